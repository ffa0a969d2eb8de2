import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { certificateKinds } from '#certificates/contract';
import { issuerModes, kindByRule, missingFields, requiredFields, type Draft, type IssuerMode } from './kind-rule.js';

const whole: Draft = {
  kind: 'tunnistus', holderName: 'Õnne Näidis', activityTitle: 'Digioskused', plannedMinutes: 360, place: 'Narva', trainers: ['Tõnu Õpetaja'], outcomes: ['oskab'],
  issuer: { name: 'MTÜ Kaasa', registryCode: '80000000', noticeNumber: '123456' }, assessmentMethod: 'kirjalik test',
};

describe('the kind of a certificate', () => {
  it.each<[IssuerMode, boolean, number, string]>([
    ['neutral', false, 0, 'participation'],
    ['neutral', false, 3, 'participation'],
    ['neutral', true, 0, 'achievement'],
    ['neutral', true, 3, 'achievement'],
    ['adult-education', false, 0, 'toend'],
    ['adult-education', false, 3, 'toend'],
    ['adult-education', true, 0, 'toend'],
    ['adult-education', true, 3, 'tunnistus'],
  ])('%s, assessed %s, %i outcomes: %s', (mode, assessed, outcomes, kind) => {
    expect(kindByRule(mode, { assessed, outcomes })).toBe(kind);
  });

  it('is never a tunnistus without assessed and named outcomes', () => {
    fc.assert(
      fc.property(fc.constantFrom(...issuerModes), fc.boolean(), fc.nat(20), (mode, assessed, outcomes) => {
        const kind = kindByRule(mode, { assessed, outcomes });
        expect(kind === 'tunnistus').toBe(mode === 'adult-education' && assessed && outcomes > 0);
        expect(kind === 'achievement' || kind === 'tunnistus' ? assessed : true).toBe(true);
      }),
    );
  });
});

describe('what a certificate must name', () => {
  it.each<[Partial<Draft>, string]>([
    [{ holderName: ' ' }, 'holder-name'],
    [{ activityTitle: '' }, 'curriculum'],
    [{ issuer: { name: '', registryCode: '1', noticeNumber: '1' } }, 'organisation'],
    [{ issuer: { name: 'A', registryCode: '', noticeNumber: '1' } }, 'registry-code'],
    [{ issuer: { name: 'A', registryCode: '1', noticeNumber: ' ' } }, 'notice-number'],
    [{ plannedMinutes: 0 }, 'volume'],
    [{ plannedMinutes: null }, 'volume'],
    [{ place: '' }, 'place'],
    [{ trainers: [] }, 'trainers'],
    [{ outcomes: [] }, 'outcomes'],
    [{ assessmentMethod: null }, 'assessment-method'],
  ])('%j: %s', (change, field) => {
    expect(missingFields({ ...whole, ...change })).toEqual([field]);
  });

  it('is everything at once when nothing is there, and less for the other kinds', () => {
    const empty: Draft = { kind: 'tunnistus', holderName: '', activityTitle: '', plannedMinutes: null, place: '', trainers: [], outcomes: [], issuer: null, assessmentMethod: null };
    expect(missingFields(empty)).toEqual([...requiredFields]);
    expect(missingFields({ ...empty, kind: 'toend' })).toEqual(requiredFields.filter((field) => field !== 'outcomes' && field !== 'assessment-method'));
    for (const kind of certificateKinds.filter((each) => each !== 'toend' && each !== 'tunnistus')) expect(missingFields({ ...empty, kind })).toEqual(['holder-name', 'curriculum']);
    expect(missingFields(whole)).toEqual([]);
  });
});
