import type { Client } from 'pg';
import type { Page } from 'playwright-core';
import { expect } from '@jest/globals';
import type { Language } from '#kernel';
import type { SignIn } from './installation.js';
import { phrasesIn } from './phrases.js';
import { settled } from './screen-checks.js';
import { until } from './until.js';

export interface Traveller {
  readonly language: Language;
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string;
}

interface Item {
  readonly stem: Record<Language, string>;
  readonly options: readonly { readonly text: Record<Language, string>; readonly correct: boolean }[];
}

const programmeKey = 'ida-virumaa';

/** What one person does at one screen, found by the words of their language as they would find it. */
export class Journey {
  private readonly say: ReturnType<typeof phrasesIn>;

  constructor(
    private readonly page: Page,
    private readonly language: Language,
  ) {
    this.say = phrasesIn(language);
    page.setDefaultTimeout(20_000);
  }

  async signIn({ email, password }: SignIn): Promise<void> {
    const { page, say } = this;
    await page.goto('/sign-in');
    await page.getByRole('radio', { name: say('public.sign-in-password') }).check();
    await page.getByRole('textbox', { name: say('public.email') }).fill(email);
    await page.locator('input[type=password]').fill(password);
    await page.getByRole('main').getByRole('button', { name: say('common.sign-in') }).click();
    await page.waitForURL((url) => url.pathname !== '/sign-in');
    await this.page.request.put('/api/v1/me/language', { data: { language: this.language } });
  }

  // ---- the administrator

  async makeRoomInOpenTraining(): Promise<{ activityId: string; title: string }> {
    const { page, say } = this;
    await page.goto('/run');
    await page.getByRole('heading', { level: 2, name: say('run.activities') }).waitFor();
    const { items } = (await (await page.request.get(`/api/v1/programmes/${programmeKey}/activities?limit=50`)).json()) as { items: { id: string; kind: string; startsAt: string }[] };
    const open = items.filter(({ kind }) => kind === 'training').sort((a, b) => b.startsAt.localeCompare(a.startsAt))[0];
    const row = page.getByRole('row').filter({ has: page.locator(`a[href$="/teach/activities/${open?.id ?? ''}"]`) });
    await row.waitFor();
    const title = await row.getByRole('rowheader').getByRole('link').innerText();
    await row.getByRole('link', { name: say('common.edit') }).click();
    const capacity = page.getByRole('textbox', { name: say('run.capacity'), exact: true });
    await capacity.fill(String(Number(await capacity.inputValue()) + 1));
    const activityId = new URL(page.url()).pathname.split('/').at(-1) ?? '';
    await page.getByRole('button', { name: say('common.save') }).click();
    await page.waitForURL('**/run');
    return { activityId, title };
  }

  async linkInLetter(email: string, path: string, containing = ''): Promise<string> {
    const { page, say } = this;
    return until(`a letter to ${email} with ${path}`, async () => {
      await page.goto('/run/mailbox');
      await page.getByRole('heading', { level: 1, name: say('run.mailbox') }).waitFor();
      const letters = page.getByRole('row').filter({ hasText: email });
      await page.getByRole('table').waitFor();
      for (const link of await letters.getByRole('rowheader').getByRole('link').all()) {
        const address = await link.getAttribute('href');
        const letter = await page.request.get(`/api/v1${address?.replace('/run', '') ?? ''}`);
        const { html } = (await letter.json()) as { html: string };
        const found = [...html.matchAll(/href="([^"]+)"/g)].map((match) => (match[1] ?? '').replace(/&#x3D;/g, '=').replace(/&amp;/g, '&')).find((href) => href.includes(path) && href.includes(containing));
        if (found !== undefined) {
          await link.click();
          await page.locator('iframe').waitFor();
          return found;
        }
      }
      return undefined;
    });
  }

  async seesMentor({ givenName, familyName }: Traveller): Promise<void> {
    const { page, say } = this;
    await page.goto('/run/mentors?state=active');
    await until(`${givenName} on the mentor board`, async () => {
      const more = page.getByRole('button', { name: say('common.load-more') });
      if (await more.isVisible()) await more.click();
      return (await page.getByRole('link', { name: `${givenName} ${familyName}` }).count()) > 0;
    });
    await page.getByRole('link', { name: `${givenName} ${familyName}` }).click();
    await page.getByRole('heading', { level: 2, name: say('run.follow-ups') }).waitFor();
  }

