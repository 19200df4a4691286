/** Turns rendered pages into the pages that are published. */
import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pMap from 'p-map';
import type { Build } from './step.ts';

/** Files that are processed at the same time. */
const concurrency = 4;

type Transformation = (html: string) => string;

/** The step that applies transformations to every page that was rendered, in their order. */
export const postProcessPages =
  (...transformations: Transformation[]) =>
  async ({ staging }: Build): Promise<string> => {
    const files = globSync('**/*.html', { cwd: staging });
    const postProcess = async (name: string): Promise<void> => {
      const file = join(staging, name);
      const page = await readFile(file, 'utf8');
      await writeFile(
        file,
        transformations.reduce((html, apply) => apply(html), page),
      );
    };
    await pMap(files, postProcess, { concurrency });
    return `${files.length} pages`;
  };
