import { describe, expect, it } from '@jest/globals';
import type { CertificateClaims } from '#certificates/contract';
import { certificateNumber, certificateStates, contentHash, mayBecome, newPublicId, newShortCode, readShortCode, writtenShortCode } from './certificate.js';

const claims: CertificateClaims = {
  holderName: 'Õnne Šmidt', kind: 'achievement', language: 'et', programmeTitle: 'P', activityTitle: 'A', modules: [{ id: 'm', version: '1.0.0', title: 'M' }],
  outcomes: ['o'], competences: ['rfcdc-20'], minutesPresent: 360, assessed: true, completedOn: '2026-11-20', place: 'Narva', trainers: ['T'], number: 'KAASA-2026-000001', ruleVersion: 1, templateVersion: 1,
};

describe('certificate', () => {
  it('has an address of at least 128 bits and a code that survives being typed', () => {
    expect(Buffer.from(newPublicId(), 'base64url').length * 8).toBeGreaterThanOrEqual(128);
    const code = newShortCode();
    expect(readShortCode(` ${writtenShortCode(code).toLowerCase()} `)).toBe(code);
    expect(readShortCode('0OIL1-00000')).toBeNull();
  });

  it('hashes the claims, not the order of their keys', () => {
    const { holderName, ...rest } = claims;
    expect(contentHash({ ...rest, holderName })).toBe(contentHash(claims));
    expect(contentHash({ ...claims, holderName: 'Õnne Šmit' })).not.toBe(contentHash(claims));
  });

  it('numbers by year, and a correction by the number that it corrects', () => {
    expect(certificateNumber(2026, 123)).toBe('KAASA-2026-000123');
    expect(certificateNumber(2026, 123, 2)).toBe('KAASA-2026-000123-2');
  });

  it('goes forward only, but for a revocation taken back, and never out of erasure', () => {
    const ways = certificateStates.flatMap((from) => certificateStates.filter((to) => mayBecome(from, to)).map((to) => `${from} ${to}`));
    expect(ways).toEqual(['valid revoked', 'valid superseded', 'valid expired', 'valid erased', 'revoked valid', 'revoked erased', 'superseded erased', 'expired revoked', 'expired superseded', 'expired erased']);
  });
});