  // ---- the trainer

  async makeJoinCode(activityId: string): Promise<string> {
    const { page, say } = this;
    await page.goto(`/teach/activities/${activityId}/codes`);
    await page.getByRole('button', { name: say('teach.code-make') }).click();
    await page.getByRole('link', { name: say('teach.show-sheet') }).first().click();
    return page.locator('.t-code').innerText();
  }

  async markPresent(activityId: string, { givenName, familyName }: Traveller): Promise<void> {
    const { page, say } = this;
    await page.goto(`/teach/activities/${activityId}`);
    await page.getByLabel(say('teach.find-person')).fill(familyName);
    const buttons = page.getByRole('group', { name: say('teach.presence-of', { name: `${givenName} ${familyName}` }) });
    await buttons.getByRole('button', { name: say('teach.present'), exact: true }).click();
    await buttons.locator('[aria-pressed=true]').waitFor();
  }

  // ---- the trainee

  async joinWith(code: string, traveller: Traveller): Promise<void> {
    const { page, say } = this;
    const next = () => page.getByRole('main').getByRole('button', { name: say('common.next') }).click();
    await page.goto('/join');
    await page.locator('main input').first().fill(code);
    await page.locator('main form button[type=submit]').click();
    await page.waitForURL('**/join/*');
    // The words of the language are loaded first, so the choice shows a moment after the tap.
    await page.locator(`main input[type=radio][value=${traveller.language}]`).click();
    await page.locator(`main input[type=radio][value=${traveller.language}]:checked`).waitFor({ state: 'attached' });
    await next();
    await page.getByLabel(say('public.given-name')).fill(traveller.givenName);
    await page.getByLabel(say('public.family-name')).fill(traveller.familyName);
    await page.getByRole('textbox', { name: say('public.email') }).fill(traveller.email);
    await next();
    await page.getByLabel(say('public.birth-year')).fill('1956');
    await page.getByRole('radio', { name: say('public.gender-undisclosed') }).check();
    await page.getByLabel(say('public.place')).selectOption('narva');
    await next();
    await page.getByRole('heading', { level: 2, name: say('public.join-consents') }).waitFor();
    const answers = page.getByRole('radio', { name: say('public.consent-yes') });
    for (const [index, consent] of (await answers.all()).entries()) {
      if (index === 0) await consent.check();
      else await page.getByRole('radio', { name: say('public.consent-no') }).nth(index).check();
    }
    await next();
    await page.getByRole('main').getByRole('button', { name: say('public.join-submit'), exact: true }).click();
    await page.getByRole('button', { name: say('public.joined-done') }).click();
    await page.waitForURL('**/learn');
  }

  async readRequiredLessons(training: string): Promise<void> {
    const { page, say } = this;
    await page.goto('/learn');
    await page.getByText(training).first().waitFor();
    await page.getByRole('link', { name: say('learn.whole-training') }).first().click();
    const steps = page.locator('.l-path').first().getByRole('link');
    await steps.first().waitFor();
    const lessons: string[] = [];
    for (const step of await steps.all()) {
      const address = (await step.getAttribute('href')) ?? '';
      if (address.includes('/lessons/')) lessons.push(address);
    }
    expect(lessons.length).toBeGreaterThanOrEqual(2);
    await page.goto(lessons[0] ?? '');
    for (let left = lessons.length; left > 0; left--) {
      const here = page.url();
      await page.getByRole('button', { name: left > 1 ? say('learn.done-next') : say('learn.done-test') }).click();
      await this.standsAt((url) => url.href !== here);
    }
  }

  /** The address changes while the old page still stands: the new one has come when its heading takes the focus. */
  private async standsAt(address: (url: URL) => boolean): Promise<void> {
    await this.page.waitForURL(address);
    await this.page.locator('h1:focus').waitFor();
  }

