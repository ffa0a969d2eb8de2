import { defineErrors } from '#kernel';

export const pdfErrors = defineErrors({
  'pdf.unsettable-glyphs': {
    kind: 'invalid',
    et: 'Dokumendi kirjas ei ole neid märke: {letters}. Kirjutage need teisiti.',
    ru: 'В шрифте документа нет этих знаков: {letters}. Запишите их иначе.',
    en: 'The document’s typeface has no signs for: {letters}. Please write them another way.',
  },
});
