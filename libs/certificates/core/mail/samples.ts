import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { languages } from '#kernel';
import type { MailSample } from '#messaging/contract';
import { revocationWords } from './revocation-words.js';

const titles = { et: 'Kuidas ära tunda valeuudist', ru: 'Как распознать ложную новость', en: 'How to recognise false news' };
const days = { et: '22. november 2028', ru: '22 ноября 2028 г.', en: '22 November 2028' };
const values = Object.fromEntries(
  languages.map((language) => [
    language,
    { givenName: 'Õie', holderName: 'Õie Šults', activityTitle: titles[language], number: 'KS-2026-000123', validUntil: days[language], certificatesUrl: 'https://kaasa.example.org/learn/certificates', verifyUrl: 'https://kaasa.example.org/verify/example' },
  ]),
) as unknown as MailSample['values'];

const reissuedValues = Object.fromEntries(languages.map((language) => [language, { ...values[language], number: 'KS-2026-000123-2', formerNumber: 'KS-2026-000123' }])) as unknown as MailSample['values'];
const revokedValues = Object.fromEntries(languages.map((language) => [language, { ...values[language], reason: revocationWords.undone[language] }])) as unknown as MailSample['values'];

export const certificatesMailSamples: readonly MailSample[] = [
  {
    template: { name: 'certificate-ready', folder: dirname(fileURLToPath(import.meta.url)) },
    purpose: 'service',
    use: { et: 'Sertifikaat on valmis', ru: 'Сертификат готов', en: 'A certificate is ready' },
    values,
  },
  {
    template: { name: 'certificate-reissued', folder: dirname(fileURLToPath(import.meta.url)) },
    purpose: 'service',
    use: { et: 'Sertifikaat anti uuesti välja', ru: 'Сертификат выдан заново', en: 'A certificate was issued anew' },
    values: reissuedValues,
  },
  {
    template: { name: 'certificate-revoked', folder: dirname(fileURLToPath(import.meta.url)) },
    purpose: 'service',
    use: { et: 'Sertifikaat tühistati', ru: 'Сертификат отозван', en: 'A certificate was revoked' },
    values: revokedValues,
  },
  {
    template: { name: 'certificate-reinstated', folder: dirname(fileURLToPath(import.meta.url)) },
    purpose: 'service',
    use: { et: 'Sertifikaat kehtib jälle', ru: 'Сертификат снова действителен', en: 'A certificate is valid again' },
    values,
  },
  {
    template: { name: 'certificates-link', folder: dirname(fileURLToPath(import.meta.url)) },
    purpose: 'service',
    use: { et: 'Uus link sertifikaatidele', ru: 'Новая ссылка на сертификаты', en: 'A new link to the certificates' },
    values,
  },
  {
    template: { name: 'certificate-renewal', folder: dirname(fileURLToPath(import.meta.url)) },
    purpose: 'service',
    use: { et: 'Sertifikaat hakkab aeguma', ru: 'Срок сертификата подходит к концу', en: 'A certificate is about to expire' },
    values,
  },
];
