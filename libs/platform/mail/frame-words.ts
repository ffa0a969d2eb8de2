import type { Localized } from '#kernel';

/** What stands under every mail. */
export const frameWords: Localized<{ readonly why: string; readonly stop: string; readonly preferences: string }> = {
  et: { why: 'Saite selle kirja, sest osalete programmis, mis kasutab Kaasat.', stop: 'Ma ei soovi enam neid kirju', preferences: 'Valige, milliseid kirju saate' },
  ru: { why: 'Вы получили это письмо как участник программы, которая работает на Kaasa.', stop: 'Больше не присылать мне такие письма', preferences: 'Выбрать, какие письма получать' },
  en: { why: 'You receive this letter because you take part in a programme that uses Kaasa.', stop: 'Stop sending me these letters', preferences: 'Choose which letters you receive' },
};
