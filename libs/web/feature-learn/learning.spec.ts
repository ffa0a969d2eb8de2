import { certificateFor, currentOf, isBeingMade, paceOf } from './learning.js';
import type { Certificate, LearningActivity } from './types.js';

const now = Date.parse('2026-11-23T12:00:00Z');
const words = (text: string) => ({ et: `${text} et`, ru: `${text} ru`, en: `${text} en` });

function training(activityId: string, startsAt: string, more: Partial<LearningActivity> = {}): LearningActivity {
  return {
    activityId,
    kind: 'training',
    title: words(activityId),
    startsAt: `${startsAt}T08:00:00Z`,
    endsAt: `${startsAt}T15:00:00Z`,
    place: words('Narva'),
    presence: null,
    completed: false,
    completedOn: null,
    modules: [{ moduleId: 'm', title: words('m'), required: true, lessonsRead: 0, lessons: 4, pre: null, post: null }],
    next: { kind: 'lesson', moduleId: 'm', lessonKey: 'l', assessmentId: null, minutes: 10 },
    ...more,
  };
}

const next = (kind: LearningActivity['next']['kind']) => ({ next: { kind, moduleId: null, lessonKey: null, assessmentId: null, minutes: null } });
const done = (completedOn: string) => ({ completed: true, completedOn, ...next('done') });
const certificate = (activityTitle: string, completedOn: string): Certificate => ({
  id: 'c',
  publicId: 'p',
  number: 'KAASA-2026-000001',
  kind: 'achievement',
  holderName: 'Anna Näidis',
  activityTitle,
  completedOn,
  state: 'valid',
  language: 'ru',
  issuedAt: `${completedOn}T12:00:00Z`,
  pdfReady: true, validUntil: null,
});

describe('the training that the home screen is about', () => {
  const missed = training('missed', '2026-03-01');
  const today = training('today', '2026-11-23');
  const later = training('later', '2026-12-01');
  const past = training('past', '2026-09-26', done('2026-09-26'));
  const forum = training('forum', '2026-11-24', { modules: [] });

  it.each([
    ['is the one under way rather than one left open long ago', [missed, later, today, past, forum], today],
    ['is one left open when none is ahead', [past, missed], missed],
    ['is the one completed last when all are done', [training('x', '2026-05-01', done('2026-05-02')), past], past],
  ])('%s', (_, activities, expected) => {
    expect(currentOf(activities, now)).toBe(expected);
  });

  it('is none where there are only meetings', () => {
    expect(currentOf([forum], now)).toBeUndefined();
  });
});

describe('what is awaited', () => {
  const completed = training('today', '2026-11-23', done('2026-11-23'));

  it('is a certificate for what was just completed, until it is there', () => {
    expect(isBeingMade(completed, [], now)).toBe(true);
    expect(isBeingMade(completed, [certificate('today ru', '2026-11-20')], now)).toBe(false);
    expect(isBeingMade(training('past', '2026-09-26', done('2026-09-26')), [], now)).toBe(false);
  });

  it('finds the certificate by its title, and by its day where the title has been changed since', () => {
    const [byTitle, byDay] = [certificate('today ru', '2026-11-20'), certificate('old name', '2026-11-23')];
    expect(certificateFor(completed, [byDay, byTitle])).toBe(byTitle);
    expect(certificateFor(completed, [byDay])).toBe(byDay);
  });

  it.each([
    ['the judgement, soon', training('a', '2026-11-23', next('done')), 3000],
    ['presence, at the training and for days after it', training('a', '2026-11-20', next('presence')), 20_000],
    ['nothing before the training', training('a', '2026-11-30', next('presence')), false],
    ['nothing when presence was never marked', training('a', '2026-03-01', next('presence')), false],
    ['nothing while a lesson is next', training('a', '2026-11-23'), false],
  ])('is %s', (_, activity, pace) => {
    expect(paceOf([activity], now)).toBe(pace);
  });
});
