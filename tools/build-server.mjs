// Compiles apps and libs (without the web app) to dist/, carries their data files along, and drops what has no source any more.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const parts = ['apps', 'libs'];
const asset = /\.(hbs|typ|sql|json|svg|png|css|html|md|mjs)$/;
const skipped = new Set(['node_modules', 'web', 'e2e']);

execFileSync(
  process.execPath,
  ['node_modules/@swc/cli/bin/swc.js', ...parts, '-d', 'dist', '--config-file', '.swcrc', '--ignore', 'apps/web/**,libs/web/**,apps/e2e/**', '--quiet'],
  { stdio: 'inherit' },
);
for (const part of parts) {
  for (const file of filesBelow(part)) {
    if (asset.test(file) && !file.endsWith('project.json')) copy(file);
  }
  for (const file of filesBelow(join('dist', part))) {
    if (!hasSource(file.slice('dist/'.length))) rmSync(file);
  }
}
writeFileSync('dist/apps/build-id', buildId());

/** Names what was built, so that a start can tell whether a database was prepared by this very build. */
function buildId() {
  const hash = createHash('sha256');
  for (const part of parts) {
    const built = [...filesBelow(join('dist', part))].filter((file) => !file.endsWith('.map') && !file.endsWith('build-id')).sort();
    for (const file of built) hash.update(file).update(readFileSync(file));
  }
  return hash.digest('hex');
}

function copy(file) {
  mkdirSync(dirname(join('dist', file)), { recursive: true });
  cpSync(file, join('dist', file));
}

function hasSource(file) {
  const source = file.replace(/\.js(\.map)?$/, '.ts');
  return existsSync(file) || existsSync(source);
}

function* filesBelow(folder) {
  if (!existsSync(folder)) return;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (!entry.isDirectory()) yield path;
    else if (!skipped.has(entry.name)) yield* filesBelow(path);
  }
}
