import type { Localized } from '#kernel';

export const codebookColumns = ['column', 'kind', 'question', 'points', 'code', 'meaning', 'right'] as const;

/** The words of exported sheets that people read; names of columns that programs read stay the same in each language. */
export const sheetPhrases = {
  column: { et: 'veerg', ru: 'столбец', en: 'column' },
  kind: { et: 'liik', ru: 'вид', en: 'kind' },
  question: { et: 'küsimus', ru: 'вопрос', en: 'question' },
  points: { et: 'punkte kuni', ru: 'баллов не более', en: 'points at most' },
  code: { et: 'kood', ru: 'код', en: 'code' },
  meaning: { et: 'tähendus', ru: 'значение', en: 'meaning' },
  right: { et: 'õige', ru: 'верно', en: 'right' },
  'not-asked': { et: 'seda küsimust siin ei olnud', ru: 'этого вопроса здесь не было', en: 'this question was not asked here' },
} as const satisfies Readonly<Record<string, Localized>>;
