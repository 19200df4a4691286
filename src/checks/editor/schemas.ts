/** JSON Schemas for editors, one for each kind of content file. */
import { analysisSchema, sidebarSchema } from '../../schemas/analysis.ts';
import { recordSchema } from '../../schemas/claim.ts';
import { figureSchema } from '../../figures/registry.ts';
import { sourcesSchema } from '../../schemas/source.ts';
import { toJsonSchema } from '../../schemas/json-schema.ts';

/** The folder of the schemas, which content files and .vscode/settings.json refer to. */
export const schemaFolder = '.schemas';

/** Zod schema by file name. */
const schemas = {
  'claims.json': recordSchema,
  'figures.json': figureSchema,
  'front-matter.json': analysisSchema,
  'sidebar.json': sidebarSchema,
  'sources.json': sourcesSchema,
};

/** The text of each schema file, by file name. */
export const formatSchemas = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [
      name,
      `${JSON.stringify(toJsonSchema(schema), null, 2)}\n`,
    ]),
  );
