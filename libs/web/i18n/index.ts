export { formatsOf, type Formats } from './formats.js';
export type { Area, PhraseKey, PhraseValues, Translate } from './phrase-keys.js';
export { rich } from './rich.js';
export { chosenLanguage, currentI18n, loadPhrases, setLanguage, startI18n, subscribe, t, type I18n } from './store.js';
export { I18nScope, useI18n, useI18nIn } from './use-i18n.js';
export { isLanguage, languages, type Language, type Localized } from '#kernel';
export { fromTallinn, toTallinn } from './tallinn-time.js';
