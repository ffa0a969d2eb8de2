import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { randomMentors } from './testing/year-in-database.js';
import { MentoringApp } from './testing/mentoring-app.js';

let kaasa: MentoringApp;
beforeAll(async () => {
  kaasa = await MentoringApp.open();
});
afterAll(() => kaasa.close());

describe('a year in the database, with the real use cases', () => {
  it('goes as the engine says, also after a new version of the plan, and is the same when it is looked at again', async () => {
    await randomMentors(kaasa, { mentors: 10, from: new Date('2027-09-01T06:00:00Z'), editAfterDays: 100 });
  }, 120_000);
});
