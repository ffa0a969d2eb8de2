// `npm run generate -- api`: openapi.json and the web client's types. `-- module NAME`, `-- domain NAME`: a new one to start from.
import { execFileSync } from 'node:child_process';
import { generateDomain, generateModule } from './generators/index.mjs';
import { setUp } from './setup.mjs';

const [what, name] = process.argv.slice(2);
const kebab = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

if (what === 'api') {
  await setUp({ web: false });
  execFileSync(process.execPath, ['dist/apps/api/write-open-api.js', 'openapi.json'], { stdio: 'inherit' });
  execFileSync(process.execPath, ['node_modules/openapi-typescript/bin/cli.js', 'openapi.json', '-o', 'libs/web/api-client/schema.d.ts'], { stdio: 'inherit' });
} else if (what === 'module' && kebab.test(name ?? '')) {
  generateModule(name);
} else if (what === 'domain' && kebab.test(name ?? '')) {
  generateDomain(name);
} else {
  console.error('Usage: npm run generate -- api | module NAME | domain NAME   (NAME in kebab-case, such as media-literacy)');
  process.exit(2);
}
