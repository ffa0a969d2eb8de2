import { languages, type FieldError } from '#kernel';
import { localizedTexts, type ItemContent } from '#assessments/engine';
import { bankErrors } from '../errors.js';

/**
 * What is asked has to be whole: every text in each language.
 * @throws DomainError `bank.unfinished` with a pointer to each fault
 */
export function refuseFaulty(content: ItemContent): void {
  const errors = missingTexts(content);
  if (errors.length > 0) throw bankErrors.error('bank.unfinished', { errors });
}

function missingTexts(content: ItemContent): FieldError[] {
  return localizedTexts(content).flatMap(({ pointer, text }) => {
    const missing = languages.filter((language) => text[language].trim() === '');
    const required = missing.length < languages.length || pointer === '/stem';
    return required ? missing.map((language) => ({ pointer: `/content${pointer}/${language}`, code: 'field.required' })) : [];
  });
}
