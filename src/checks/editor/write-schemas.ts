/** `npm run schemas`: writes the Zod schemas as JSON Schema files for editors. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatSchemas, schemaFolder } from './schemas.ts';

mkdirSync(schemaFolder, { recursive: true });
for (const [name, text] of Object.entries(formatSchemas()))
  writeFileSync(join(schemaFolder, name), text);
