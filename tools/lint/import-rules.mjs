// Who may import whom, from the Nx tags of each project.json (docs/adr/0008).
import * as fs from 'node:fs';
import { dirname } from 'node:path';

/** By type tag: the types whose projects it may import. A module is "module", and so on. */
export const mayImport = {
  kernel: [],
  contract: ['contract', 'sdk', 'engine', 'kernel'],
  platform: ['kernel'],
  engine: ['kernel'],
  core: ['contract', 'engine', 'platform', 'kernel', 'sdk'],
  sdk: ['engine', 'kernel'],
  module: ['sdk'],
  installed: ['module', 'sdk'],
  composition: ['composition', 'core', 'contract', 'platform', 'installed', 'sdk', 'kernel', 'engine'],
  server: ['composition', 'core', 'contract', 'platform', 'installed', 'sdk', 'kernel', 'engine'],
  'web-lib': ['web-lib', 'kernel', 'engine'],
  web: ['web-lib', 'kernel', 'engine'],
  e2e: ['composition', 'platform', 'kernel', 'contract'],
};

const frameworks = ['typeorm', '@nestjs/*', 'bullmq', 'pg'];
const frameworkFree = ['kernel', 'contract', 'engine', 'sdk', 'module'];

export function projects() {
  const found = [];
  const visit = (folder) => {
    for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory() && entry.name !== 'node_modules') visit(path);
      else if (entry.name === 'project.json') found.push(readProject(path));
    }
  };
  for (const root of ['apps', 'libs']) if (fs.existsSync(root)) visit(root);
  return found;
}

function readProject(path) {
  const { name, tags } = JSON.parse(fs.readFileSync(path, 'utf8'));
  const type = tags.find((tag) => tag.startsWith('type:'))?.slice('type:'.length);
  if (mayImport[type] === undefined) throw new Error(`${path}: its type tag is none of ${Object.keys(mayImport).join(', ')}`);
  return { name, type, root: dirname(path) };
}

/** One element a project, so that a core may import itself and no other core. */
export function projectElements() {
  return projects()
    .sort((a, b) => b.root.length - a.root.length)
    .map(({ name, root }) => ({ type: name, pattern: `${root}/**`, partialMatch: false }));
}

export function projectRules() {
  const all = projects();
  return {
    default: 'disallow',
    message: '{{from.element.type}} may not import {{to.element.type}} (docs/adr/0008)',
    policies: all.map(({ name, type }) => ({
      from: { element: { type: name } },
      allow: { to: { element: { type: [name, ...all.filter((other) => mayImport[type].includes(other.type)).map((other) => other.name)] } } },
    })),
  };
}

/** Frameworks stay at the edges; BullMQ stays in one folder. */
export function forbiddenImports() {
  const free = projects().filter(({ type }) => frameworkFree.includes(type));
  const forbid = (group, message) => ({ 'no-restricted-imports': ['error', { patterns: [{ group, message }] }] });
  return [
    { files: ['apps/**/*.ts', 'libs/**/*.ts'], ignores: ['libs/platform/queue/**'], rules: forbid(['bullmq'], 'BullMQ is behind #platform/queue.') },
    ...(free.length === 0 ? [] : [{ files: free.map(({ root }) => `${root}/**/*.ts`), rules: forbid(frameworks, 'This project knows no framework.') }]),
  ];
}
