import type { Language } from '#kernel';
import { inLanguage, type InLanguage, type ItemContent } from '#assessments/engine';
import type { Form, FormItem } from './attempt.js';

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
  const made = languages.get(language) ?? form.items.map((item) => itemInLanguage(item, language));
  languages.set(language, made);
  return made;
}

const heldItems = new WeakMap<FormItem, Map<Language, FormItemInLanguage>>();

/** Forms of one test may share their questions. */
function itemInLanguage(item: FormItem, language: Language): FormItemInLanguage {
  const languages = heldItems.get(item) ?? new Map<Language, FormItemInLanguage>();
  heldItems.set(item, languages);
  const { id, lessonKey, thenOf = null, content } = item;
  const made = languages.get(language) ?? { id, lessonKey, thenOf, content: inLanguage(content, language) };
  languages.set(language, made);
  return made;
}
