// Resolves the imports of this repository for eslint-plugin-boundaries: `#lib` package imports and `.js` for `.ts`.
const { existsSync } = require('node:fs');
const { dirname, join, resolve } = require('node:path');

exports.interfaceVersion = 2;
exports.resolve = (source, file) => {
  const root = resolve(__dirname, '../..');
  if (source.startsWith('#')) return found(join(root, 'libs', source.slice(1), 'index'));
  if (source.startsWith('.')) return found(resolve(dirname(file), source.replace(/\.js$/, '')));
  return { found: true, path: null };
};

function found(base) {
  const path = [`${base}.ts`, `${base}.tsx`, base].find((candidate) => existsSync(candidate));
  return path === undefined ? { found: false } : { found: true, path };
}
