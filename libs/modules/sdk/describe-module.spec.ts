import { describe, expect, it } from '@jest/globals';
import { describeModule } from './describe-module.js';
import type { ModuleDefinition } from './module-definition.js';
import { sampleModule } from './sample-module.js';

/** Runs the kit with a runner of its own and answers what failed. */
function failures(definition: ModuleDefinition): string[] {
  const runner = globalThis as unknown as Record<'describe' | 'it', unknown>;
  const { describe: outerDescribe, it: outerIt } = runner;
  const failed: string[] = [];
  runner.describe = (_: string, tests: () => void) => tests();
  runner.it = (name: string, test: () => void) => {
    try {
      test();
    } catch (error) {
      failed.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  try {
    describeModule(definition);
  } finally {
    runner.describe = outerDescribe;
    runner.it = outerIt;
  }
  return failed;
}

const sample = sampleModule('sample');

describe('describeModule', () => {
  it('passes a good module', () => {
    expect(failures(sample)).toEqual([]);
  });

  it('fails one that checkModule refuses, with its sentence and place', () => {
    expect(failures({ ...sample, version: 'one' })[0]).toContain('/version: The version "one" is not a semantic version');
  });

  it('fails one that holds code', () => {
    expect(failures({ ...sample, onInstall: () => 'x' } as ModuleDefinition)[0]).toContain('something that JSON cannot');
    expect(failures({ ...sample, when: new Date() } as ModuleDefinition)[0]).toContain('something that JSON cannot');
  });

  it('fails one that asks the same twice', () => {
    const [first] = sample.items;
    if (first === undefined) throw new Error('The sample has items');
    expect(failures({ ...sample, items: [...sample.items, { ...first, key: 'q3' }] })[0]).toContain('"q3" asks what an earlier item asks');
  });
});
