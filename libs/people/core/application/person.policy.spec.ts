import { describe, expect, it } from '@jest/globals';
import type { Actor, Grant } from '#platform/auth';
import { mayCorrectEmail, mayIssuePin, maySeePerson } from './person.policy.js';

const grant = (role: Grant['role'], programmeId = 'one'): Grant => ({ role, programmeId });
const actor = (...grants: Grant[]): Actor => ({ personId: 'me', sessionId: 's', language: 'et', grants });
const person = (isTheirTrainer: boolean, ...grants: Grant[]) => ({ personId: 'you', grants, isTheirTrainer });

describe('seeing a person', () => {
  it('is for oneself, administrators of a shared programme, and the trainers of their activities', () => {
    expect(maySeePerson({ ...actor(), personId: 'you' }, person(false))).toBe(true);
    expect(maySeePerson(actor(grant('administrator')), person(false, grant('trainee')))).toBe(true);
    expect(maySeePerson(actor(grant('trainer')), person(true, grant('trainee')))).toBe(true);
  });

  it('is not for administrators of other programmes, other trainers, funders or fellow trainees', () => {
    expect(maySeePerson(actor(grant('administrator', 'two')), person(false, grant('trainee')))).toBe(false);
    for (const role of ['trainer', 'funder', 'trainee', 'mentor'] as const) expect(maySeePerson(actor(grant(role)), person(false, grant('trainee')))).toBe(false);
  });
});

describe('correcting an e-mail address', () => {
  it('is for administrators, and never a way into another programme', () => {
    expect(mayCorrectEmail(actor(grant('administrator')), person(false, grant('trainee')))).toBe(true);
    expect(mayCorrectEmail(actor(grant('administrator')), person(false, grant('trainee'), grant('administrator', 'two')))).toBe(false);
    for (const role of ['trainer', 'funder', 'trainee'] as const) expect(mayCorrectEmail(actor(grant(role)), person(true, grant('trainee')))).toBe(false);
    expect(mayCorrectEmail({ ...actor(), personId: 'you' }, person(false))).toBe(false);
  });
});

describe('issuing a PIN', () => {
  it('is for administrators and the person’s trainers', () => {
    expect(mayIssuePin(actor(grant('administrator')), person(false, grant('trainee')))).toBe(true);
    expect(mayIssuePin(actor(grant('administrator')), person(false, grant('trainer')))).toBe(true);
    expect(mayIssuePin(actor(grant('trainer')), person(true, grant('trainee'), grant('mentor')))).toBe(true);
  });

  it('never lets a trainer into the account of staff, nor an administrator into another programme', () => {
    for (const role of ['administrator', 'trainer', 'funder'] as const) expect(mayIssuePin(actor(grant('trainer')), person(true, grant('trainee'), grant(role)))).toBe(false);
    expect(mayIssuePin(actor(grant('administrator')), person(false, grant('trainee'), grant('administrator', 'two')))).toBe(false);
  });

  it('is not for oneself without such a role', () => {
    expect(mayIssuePin({ ...actor(grant('trainee')), personId: 'you' }, person(false, grant('trainee')))).toBe(false);
  });
});
