import type { ApiClient } from '../api-client.js';
import type { Screen } from '../screens.js';

/** What the addresses of the question bank are made of. */
export interface KnownBank {
  readonly bankId: string;
  readonly bankItemId: string;
  readonly planId: string;
}

/** The demonstration's bank, one of its questions, and a test in the making. */
export async function knownBank(trainer: ApiClient): Promise<KnownBank> {
  const [programme] = (await trainer.get<{ items: { key: string }[] }>('/programmes')).items;
  const [bank] = (await trainer.get<{ items: { id: string }[] }>(`/programmes/${programme?.key}/banks`)).items;
  const [question] = (await trainer.get<{ items: { id: string }[] }>(`/banks/${bank?.id}/items`)).items;
  const plan = await trainer.post<{ id: string }>(`/programmes/${programme?.key}/plans`, { title: { et: 'Kontroll', ru: 'Проверка', en: 'Check' }, purpose: 'exam' });
  return { bankId: bank?.id ?? '', bankItemId: question?.id ?? '', planId: plan.id };
}

const seen = (name: string, path: Screen['path']): Screen => ({ name, visitor: 'trainer', path });

export const bankScreens: readonly Screen[] = [
  seen('question banks', () => '/teach/banks'),
  seen('a question bank', ({ bankId }) => `/teach/banks/${bankId}`),
  seen('a file of questions', ({ bankId }) => `/teach/banks/${bankId}/files`),
  seen('a question in the editor', ({ bankItemId }) => `/teach/questions/${bankItemId}`),
  seen('tests', () => '/teach/tests'),
  seen('a test in the making', ({ planId }) => `/teach/tests/${planId}`),
];
