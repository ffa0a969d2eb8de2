import type { Page } from 'playwright-core';
import type { ApiClient } from '../api-client.js';
import type { Screen } from '../screens.js';
import { until } from '../until.js';

/** What the addresses of the question bank are made of. */
export interface KnownBank {
  readonly bankId: string;
  readonly bankItemId: string;
  readonly planId: string;
  readonly exportId: string;
}

/** The demonstration's bank, a question of it that many have answered, and a test in the making. */
export async function knownBank(trainer: ApiClient): Promise<KnownBank> {
  const [programme] = (await trainer.get<{ items: { key: string }[] }>('/programmes')).items;
  const [bank] = (await trainer.get<{ items: { id: string }[] }>(`/programmes/${programme?.key}/banks`)).items;
  const [question] = (await trainer.get<{ items: { id: string }[] }>(`/banks/${bank?.id}/items?order=hardest`)).items;
  const plan = await trainer.post<{ id: string }>(`/programmes/${programme?.key}/plans`, { title: { et: 'Kontroll', ru: 'Проверка', en: 'Check' }, purpose: 'exam' });
  const { id: exportId } = await trainer.post<{ id: string }>(`/banks/${bank?.id}/exports`, { format: 'qti-3.0', language: 'et' });
  await until('the file is written', async () => (await trainer.get<{ counts: object | null }>(`/exports/${exportId}`)).counts !== null);
  return { bankId: bank?.id ?? '', bankItemId: question?.id ?? '', planId: plan.id, exportId };
}

/** A question that is whole, one that loses something and one that does not come over. */
async function readFile(page: Page): Promise<void> {
  const file = '::Esimene:: Kes? {=Volikogu ~Valitsus}\n\n::Teine:: [html]Kes <u>siis</u>? {=Linn ~Vald}\n\n::Kolmas:: Kes? {=Kohus\n';
  await page.locator('input[type=file]').setInputFiles({ name: 'küsimused.gift', mimeType: 'text/plain', buffer: Buffer.from(file) });
  await page.locator('main form button[type=submit]').click();
  await page.locator('.k-table, .k-cards, table').first().waitFor();
}

const seen = (name: string, path: Screen['path']): Screen => ({ name, visitor: 'trainer', path });

export const bankScreens: readonly Screen[] = [
  seen('question banks', () => '/teach/banks'),
  seen('a question bank', ({ bankId }) => `/teach/banks/${bankId}`),
  seen('a file of questions', ({ bankId }) => `/teach/banks/${bankId}/files`),
  { ...seen('a file of questions that was read', ({ bankId }) => `/teach/banks/${bankId}/files`), prepare: readFile },
  seen('questions as a file', ({ exportId }) => `/teach/exports/${exportId}`),
  seen('a question in the editor', ({ bankItemId }) => `/teach/questions/${bankItemId}`),
  seen('tests', () => '/teach/tests'),
  seen('a test in the making', ({ planId }) => `/teach/tests/${planId}`),
];
