/** The JSON Schemas that editors read while an author types: one file for each kind of content. */
import { analysisSchema, sidebarSchema } from '../../schemas/analysis.ts';
import { recordSchema } from '../../schemas/claim.ts';
import { figureSchema } from '../../figures/registry.ts';
import { sourcesSchema } from '../../schemas/source.ts';
import { toJsonSchema } from '../../schemas/json-schema.ts';

/** The folder of the schemas, as content files and .vscode/settings.json name it. */
export const schemaFolder = '.schemas';

/** Schema by file name. */
const schemas = {
  'claims.json': recordSchema,
  'figures.json': figureSchema,
  'front-matter.json': analysisSchema,
  'sidebar.json': sidebarSchema,
  'sources.json': sourcesSchema,
};

/** The text of each schema file. */
export const printSchemas = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [
      name,
      `${JSON.stringify(toJsonSchema(schema), null, 2)}\n`,
    ]),
  );
