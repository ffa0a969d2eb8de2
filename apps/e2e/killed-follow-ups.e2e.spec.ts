import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Installation } from './support/installation.js';
import { killWhileSending, MailSink, mentorsDueWithin, outcome } from './support/killed-follow-ups.js';
import { until } from './support/until.js';

const mentors = 120;
const kills = 5;

let installation: Installation;
let sink: MailSink;
beforeAll(async () => {
  sink = await MailSink.open();
  installation = await Installation.start({ SMTP_URL: sink.url, KAASA_QUIET_HOURS: 'off', KAASA_LETTERS_PER_WEEK: 'off', KAASA_MAIL_PER_MINUTE: 'off' });
}, 120_000);
afterAll(async () => {
  await installation.stop();
  await sink.close();
}, 30_000);

describe('follow-ups while worker and database are killed', () => {
  it(`are each written and sent once, through ${kills} kills`, async () => {
    await mentorsDueWithin(installation, mentors, 3_000);
    expect(await killWhileSending(installation, kills, 900)).toBe(kills);
    const settled = await until('all letters sent', async () => {
      const now = await outcome(installation);
      return now.messageIds.length === mentors ? now : undefined;
    }, 90);
    expect(settled).toMatchObject({ sent: mentors, unsettled: 0, letters: mentors, facts: mentors });
    expect(new Set(settled.messageIds).size).toBe(mentors);
    for (const id of settled.messageIds) expect(sink.taken.has(id)).toBe(true);
  }, 150_000);
});
