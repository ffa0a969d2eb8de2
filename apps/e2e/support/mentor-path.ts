import type { Client } from 'pg';
import type { Page } from 'playwright-core';
import { expect } from '@jest/globals';
import type { Language } from '#kernel';
import { phrasesIn } from './phrases.js';
import { settled } from './screen-checks.js';
import { until } from './until.js';

/** What happens around one mentor: on their phone, at a member's, and on the administrator's board. Each acts in the words of their language. */
export class MentorPath {
  private readonly say: ReturnType<typeof phrasesIn>;

  constructor(
    private readonly page: Page,
    language: Language,
  ) {
    this.say = phrasesIn(language);
    page.setDefaultTimeout(15_000);
  }

  /** Moves the focus by Tab alone until it is there, as who has no mouse does. */
  private async tabTo(selector: string, most = 60): Promise<void> {
    for (let step = 0; step < most; step++) {
      if (await this.page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return;
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`Tab did not lead to ${selector} at ${this.page.url()}`);
  }

  // ---- the mentor, on a phone

  async showsGroupCode(): Promise<string> {
    const { page, say } = this;
    await page.goto('/learn/mentoring/group');
    await page.getByRole('img', { name: say('mentor.group-qr-label') }).waitFor();
    const address = (await page.locator('.l-break').innerText()).trim();
    await this.fits();
    return new URL(address).pathname;
  }

  async taps(link: string, answer: 'met' | 'need-help'): Promise<void> {
    const { page, say } = this;
    await page.goto(link);
    await page.getByRole('button', { name: say('public.check-in-send', { answer: say(`public.check-in-${answer}`) }) }).tap();
    await page.getByRole('heading', { level: 1, name: say('public.check-in-thanks') }).waitFor();
    await this.fits();
  }

  async tellsHowMany(people: number): Promise<void> {
    const { page, say } = this;
    await page.getByLabel(say('public.check-in-people')).fill(String(people));
    await page.getByRole('button', { name: say('public.check-in-more-send') }).tap();
    await page.getByText(say('public.check-in-more-sent')).waitFor();
  }

  async asksTrainers(text: string): Promise<void> {
    const { page, say } = this;
    await page.goto('/learn/mentoring/ask');
    await page.getByLabel(say('ask.text')).fill(text);
    await page.getByRole('button', { name: say('ask.send') }).tap();
    await page.getByText(text).waitFor();
    await this.fits();
  }

  async readsAnswer(text: string): Promise<void> {
    const { page, say } = this;
    await page.reload();
    await page.getByText(text).waitFor();
    await page.getByText(say('ask.answered')).waitFor();
  }

  async opensMentorCertificate(title: string): Promise<Uint8Array> {
    const { page } = this;
    const address = await until('the mentor’s certificate', async () => {
      await page.goto('/learn/certificates');
      const card = page.locator('main article, main li, main section, main .k-card').filter({ hasText: title }).last();
      await settled(page);
      const link = card.locator('a[href*="/pdf"]');
      return (await link.count()) > 0 ? ((await link.first().getAttribute('href')) ?? undefined) : undefined;
    });
    const response = await page.request.get(address);
    expect(response.status()).toBe(200);
    return response.body();
  }

  /** Nothing is wider than the screen. */
  private async fits(): Promise<void> {
    const beyond = await this.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(beyond).toBeLessThanOrEqual(0);
  }

  // ---- a neighbour without an account

  async joinsGroup(door: string, givenName: string): Promise<void> {
    const { page, say } = this;
    await page.goto(door);
    await page.getByLabel(say('group.given-name')).fill(givenName);
    await page.getByRole('radio', { name: say('group.adult') }).check();
    await page.getByRole('checkbox').last().check();
    await page.getByRole('button', { name: say('group.join'), exact: true }).tap();
    await page.getByRole('heading', { level: 1, name: say('group.joined-title') }).waitFor();
    await page.getByRole('link', { name: say('group.to-my-page') }).tap();
    await page.waitForURL('**/membership/*');
  }

  // ---- the administrator, at a desk

  async seesTask(mentor: string, kind: 'silent' | 'help'): Promise<void> {
    const { page, say } = this;
    await until(`the task ${kind} of ${mentor} on the board`, async () => {
      await page.goto('/run/mentors/tasks');
      await page.getByRole('heading', { level: 1, name: say('follow.tasks') }).waitFor();
      await page.getByRole('table').first().waitFor();
      return (await page.getByRole('row').filter({ hasText: mentor }).filter({ hasText: say(`words.task-${kind}`) }).count()) > 0;
    });
  }

  /** Writes down what was done and closes the task, without a mouse. */
  async answersHelp(mentor: string, note: string): Promise<void> {
    const { page, say } = this;
    const row = page.getByRole('row').filter({ hasText: mentor }).filter({ hasText: say('words.task-help') });
    await row.getByRole('button', { name: say('follow.task-close') }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: say('follow.task-close-title') }).waitFor();
    await this.tabTo('dialog textarea');
    await page.keyboard.type(note);
    await this.tabTo('dialog .k-button--primary');
    await page.keyboard.press('Enter');
    await page.getByText(say('follow.task-closed')).waitFor();
    await row.waitFor({ state: 'detached' });
  }

  /** Writes back to a mentor, without a mouse. */
  async answersQuestion(mentor: string, text: string): Promise<void> {
    const { page, say } = this;
    await page.goto('/teach/mentors/questions');
    const thread = page.locator('main .k-card').filter({ hasText: mentor });
    await thread.getByLabel(say('ask.answer')).focus();
    await page.keyboard.type(text);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText(say('ask.answer-sent', { name: mentor })).waitFor();
    await thread.waitFor({ state: 'detached' });
  }

  async concludes(candidacyId: string, reason: string): Promise<void> {
    const { page, say } = this;
    await page.goto(`/run/mentors/${candidacyId}`);
    await page.getByRole('button', { name: say('run.do-concluded') }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: say('run.do-concluded') }).waitFor();
    await this.tabTo('dialog textarea');
    await page.keyboard.type(reason);
    await this.tabTo('dialog .k-button--primary');
    await page.keyboard.press('Enter');
    await page.getByText(say('run.event-conclude')).first().waitFor();
  }
}

/** Time goes by for one mentor: the next follow-up falls due now, and its letter arrives. */
export async function nextFollowUpIsDue(database: Client, candidacyId: string): Promise<string> {
  const { rows } = await database.query<{ id: string }>(
    `update mentoring.follow_up set due_at = now(), act_at = now() where id = (select id from mentoring.follow_up where candidacy_id = $1 and state = 'planned' order by due_at limit 1) returning id`,
    [candidacyId],
  );
  const followUpId = rows[0]?.id ?? '';
  const arrived = `select 1 from mentoring.follow_up f join messaging.message m on m.key = 'mentor-follow-up:' || f.id::text where f.id = $1 and f.state = 'sent' and m.state = 'sent'`;
  await until('the letter of the follow-up', async () => (await database.query(arrived, [followUpId])).rows.length > 0);
  return followUpId;
}

/** The time to answer passes and nothing comes. */
export async function nothingComes(database: Client, followUpId: string): Promise<void> {
  await database.query(`update mentoring.follow_up set due_at = due_at - interval '20 days', sent_at = sent_at - interval '20 days', expires_at = now() where id = $1`, [followUpId]);
}
