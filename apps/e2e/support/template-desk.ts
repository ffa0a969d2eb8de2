import type { Page } from 'playwright-core';
import type { Language } from '#kernel';
import type { phrasesIn } from './phrases.js';

type Field = 'intro' | 'closing';

/** An administrator who makes a template of certificates, by the words on the screen. */
export class TemplateDesk {
  constructor(
    readonly page: Page,
    private readonly say: ReturnType<typeof phrasesIn>,
  ) {}

  async begin(name: string): Promise<void> {
    await this.page.goto('/run/certificates/templates');
    await this.press('template.create');
    const dialog = this.page.getByRole('dialog');
    await dialog.getByLabel(this.say('template.name')).fill(name);
    await dialog.getByRole('button', { name: this.say('template.create-begin'), exact: true }).click();
    await this.page.getByRole('heading', { level: 1, name }).waitFor();
  }

  async open(name: string): Promise<void> {
    await this.page.goto('/run/certificates/templates');
    await this.page.getByRole('link', { name, exact: true }).click();
    await this.page.getByRole('heading', { level: 1, name }).waitFor();
  }

  async write(field: Field, texts: Partial<Record<Language, string>>): Promise<void> {
    for (const [language, text] of Object.entries(texts)) await this.page.locator(`#text-${field}-${language}`).fill(text);
  }

  /** The picture of the page when it shows what is in the form. */
  async drawn(): Promise<string> {
    await this.page.locator('.t-pages[aria-busy=false] .t-page').first().waitFor();
    return (await this.page.locator('.t-page').first().screenshot()).toString('base64');
  }

  async fillWith(data: 'latest' | 'longest'): Promise<void> {
    const asked = this.page.waitForResponse((answer) => answer.url().endsWith('/preview') && answer.request().postData()?.includes(`"data":"${data}"`) === true);
    await this.page.getByLabel(this.say('template.preview-data')).selectOption(data);
    await asked;
    await this.drawn();
  }

  /** The field is marked, and the sentence beside it says what is wrong. */
  async wrong(field: string, what: string | RegExp): Promise<void> {
    await this.page.locator(`#text-${field}[aria-invalid=true]`).waitFor();
    await this.page.locator(`#text-${field}-error`, { hasText: what }).waitFor();
  }

  async save(taken: boolean): Promise<void> {
    const answered = this.page.waitForResponse((answer) => answer.request().method() === 'PUT' && answer.url().endsWith('/draft'));
    await this.press('template.save');
    await answered;
    await this.page.getByText(taken ? this.say('template.saved') : /В шаблоне есть ошибки/).first().waitFor();
    // What was saved makes a new form, which has nothing to save.
    if (taken) await this.page.getByRole('button', { name: this.say('template.save'), exact: true, disabled: true }).waitFor();
  }

  async publish(version: number): Promise<void> {
    await this.press('template.publish');
    const dialog = this.page.getByRole('dialog').filter({ hasText: this.say('template.publish-ask', { version }) });
    await dialog.getByRole('button', { name: this.say('template.publish'), exact: true }).click();
    await this.page.getByText(this.say('template.state-published', { version })).first().waitFor();
  }

  /** For every kind that has no template of its own, and for achievements. */
  async choose(name: string): Promise<void> {
    await this.page.goto('/run/certificates/templates');
    for (const kind of ['any', 'achievement']) await this.page.getByLabel(this.say(`template.kind-${kind}`), { exact: true }).selectOption({ label: name });
    await this.press('common.save');
    await this.page.getByText(this.say('template.chosen')).first().waitFor();
  }

  async issueAnew(activityId: string): Promise<void> {
    await this.page.goto(`/run/activities/${activityId}/certificates/reissue`);
    await this.page.locator('main .k-button--primary').click();
    await this.page.getByRole('dialog').getByRole('button', { name: this.say('template.reissue-confirm'), exact: true }).click();
    await this.page.getByText(this.say('template.reissue-nothing')).waitFor();
  }

  private async press(phrase: string): Promise<void> {
    await this.page.getByRole('button', { name: this.say(phrase), exact: true }).click();
  }
}
