import { describe, expect, it } from '@jest/globals';
import type { CertificateClaims } from '#certificates/contract';
import { claims, record } from '../credentials/testing/records.js';
import { namedCompetences, verificationView } from './verification-view.mapper.js';

const text = { programmeTitle: 'P', activityTitle: 'A', place: 'K', modules: ['M'], outcomes: ['O'] };
const whole: Required<CertificateClaims> = {
  ...claims,
  secondLanguage: 'ru',
  texts: { et: text, ru: text, en: { ...text, place: 'Kohtla-Järve, Estonia' } },
  outcomeCompetences: [['rfcdc-6'], [], []],
  plannedMinutes: 800,
  startedOn: '2026-11-19',
  issuer: { name: 'MTÜ', registryCode: '80000000', noticeNumber: '1' },
  assessmentMethod: { et: 'test', ru: 'тест', en: 'test' },
  resultPercent: 87,
  validUntil: '2028-11-20',
  credit: { title: 'British Council', url: 'https://example.org' },
  layout: 'landscape',
  design: { id: 'd', version: 3, hash: 'h' },
};

describe('the view of a record', () => {
  it('states every claim of it, but for what only tells a printer how the paper looks', () => {
    const told: Readonly<Record<string, string>> = { issuer: 'provider', design: 'designVersion' };
    const view = verificationView(record(whole), null);
    const untold = Object.keys(whole).filter((claim) => !((told[claim] ?? claim) in view));
    expect(untold).toEqual(['layout']);
    const { issuer: provider, design: _, layout: _layout, ...same } = whole;
    expect(view).toMatchObject({ ...same, provider, designVersion: 3 });
  });

  it('says of an early record that it has texts in one language alone', () => {
    expect(verificationView(record(), null)).toMatchObject({ texts: null, secondLanguage: null, startedOn: null, credit: null, outcomeCompetences: [], designVersion: null });
  });

  it('names competences, and leaves a code that no framework has as it is', () => {
    expect(namedCompetences(['digcomp-2.5', 'own-1'])).toEqual([
      { code: 'digcomp-2.5', label: 'DigComp 2.5', name: { et: 'Netikett', ru: 'Сетевой этикет', en: 'Netiquette' } },
      { code: 'own-1', label: 'own-1', name: null },
    ]);
  });
});