  async takePostTest(database: Client): Promise<void> {
    const { page, say, language } = this;
    const { rows } = await database.query<{ content: Item }>('select content from assessments.item_version');
    await page.waitForURL('**/tests/post');
    await page.getByRole('button', { name: say('assessment.begin') }).click();
    await page.waitForURL('**/attempts/*');
    for (;;) {
      const question = page.getByRole('group').filter({ has: page.getByRole('radio') });
      const stem = (await question.locator('legend').innerText()).trim();
      const item = rows.find(({ content }) => stem.includes(content.stem[language].trim()))?.content;
      if (item === undefined) throw new Error(`No such question: ${stem}`);
      for (const { text } of item.options.filter(({ correct }) => correct)) await question.getByRole('radio', { name: text[language], exact: true }).check();
      const on = page.getByRole('link', { name: say('assessment.next-question') });
      if ((await on.count()) === 0) break;
      const here = page.url();
      await on.click();
      await this.standsAt((url) => url.href !== here);
    }
    await page.getByRole('link', { name: say('assessment.to-overview') }).click();
    await page.getByText(say('assessment.all-answered')).waitFor();
    await page.getByRole('button', { name: say('assessment.submit'), exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: say('assessment.submit-yes') }).click();
  }

  async seesResultWithReasons(): Promise<void> {
    const { page, say } = this;
    await page.waitForURL('**/result');
    await page.getByText(say('assessment.passed'), { exact: true }).first().waitFor();
    await page.getByRole('heading', { name: say('assessment.review') }).waitFor();
    await page.getByText(say('assessment.why'), { exact: false }).nth(9).waitFor();
  }

  async openCertificate(): Promise<{ publicId: string; pdf: Uint8Array }> {
    const { page, say } = this;
    const address = await until('the certificate', async () => {
      await page.goto('/learn/certificates');
      await page.getByRole('heading', { level: 1, name: say('learn.certificates') }).waitFor();
      await settled(page);
      const link = page.locator('a[href*="/pdf"]');
      return (await link.count()) > 0 ? ((await link.first().getAttribute('href')) ?? undefined) : undefined;
    });
    const response = await page.request.get(address);
    expect(response.status()).toBe(200);
    return { publicId: /certificates\/([^/]+)\/pdf/.exec(address)?.[1] ?? '', pdf: await response.body() };
  }

  async seesValidOnPublicPage(publicId: string, { givenName, familyName }: Traveller): Promise<void> {
    const { page, say } = this;
    await page.goto(`/verify/${publicId}`);
    await page.getByRole('heading', { level: 1, name: say('public.verify-valid') }).waitFor();
    await page.getByRole('main').getByText(`${givenName} ${familyName}`).first().waitFor();
  }

  async acceptInvitation(link: string): Promise<void> {
    const { page, say } = this;
    await page.goto(link);
    await page.getByRole('button', { name: say('public.mentor-accept') }).click();
    await page.getByRole('heading', { level: 1, name: say('public.mentor-accepted') }).waitFor();
  }

  /** Walks through the steps between the yes and being a mentor. */
  async onboards(): Promise<void> {
    const { page, say } = this;
    await page.goto('/learn/mentoring');
    for (const [index, button] of ['mentor.finish-step', 'mentor.finish-step', 'mentor.agree'].entries()) {
      await page.getByText(say('common.of', { value: index, max: 3 }), { exact: true }).waitFor();
      await page.getByRole('button', { name: say(button) }).click();
    }
    await page.getByRole('heading', { level: 2, name: say('learn.my-follow-ups') }).waitFor();
  }

  async answersCheckIn(link: string): Promise<void> {
    const { page, say } = this;
    await page.goto(link);
    await page.getByRole('button', { name: say('public.check-in-send', { answer: say('public.check-in-met') }) }).click();
    await page.getByRole('heading', { level: 1, name: say('public.check-in-thanks') }).waitFor();
  }

  // ---- the funder

  async trainingParticipants(): Promise<number> {
    const { page } = this;
    await page.goto('/results');
    await page.getByRole('table').first().waitFor();
    const answer = await page.request.get(`/api/v1/programmes/${programmeKey}/indicators/I07`);
    const { actual } = (await answer.json()) as { actual: number };
    await page.locator('.r-headline__card').first().getByText(String(actual), { exact: false }).first().waitFor();
    return actual;
  }

  async seesFactsWithoutNames({ givenName, familyName }: Traveller): Promise<void> {
    const { page, say } = this;
    await page.locator('.r-headline__card').first().getByRole('link').click();
    await page.getByRole('heading', { level: 2, name: say('results.evidence') }).waitFor();
    await page.getByText(/P-[0-9a-f]{6}/).first().waitFor();
    const shown = await page.locator('main').innerText();
    expect(shown).toContain(say('results.fact-presence.recorded'));
    expect(shown).not.toContain(givenName);
    expect(shown).not.toContain(familyName);
  }
}
