import type { Language } from '#kernel';
import { inLanguage, type InLanguage, type ItemContent } from '#assessments/engine';
import type { Form } from './attempt.js';

export interface FormItemInLanguage {
  readonly id: string;
  readonly lessonKey: string | null;
  readonly thenOf: string | null;
  readonly content: InLanguage<ItemContent>;
}

const held = new WeakMap<Form, Map<Language, readonly FormItemInLanguage[]>>();

/** The questions of a form in one language, made once for as long as the form is held. */
export function formInLanguage(form: Form, language: Language): readonly FormItemInLanguage[] {
  const languages = held.get(form) ?? new Map<Language, readonly FormItemInLanguage[]>();
  held.set(form, languages);
  const made = languages.get(language) ?? form.items.map(({ id, lessonKey, thenOf = null, content }) => ({ id, lessonKey, thenOf, content: inLanguage(content, language) }));
  languages.set(language, made);
  return made;
}
