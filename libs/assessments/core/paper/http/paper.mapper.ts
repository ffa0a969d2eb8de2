import { fitsPaper, presentOnPaper } from '#assessments/engine/paper';
import type { PersonContact } from '#people/contract';
import type { Assessment } from '../../domain/attempt.js';
import { writtenSheetCode, type Sheet } from '../domain/sheet.js';
import type { PaperFormView, SheetView } from './paper.view.js';

export function paperFormView({ id, activityId, title, form }: Assessment): PaperFormView {
  const questions = form.items.map(({ id: questionId, content }, index) => ({ id: questionId, position: index + 1, onPaper: fitsPaper(content), item: presentOnPaper(content) }));
  return { id, activityId, title, questions };
}

export function sheetView({ number, code, language, state, answers, personId }: Sheet, baseUrl: string, person: PersonContact | null = null): SheetView {
  return {
    number,
    code: writtenSheetCode(code),
    url: `${baseUrl}/teach/sheets/${code}`,
    language,
    state,
    answers: Object.entries(answers ?? {}).map(([questionId, value]) => ({ questionId, value })),
    personId,
    personName: person === null ? null : `${person.givenName} ${person.familyName}`,
  };
}
