export { contentDiff, type ContentChange } from './content-diff.js';
export { fingerprintText, leadingLanguage, normalisedText, searchText } from './fingerprint.js';
export { isComplete, isLocalized, localizedTexts, withEveryLanguage, type LocalizedText } from './localized-texts.js';
export { outdatedAfter, translationStates, type TranslationState } from './translations.js';
