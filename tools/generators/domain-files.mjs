/** The files of a new domain: its contract with one fact, and its core with an error, a policy and an empty module to fill. */
export function domainFiles(name, Pascal, constant) {
  return {
    'contract/project.json': `${JSON.stringify({ name: `${name}-contract`, tags: ['type:contract', `domain:${name}`] })}\n`,
    'contract/facts.ts': `import { defineFact } from '#kernel';

/** Facts are named in the past tense; the payload holds ids, numbers and codes only. */
export const ${constant}Noted = defineFact<{ noteId: string }>('${name}.noted');
`,
    'contract/index.ts': `export { ${constant}Noted } from './facts.js';\n`,
    'core/project.json': `${JSON.stringify({ name: `${name}-core`, tags: ['type:core', `domain:${name}`] })}\n`,
    'core/errors.ts': `import { defineErrors } from '#kernel';

export const ${constant}Errors = defineErrors({
  '${name}.not-found': { kind: 'not-found', et: 'Seda ei ole või see ei ole teile nähtav.', ru: 'Этого нет, или это вам недоступно.', en: 'There is no such thing, or it is not open to you.' },
});
`,
    [`core/application/read-${name}.policy.ts`]: `import { hasRole, type Actor } from '#platform/auth';

export function mayRead(actor: Actor, programmeId: string): boolean {
  return hasRole(actor, programmeId, 'administrator');
}
`,
    [`core/application/read-${name}.policy.spec.ts`]: `import { describe, expect, it } from '@jest/globals';
import { newId } from '#kernel';
import type { Actor, Role } from '#platform/auth';
import { mayRead } from './read-${name}.policy.js';

const programmeId = newId();
const actor = (role: Role, of: string): Actor => ({ personId: newId(), sessionId: newId(), language: 'et', grants: [{ role, programmeId: of }] });

describe('reading ${name}', () => {
  it('is for administrators of the programme', () => {
    expect(mayRead(actor('administrator', programmeId), programmeId)).toBe(true);
    expect(mayRead(actor('administrator', newId()), programmeId)).toBe(false);
    expect(mayRead(actor('funder', programmeId), programmeId)).toBe(false);
  });
});
`,
    [`core/${name}.module.ts`]: `import { Module } from '@nestjs/common';

@Module({ controllers: [], providers: [] })
export class ${Pascal}Module {}
`,
    'core/index.ts': `import type { Persistence } from '#platform/database';

export { ${constant}Errors } from './errors.js';
export { ${Pascal}Module } from './${name}.module.js';

export const ${constant}Persistence: Persistence = { schema: '${name.replace(/-/g, '_')}', rows: [], migrations: [] };
`,
  };
}
