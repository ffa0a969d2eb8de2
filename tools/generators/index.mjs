// Starts a module or a domain from the shape that the others have. What is written compiles; texts are yours to write.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { domainFiles } from './domain-files.mjs';
import { moduleFiles } from './module-files.mjs';

const pascal = (name) => name.replace(/(^|-)([a-z0-9])/g, (_, __, letter) => letter.toUpperCase());
const camel = (name) => name.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());

export function generateModule(name) {
  const folder = join('libs', 'modules', name);
  const list = join('libs', 'modules', 'installed', 'index.ts');
  const source = withModule(readFileSync(list, 'utf8'), name);
  if (source === undefined) refuse(`${list} no longer has the list that this generator knows; add the module there by hand, or mend tools/generators.`);
  write(folder, moduleFiles(name, camel(name)));
  writeFileSync(list, source);
  console.log(`Made ${folder} and added it to ${list}. Write its lessons and questions, then run: npm test -- libs/modules/${name}`);
}

export function generateDomain(name) {
  write(join('libs', name), domainFiles(name, pascal(name), camel(name)));
  console.log(`Made libs/${name}/contract and libs/${name}/core.
Compose it in libs/composition/domains.ts:
  import { ${camel(name)}Errors, ${pascal(name)}Module, ${camel(name)}Persistence } from '#${name}/core';
  domainModules: add ${pascal(name)}Module    persistence: add ${camel(name)}Persistence    phrases: add ...${camel(name)}Errors.phrases`);
}

/** The list with one module more, its import in its place; undefined when the list looks otherwise than it did. */
function withModule(source, name) {
  const list = /(installedModules[^=]*=\s*\[[^\]]*?)(,?\s*)\]/;
  const imports = source.match(/^import \{ .* \} from '#modules\/.*';$/gm) ?? [];
  if (!list.test(source) || imports.length === 0) return undefined;
  const path = (line) => line.slice(line.indexOf("'"));
  const sorted = [...imports, `import { ${camel(name)} } from '#modules/${name}';`].sort((a, b) => (path(a) < path(b) ? -1 : 1));
  const rest = imports.slice(1).reduce((text, line) => text.replace(`${line}\n`, ''), source);
  return rest.replace(imports[0], sorted.join('\n')).replace(list, `$1, ${camel(name)}]`);
}

function write(folder, files) {
  if (existsSync(folder)) refuse(`${folder} exists already; choose another name.`);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
}

function refuse(sentence) {
  console.error(sentence);
  process.exit(1);
}
