import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { inScope, meetingsBehind, peopleBehind, type PersonStep } from './drill.js';
import { cascadeFigures, lineage, type CascadeInput } from './lineage.js';

const day = (n: number) => new Date(Date.parse('2026-01-01T10:00:00Z') + n * 24 * 3_600_000);
const cascade: fc.Arbitrary<CascadeInput> = fc
  .array(fc.record({ began: fc.nat(300), stays: fc.option(fc.nat(200)), members: fc.array(fc.record({ joins: fc.nat(60), registered: fc.boolean(), learned: fc.boolean(), certified: fc.boolean(), is: fc.option(fc.nat(9)) }), { maxLength: 4 }), meetings: fc.array(fc.record({ claimed: fc.nat(9), confirmed: fc.nat(5) }), { maxLength: 3 }) }), { maxLength: 10 })
  .map((grown) => ({
    mentors: grown.map(({ began, stays }, index) => ({ candidacyId: `c${index}`, personId: `p${index}`, state: 'active' as const, activatedAt: day(began), endedAt: stays === null ? null : day(began + stays) })),
    members: grown.flatMap(({ began, members }, index) =>
      members.map(({ joins, is, ...steps }, nth) => ({ memberId: `m${index}-${nth}`, candidacyId: `c${index}`, personId: is === null ? null : `p${is}`, joinedAt: day(began + joins), ...steps })),
    ),
    sessions: grown.flatMap(({ began, meetings }, index) => meetings.map((meeting, nth) => ({ candidacyId: `c${index}`, heldOn: day(began + nth).toISOString().slice(0, 10), ...meeting }))),
  }));

const now = day(400);
const steps = ['people', 'met', 'members', 'registered', 'learned', 'certified', 'mentors'] as const;

describe('behind each number of the cascade', () => {
  it('are as many people and meetings as it says: in all, of each generation, of each mentor', () => {
    fc.assert(
      fc.property(cascade, (input) => {
        const nodes = lineage(input);
        const scopes = [{ generation: null, candidacyId: null }, ...[1, 2, 3].map((generation) => ({ generation, candidacyId: null })), ...nodes.map(({ mentor }) => ({ generation: null, candidacyId: mentor.candidacyId }))];
        for (const scope of scopes) {
          const chosen = inScope(nodes, scope);
          const { total, activation, survival, medianDaysToFirst } = cascadeFigures(chosen, now);
          const behind = (step: PersonStep, month = 0) => peopleBehind(nodes, input.members, chosen, { step, month, now });
          for (const step of steps) expect([step, behind(step).length]).toEqual([step, step === 'met' ? activation.count : total[step]]);
          for (const { month, count, of } of survival) expect([month, behind('still', month).length, behind('left', month).length]).toEqual([month, count, of - count]);
          const days = behind('met').map(({ daysToFirst }) => daysToFirst ?? -1);
          expect(days).toEqual([...days].sort((a, b) => a - b));
          const middle = [days[(days.length - 1) >> 1], days[days.length >> 1]];
          expect(medianDaysToFirst).toBe(middle[0] === undefined || middle[1] === undefined ? null : (middle[0] + middle[1]) / 2);
          const meetings = meetingsBehind(input.sessions.map((session, index) => ({ ...session, id: String(index) })), chosen);
          expect([meetings.length, meetings.reduce((sum, { claimed }) => sum + claimed, 0), meetings.reduce((sum, { confirmed }) => sum + confirmed, 0)]).toEqual([total.sessions, total.claimed, total.confirmed]);
        }
      }),
    );
  });
});
