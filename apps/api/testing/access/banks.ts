import { visitors, type Demonstration, type Visitor } from '../demonstration.js';
import { administrators, programme, type AccessRule, type Made } from './given.js';

const editors = ['trainer', 'otherTrainer', ...administrators] as const;
const title = { et: 'Pank', ru: 'Банк', en: 'Bank' };
const text = { et: 'Küsimus', ru: 'Вопрос', en: 'Question' };
const options = ['a', 'b'].map((key) => ({ key, text, correct: key === 'a' }));
const content = { kind: 'single-choice', stem: text, explanation: text, points: 1, options };
const labels = { name: '', folderId: null, tags: [], competences: [], difficulty: null };
const draft = { content, labels };

async function as(d: Demonstration, visitor: Visitor, method: 'post' | 'put', path: string, body: object): Promise<{ id: string }> {
  return (await d.api.call(method, `/api/v1/${path}`, { cookie: d.cookieOf(visitor), body })).body as { id: string };
}

const newBank = (d: Demonstration) => as(d, 'trainer', 'post', `programmes/${d.programmeKey}/banks`, { title });
const bank: Made<Record<string, string>> = async (d) => ({ bankId: (await newBank(d)).id });
const folder: Made<Record<string, string>> = async (d) => {
  const bankId = (await newBank(d)).id;
  const { items } = (await as(d, 'trainer', 'post', `banks/${bankId}/folders`, { name: 'Kaust', parentId: null })) as unknown as { items: { id: string }[] };
  return { bankId, folderId: items[0]?.id ?? '' };
};
const itemBy = async (d: Demonstration, author: Visitor) => (await as(d, author, 'post', `banks/${(await newBank(d)).id}/items`, draft)).id;
const item: Made<Record<string, string>> = async (d) => ({ id: await itemBy(d, 'trainer') });
/** Written by somebody else than the visitor. */
const anothers = (d: Demonstration, visitor: Visitor) => itemBy(d, visitor === 'trainer' ? 'administrator' : 'trainer');
const change: Made<Record<string, string>> = async (d, visitor) => {
  const author = (editors as readonly Visitor[]).includes(visitor) ? visitor : 'trainer';
  const bankId = (await newBank(d)).id;
  const { id } = await as(d, 'trainer', 'post', `banks/${bankId}/items`, draft);
  const { changeId } = (await as(d, author, 'post', `banks/${bankId}/changes`, { itemIds: [id], retired: true })) as unknown as { changeId: string };
  return { bankId, changeId };
};

const newPlan = (d: Demonstration) => as(d, 'trainer', 'post', `programmes/${d.programmeKey}/plans`, { title, purpose: 'exam' });
const plan: Made<Record<string, string>> = async (d) => ({ id: (await newPlan(d)).id });
const editOf = async (d: Demonstration) => {
  const { settings, composition, pairing } = (await newPlan(d)) as unknown as { settings: Record<string, unknown>; composition: object; pairing: string };
  const { hasAccessCode: _has, ...given } = settings;
  return { revision: 1, activityId: d.training, title, settings: given, composition, pairing };
};
const readyPlan: Made<Record<string, string>> = async (d) => {
  const { id } = await newPlan(d);
  const itemId = await d.value(`select id as value from assessments.item where module_id is not null order by id limit 1`);
  await as(d, 'trainer', 'put', `plans/${id}`, { ...(await editOf(d)), composition: { kind: 'fixed', itemIds: [itemId] } });
  return { id };
};

const readyImport: Made<Record<string, string>> = async (d) => ({
  id: await d.value(
    `insert into assessments.bank_import (id, bank_id, format, language, file_name, bytes, state, task_id, made_by, made_at) values (gen_random_uuid(), $1, 'gift', 'et', 'x', 'x', 'read', gen_random_uuid(), $2, now()) returning id as value`,
    [(await newBank(d)).id, d.people.trainer],
  ),
});
const readyExport: Made<Record<string, string>> = async (d) => ({
  id: await d.value(`insert into assessments.bank_export (id, bank_id, format, language, bytes, task_id, made_by, made_at) values (gen_random_uuid(), $1, 'gift', 'et', 'x', gen_random_uuid(), $2, now()) returning id as value`, [
    (await newBank(d)).id,
    d.people.trainer,
  ]),
});
/** The query is missing: who may is told so, the others are told nothing. */
const refusedEmpty: AccessRule['refused'] = Object.fromEntries(visitors.map((visitor) => [visitor, visitor === 'nobody' ? 401 : 422]));

export const banks: Record<string, AccessRule> = {
  listBanks: { may: editors, path: programme },
  addBank: { may: editors, path: programme, body: { title } },
  viewBank: { may: editors, path: bank },
  renameBank: { may: editors, path: bank, body: { title } },
  listBankItems: { may: editors, path: bank },
  addBankFolder: { may: editors, path: bank, body: { name: 'Kaust', parentId: null } },
  changeBankFolder: { may: editors, path: folder, body: { name: 'Kaust', parentId: null } },
  removeBankFolder: { may: editors, path: folder },
  changeBankItems: { may: editors, path: bank, body: async (d) => ({ itemIds: [await itemBy(d, 'trainer')], retired: true }) },
  undoBankChange: { may: editors, path: change },
  addBankItem: { may: editors, path: bank, body: draft },
  getBankItem: { may: editors, path: item },
  attachBankItemMedium: { may: [], refused: Object.fromEntries(editors.map((visitor) => [visitor, 422])), path: item },
  editBankItem: { may: editors, path: item, body: { ...draft, revision: 1 } },
  copyBankItem: { may: editors, path: item },
  reviewBankItem: { may: editors, path: async (d, visitor) => ({ id: await anothers(d, visitor) }), body: { revision: 1 } },
  finaliseBankItem: {
    may: editors,
    path: async (d) => {
      const id = await itemBy(d, 'trainer');
      await as(d, 'administrator', 'post', `bank-items/${id}/review`, { revision: 1 });
      return { id };
    },
    body: { revision: 2 },
  },
  listAskable: { may: editors, path: bank },
  listModuleBanks: { may: editors, path: programme },
  listModuleQuestions: { may: editors, path: { ...programme, moduleId: 'digital-skills' } },
  listPlans: { may: editors, path: programme },
  addPlan: { may: editors, path: programme, body: { title, purpose: 'exam' } },
  getPlan: { may: editors, path: plan },
  editPlan: { may: editors, path: plan, body: editOf },
  copyPlan: { may: editors, path: plan },
  previewPlan: { may: editors, path: plan },
  publishPlan: { may: editors, path: readyPlan, body: { revision: 2 } },
  uploadQuestions: { may: [], refused: refusedEmpty, path: bank },
  readImport: { may: editors, path: readyImport },
  confirmImport: { may: editors, path: readyImport, body: { keepDuplicates: false } },
  discardImport: { may: editors, path: readyImport },
  exportQuestions: { may: editors, path: bank, body: { format: 'gift', language: 'et' } },
  readExport: { may: editors, path: readyExport },
  fetchExport: { may: editors, path: readyExport },
};
