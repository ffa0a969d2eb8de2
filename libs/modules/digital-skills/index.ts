import { defineModule } from '#modules/sdk';
import { glossary } from './glossary.js';
import { identityItems } from './items/identity.js';
import { passwordItems } from './items/passwords.js';
import { phishingItems } from './items/phishing.js';
import { privacyItems } from './items/privacy.js';
import { identity } from './lessons/identity.js';
import { passwords } from './lessons/passwords.js';
import { phishing } from './lessons/phishing.js';
import { privacy } from './lessons/privacy.js';

export const digitalSkills = defineModule({
  id: 'digital-skills',
  version: '1.0.0',
  sdk: '^1.0.0',
  title: { et: 'Digioskused', ru: 'Цифровые навыки', en: 'Digital skills' },
  summary: {
    et: 'Kuidas internetis kindlalt asju ajada: PIN-koodid, paroolid, petukõned ja isikuandmed.',
    ru: 'Как уверенно решать свои дела в интернете: PIN-коды, пароли, звонки мошенников и персональные данные.',
    en: 'How to manage your affairs online with confidence: PINs, passwords, fraud calls and personal data.',
  },
  outcomes: [
    {
      et: 'Kasutab ID-kaarti, Mobiil-ID-d või Smart-ID-d turvaliselt ning eristab PIN1- ja PIN2-koodi.',
      ru: 'Безопасно пользуется ID-картой, Mobiil-ID или Smart-ID и различает PIN1 и PIN2.',
      en: 'Uses an ID-card, Mobile-ID or Smart-ID safely and tells PIN1 from PIN2.',
    },
    {
      et: 'Kaitseb oma kontosid erinevate paroolide ja kaheastmelise autentimisega.',
      ru: 'Защищает свои учётные записи разными паролями и двухфакторной аутентификацией.',
      en: 'Protects accounts with different passwords and two-factor authentication.',
    },
    {
      et: 'Tunneb ära õngitsuskirja ja petukõne ning teab, mida pettuse korral kohe teha.',
      ru: 'Распознаёт фишинговое письмо и звонок мошенника и знает, что делать сразу после обмана.',
      en: 'Recognises phishing and fraud calls and knows what to do at once after fraud.',
    },
    {
      et: 'Kogub ühiseid ettevõtmisi korraldades ainult vajalikke isikuandmeid ja teavitab inimesi salvestamisest.',
      ru: 'Организуя общие дела, собирает только нужные персональные данные и предупреждает людей о записи.',
      en: 'When organising joint activities, collects only the personal data needed and tells people about recording.',
    },
  ],
  competences: ['digcomp-2.3', 'digcomp-2.4', 'digcomp-2.6', 'digcomp-4.1', 'digcomp-4.2'],
  lessons: [identity, passwords, phishing, privacy],
  items: [...identityItems, ...passwordItems, ...phishingItems, ...privacyItems],
  completion: { lessons: ['identity', 'passwords', 'phishing', 'privacy'], passMark: 0.7 },
  glossary,
  indicators: ['I09'],
  dataClasses: ['learning-progress', 'test-answers'],
});
