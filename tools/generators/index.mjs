// Starts a module or a domain from the shape that the others have. What is written compiles; texts are yours to write.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { domainFiles } from './domain-files.mjs';
import { moduleFiles } from './module-files.mjs';

export const pascal = (name) => name.replace(/(^|-)([a-z0-9])/g, (_, __, letter) => letter.toUpperCase());
export const camel = (name) => name.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());

export function generateModule(name) {
  const folder = join('libs', 'modules', name);
  write(folder, moduleFiles(name, camel(name)));
  const list = join('libs', 'modules', 'installed', 'index.ts');
  const source = readFileSync(list, 'utf8');
  const imported = `import { ${camel(name)} } from '#modules/${name}';\n${source}`;
  writeFileSync(list, imported.replace(/(installedModules[^=]*=\s*\[[^\]]*?)(,?\s*)\]/, `$1, ${camel(name)}]`));
  console.log(`Made ${folder} and added it to ${list}. Write its lessons and questions, then run: npm test -- libs/modules/${name}`);
}

export function generateDomain(name) {
  write(join('libs', name), domainFiles(name, pascal(name), camel(name)));
  console.log(`Made libs/${name}/contract and libs/${name}/core. Compose it in libs/composition/domains.ts (module, persistence, errors).`);
}

function write(folder, files) {
  if (existsSync(folder)) {
    console.error(`${folder} exists already; choose another name.`);
    process.exit(1);
  }
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
}
