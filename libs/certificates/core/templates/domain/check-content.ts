import { languages, type FieldError, type Localized } from '#kernel';
import { unsettable } from '#platform/pdf';
import { contrastOnPaper, leastContrast } from './contrast.js';
import type { TemplateContent } from './template-content.js';
import { textFaults } from './template-text.js';

/** What can be said about a template without setting a page. `known`: the pictures that there are. */
export function contentFaults(content: TemplateContent, known: ReadonlySet<string>): FieldError[] {
  const { accent, second, intro, closing, logos, signatures } = content;
  return [
    ...colourFaults('/accent', accent),
    ...colourFaults('/second', second),
    ...localizedFaults('/intro', intro),
    ...localizedFaults('/closing', closing),
    ...logos.flatMap(({ image, alt }, n) => [...imageFaults(`/logos/${n}/image`, image, known), ...writtenFaults(`/logos/${n}/alt`, alt)]),
    ...signatures.flatMap(({ name, role, image }, n) => [...writtenFaults(`/signatures/${n}/name`, name), ...completeFaults(`/signatures/${n}/role`, role), ...(image === null ? [] : imageFaults(`/signatures/${n}/image`, image, known))]),
  ];
}

/** Whether the texts can be filled at all, so that a page can be drawn. */
export function canBeDrawn(content: TemplateContent, known: ReadonlySet<string>): boolean {
  const texts = languages.flatMap((language) => [content.intro[language], content.closing[language]]);
  const images = [...content.logos, ...content.signatures].map(({ image }) => image);
  return texts.every((text) => !textFaults(text).some(({ code }) => code !== 'certificates.placeholder-may-be-empty')) && images.every((image) => image === null || known.has(image));
}

function colourFaults(pointer: string, colour: string): FieldError[] {
  const contrast = contrastOnPaper(colour);
  // Rounded down, so that 4.49 is not told as the 4.5 that it is not.
  return contrast >= leastContrast ? [] : [{ pointer, code: 'certificates.colour-too-light', params: { contrast: Math.floor(contrast * 10) / 10 } }];
}

function localizedFaults(pointer: string, text: Localized): FieldError[] {
  return [...languages.flatMap((language) => textFaults(text[language]).map((fault) => ({ pointer: `${pointer}/${language}`, ...fault }))), ...completeFaults(pointer, text)];
}

/** In all languages or in none: in which one a certificate will be, its holder decides. */
function completeFaults(pointer: string, text: Localized): FieldError[] {
  const said = languages.filter((language) => text[language].trim() !== '');
  const missing = said.length === 0 ? [] : languages.filter((language) => !said.includes(language));
  return [...missing.map((language) => ({ pointer: `${pointer}/${language}`, code: 'certificates.language-missing' })), ...languages.flatMap((language) => letterFaults(`${pointer}/${language}`, text[language]))];
}

function writtenFaults(pointer: string, text: string): FieldError[] {
  return text.trim() === '' ? [{ pointer, code: 'certificates.template-field-needed' }] : letterFaults(pointer, text);
}

function letterFaults(pointer: string, text: string): FieldError[] {
  const letters = unsettable(text.replace(/\s/gu, ' '));
  return letters.length === 0 ? [] : [{ pointer, code: 'certificates.template-letters', params: { letters: letters.join(' ') } }];
}

function imageFaults(pointer: string, image: string, known: ReadonlySet<string>): FieldError[] {
  return known.has(image) ? [] : [{ pointer, code: 'certificates.picture-unknown' }];
}
