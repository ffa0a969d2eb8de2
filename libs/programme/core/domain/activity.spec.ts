import { describe, expect, it } from '@jest/globals';
import { lengthInMinutes, presenceOccurredAt, presenceOpensAt } from './activity.js';
import { applyEdit, faultsOf, movesHeldAhead, type EditableActivity } from './activity-edit.js';
import { freeSeats, seatFor } from './seating.js';

const training = { startsAt: new Date('2026-11-23T08:00:00Z'), endsAt: new Date('2026-11-23T15:30:00Z') };
const text = { et: 'Koolitus', ru: 'Обучение', en: 'Training' };
const activity: EditableActivity = { ...training, title: text, place: text, capacity: 20, mode: 'on-site' };

describe('presence at an activity', () => {
  it('opens with the day before, as the programme’s zone counts days', () => {
    expect(presenceOpensAt(training, 'Europe/Tallinn')).toEqual(new Date('2026-11-21T22:00:00Z'));
    const early = { startsAt: new Date('2026-11-22T22:30:00Z') , endsAt: training.endsAt };
    expect(presenceOpensAt(early, 'Europe/Tallinn')).toEqual(new Date('2026-11-21T22:00:00Z'));
  });

  it('opens at midnight also across the change to summer time', () => {
    const monday = { startsAt: new Date('2027-03-29T06:00:00Z'), endsAt: new Date('2027-03-29T13:00:00Z') };
    expect(presenceOpensAt(monday, 'Europe/Tallinn')).toEqual(new Date('2027-03-27T22:00:00Z'));
  });

  it('counts the activity’s length', () => {
    expect(lengthInMinutes(training)).toBe(450);
  });

  it('happened when it was stated, but not after the end', () => {
    const during = new Date('2026-11-23T09:00:00Z');
    expect(presenceOccurredAt(training, during)).toEqual(during);
    expect(presenceOccurredAt(training, new Date('2026-11-25T09:00:00Z'))).toEqual(training.endsAt);
  });
});

describe('places', () => {
  it('are given while there are any', () => {
    expect([seatFor(10, 9), seatFor(10, 10), seatFor(10, 12)]).toEqual(['registered', 'waitlisted', 'waitlisted']);
    expect([freeSeats(10, 7), freeSeats(10, 12)]).toEqual([3, 0]);
  });
});

describe('an edit of an activity', () => {
  it('changes what it names', () => {
    expect(applyEdit(activity, { capacity: 30 })).toEqual({ ...activity, capacity: 30 });
  });

  it('keeps the end behind the start, and a place for who has one', () => {
    expect(faultsOf(activity, 20)).toEqual([]);
    expect(faultsOf({ ...activity, endsAt: activity.startsAt }, 21).map(({ pointer }) => pointer)).toEqual(['/endsAt', '/capacity']);
  });

  it('does not move into the future what has been held', () => {
    const now = new Date('2026-11-24T08:00:00Z');
    const later = { ...activity, endsAt: new Date('2026-11-30T08:00:00Z') };
    expect([movesHeldAhead(later, true, now), movesHeldAhead(later, false, now), movesHeldAhead(activity, true, now)]).toEqual([true, false, false]);
  });
});
