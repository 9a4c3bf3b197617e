// Writes content/guide.schema.json, from which editors know the fields of the guide. `npm run content:schema`.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { guideJsonSchema } from '../content/json-schema';

const file = fileURLToPath(new URL('../content/guide.schema.json', import.meta.url));
const config = await resolveConfig(file);
writeFileSync(file, await format(JSON.stringify(guideJsonSchema()), { ...config, filepath: file }));
console.log('Written: content/guide.schema.json.');
