import { setupI18n, type I18n } from '@lingui/core';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import { languages, type Language, type Localized } from '#kernel';

export type MessageValues = Readonly<Record<string, string | number>>;

const formatters = new Map<Language, I18n>(languages.map((language) => [language, formatter(language)]));

function formatter(language: Language): I18n {
  const i18n = setupI18n({ locale: language, messages: { [language]: {} } });
  i18n.setMessagesCompiler(compileMessage);
  return i18n;
}

/** An ICU message in one language with its values set in. */
export function formatMessage(language: Language, message: string, values: MessageValues = {}): string {
  const i18n = formatters.get(language);
  return i18n === undefined ? message : i18n._(message, { ...values }, { message });
}

export function localize(text: Localized, language: Language, values?: MessageValues): string {
  return formatMessage(language, text[language], values);
}
