import { describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';

const allowed = [
  { path: 'libs/people/core/planted.ts', text: `import { ProgrammeDirectory } from '#programme/contract';\nexport const planted = ProgrammeDirectory;\n` },
  { path: 'libs/platform/queue/planted.ts', text: `import { Queue } from 'bullmq';\nexport const planted = Queue;\n` },
];
const forbidden = [
  { path: 'libs/people/core/planted.ts', text: `import { ProgrammeModule } from '#programme/core';\nexport const planted = ProgrammeModule;\n`, says: 'people-core may not import programme-core' },
  { path: 'libs/people/core/planted.ts', text: `import { ProgrammeModule } from '../../programme/core/index.js';\nexport const planted = ProgrammeModule;\n`, says: 'people-core may not import programme-core' },
  { path: 'libs/kernel/planted.ts', text: `import { Database } from '#platform/database';\nexport const planted = Database;\n`, says: 'kernel may not import platform' },
  { path: 'libs/modules/digital-skills/planted.ts', text: `import { gradeItem } from '#assessments/engine';\nexport const planted = gradeItem;\n`, says: 'module-digital-skills may not import assessments-engine' },
  { path: 'libs/people/contract/planted.ts', text: `import { DataSource } from 'typeorm';\nexport const planted = DataSource;\n`, says: 'knows no framework' },
  { path: 'libs/people/core/planted.ts', text: `import { Queue } from 'bullmq';\nexport const planted = Queue;\n`, says: 'BullMQ is behind #platform/queue' },
  { path: 'libs/people/core/planted.ts', text: `export * from './errors.js';\n`, says: 'Name what is exported' },
];

describe('import rules', () => {
  const planted = [...allowed, ...forbidden].map(({ path, text }) => ({ path, text }));
  const answers = JSON.parse(execFileSync(process.execPath, ['tools/lint/lint-planted.mjs'], { input: JSON.stringify(planted), encoding: 'utf8' })) as string[][];

  it.each(allowed.map((plant, i) => ({ ...plant, i })))('lets $path import what it may', ({ i }) => {
    expect(answers[i]).toEqual([]);
  });

  it.each(forbidden.map((plant, i) => ({ ...plant, i })))('refuses a planted violation: $says', ({ says, i }) => {
    expect(answers[allowed.length + i]?.join('\n')).toContain(says);
  });
});
