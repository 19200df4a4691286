/** Renders a site with Astro alone: without check, cards, PDFs and compressed files. */
import { execFileSync } from 'node:child_process';
import { env } from 'node:process';

/** Renders a content folder into another folder. */
export const renderSite = (content: string, outDir: string): void => {
  execFileSync('astro', ['build', '--force', '--outDir', outDir, '--silent'], {
    env: {
      PATH: env['PATH'],
      HOME: env['HOME'],
      CONTENT_DIR: content,
      CHROMIUM_PATH: 'none',
      CARDS: 'none',
      COMPRESSED: 'none',
    },
    stdio: 'inherit',
  });
};
