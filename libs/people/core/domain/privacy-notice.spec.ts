import { describe, expect, it } from '@jest/globals';
import { languages } from '#kernel';
import { consentPurposes } from '#people/contract';
import { privacyNotice } from './privacy-notice.js';

const texts = [...privacyNotice.paragraphs, ...privacyNotice.consents].flatMap(({ title, body }) => [title, body]);

describe('the privacy notice', () => {
  it('asks each consent once', () => {
    expect(privacyNotice.consents.map(({ purpose }) => purpose).sort()).toEqual([...consentPurposes].sort());
  });

  it('is written in each language with its own letters and quotes', () => {
    for (const text of texts) {
      expect(new Set(languages.map((language) => text[language])).size).toBe(languages.length);
      expect(text.ru).toMatch(/[а-яё]{2}/);
      expect(text.et + text.en).not.toMatch(/[а-яё«»]/i);
      expect(text.et + text.ru + text.en).not.toMatch(/"|'|\s\s|!/);
    }
  });

  it('says the same length of things in each language', () => {
    for (const text of texts) {
      const lengths = languages.map((language) => text[language].length);
      expect(Math.max(...lengths)).toBeLessThan(2 * Math.min(...lengths) + 20);
    }
  });
});
