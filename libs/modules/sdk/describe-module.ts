import { gradeItem } from '#assessments/engine';
import { checkModule } from './check-module.js';
import { canonicalJson, contentHash } from './content-hash.js';
import { sdkVersion } from './define-module.js';
import type { ModuleDefinition } from './module-definition.js';
import { rightResponse } from './right-response.js';

/** What the kit needs of a test runner; Jest, Vitest and Mocha all have it as globals. */
interface TestRunner {
  readonly describe: (name: string, tests: () => void) => void;
  readonly it: (name: string, test: () => void) => void;
}

/**
 * The contract tests of a module, for its author: one call in a spec file.
 *
 *     describeModule(mediaLiteracy);
 */
export function describeModule(definition: ModuleDefinition): void {
  const { describe, it } = globalThis as unknown as TestRunner;
  describe(`module ${definition.id} ${definition.version}`, () => {
    it(`may be installed with SDK ${sdkVersion}`, () => {
      const faults = checkModule(definition).map(({ pointer, sentence }) => `${pointer}: ${sentence}`);
      if (faults.length > 0) throw new Error(faults.join('\n'));
    });

    it('is nothing but data: it survives being stored as JSON', () => {
      const stored = JSON.parse(JSON.stringify(definition)) as ModuleDefinition;
      if (contentHash(stored) !== contentHash(definition) || holdsCode(definition)) throw new Error('The module holds something that JSON cannot: use texts, numbers, true and false, lists and objects only.');
    });

    it('can be answered: the right answer earns all points, and no answer earns none', () => {
      for (const { key, content } of definition.items) {
        if (Math.abs((gradeItem(content, rightResponse(content)).score ?? 0) - content.points) > 1e-9) throw new Error(`The right answer to "${key}" does not earn its points.`);
        if (gradeItem(content, null).score !== 0) throw new Error(`No answer to "${key}" earns points.`);
      }
    });

    it('does not give the answer away: no question is asked twice', () => {
      const stems = definition.items.map(({ content }) => canonicalJson(content.stem));
      const twice = definition.items.find((_, i) => stems.indexOf(stems[i] ?? '') !== i);
      if (twice !== undefined) throw new Error(`The item "${twice.key}" asks what an earlier item asks; take one of them out.`);
    });
  });
}

function holdsCode(value: unknown): boolean {
  if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint') return true;
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some(holdsCode) || (!Array.isArray(value) && Object.getPrototypeOf(value) !== Object.prototype);
}
