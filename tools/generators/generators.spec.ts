import { afterAll, describe, expect, it } from '@jest/globals';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkModule, describeModule, type ModuleDefinition } from '#modules/sdk';

const root = process.cwd();
const copy = mkdtempSync(join(realpathSync(tmpdir()), 'kaasa-generators-'));
const parts = ['apps', 'libs', 'tools', 'package.json', 'tsconfig.base.json', 'tsconfig.json', 'eslint.config.mjs'];
for (const part of parts) cpSync(join(root, part), join(copy, part), { recursive: true, filter: (path) => !/[\\/]node_modules($|[\\/])/.test(path) });
symlinkSync(realpathSync(join(root, 'node_modules')), join(copy, 'node_modules'), 'junction');

const run = (...args: string[]) => spawnSync(process.execPath, args, { cwd: copy, encoding: 'utf8' });
const generate = (...args: string[]) => run('tools/generate.mjs', ...args);
/** Nothing when it passes, else what it says. */
const complaints = (...args: string[]): string => {
  const { status, stdout, stderr } = run(...args);
  return status === 0 ? '' : stdout + stderr;
};

execFileSync(process.execPath, ['tools/generate.mjs', 'module', 'tried-module'], { cwd: copy, stdio: 'ignore' });
execFileSync(process.execPath, ['tools/generate.mjs', 'domain', 'tried-domain'], { cwd: copy, stdio: 'ignore' });
const { triedModule } = (await import(join(copy, 'libs/modules/tried-module/index.ts'))) as { triedModule: ModuleDefinition };
const generated = ['libs/modules/tried-module', 'libs/modules/installed', 'libs/tried-domain'];

afterAll(() => rmSync(copy, { recursive: true, force: true }));

describeModule(triedModule);

describe('what the generators write', () => {
  it('is a module that may be installed as it is', () => {
    expect(checkModule(triedModule)).toEqual([]);
    const list = readFileSync(join(copy, 'libs/modules/installed/index.ts'), 'utf8');
    expect(list).toContain(`import { digitalSkills } from '#modules/digital-skills';\nimport { triedModule } from '#modules/tried-module';\n`);
    expect(list).toMatch(/digitalSkills, triedModule\];/);
  });

  it('has the right types', () => {
    // Fastify's cookies are known to types only where the platform that registers them is read too.
    const include = [...generated, 'libs/platform'].map((folder) => `${folder}/**/*.ts`);
    writeFileSync(join(copy, 'tsconfig.generated.json'), JSON.stringify({ extends: './tsconfig.json', include }));
    expect(complaints('node_modules/ts7/bin/tsc', '-p', 'tsconfig.generated.json')).toBe('');
  });

  it('passes the lint, import rules included', () => {
    expect(complaints('node_modules/eslint/bin/eslint.js', '--max-warnings', '0', ...generated)).toBe('');
  });

  it.each([
    ['module', 'tried-module', 1, 'exists already'],
    ['domain', 'people', 1, 'exists already'],
    ['module', 'Media', 2, 'kebab-case'],
    ['lesson', 'first', 2, 'Usage'],
  ])('is refused for %s %s', (what, name, status, says) => {
    expect(generate(what, name)).toMatchObject({ status, stderr: expect.stringContaining(says) });
  });
});
