import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { openApiText } from './open-api-text.js';

// Writes the API's description to the file named first: the committed openapi.json.
const [, , file = 'openapi.json'] = process.argv;
writeFileSync(file, await openApiText());
