import { loadGradedAttempts, MeasureItems, seedAppeal, seedGrade, seedPlan, staleTests, type LoadedAttempt, type PastAttempt } from '#assessments/core';
import { gradeItem, type ItemContent } from '#assessments/engine';
import { after, dayMs, minuteMs } from '../calendar.js';
import { appealTexts, bankTestTitle, gradersComment, gradersNote, type WrittenAnswer } from '../content/bank-test.js';
import type { PlannedActivity } from '../plan/plan-activities.js';
import { plannedAnswers } from '../plan/plan-bank-test.js';
import { trainersOf } from '../plan/plan-people.js';
import { demoAccounts } from '../sign-ins.js';
import { idOf, type ActivityIds, type Loading } from './loading.js';

export interface BankQuestion {
  readonly id: string;
  readonly content: ItemContent;
}

/** The training whose trainer is the demonstration's: there is something on the desk. */
const ownTraining = 'training-3';
const others = ['training-1', 'training-2', 'training-4'];
const waiting = 4;
const held = 5;

/** Those who sign in have nothing done for them here. */
const accounts: ReadonlySet<string | null | undefined> = new Set(Object.values(demoAccounts).map(({ email }) => email));

interface Taken {
  readonly attempt: LoadedAttempt;
  readonly written: WrittenAnswer | null;
}

/** A test of the bank's questions in the past trainings: with answers that wait for a grade, results that wait for release, and appeals. */
export async function loadBankTests(loading: Loading, ids: ActivityIds, questions: readonly BankQuestion[], writtenBy: string): Promise<void> {
  const { tx, programmeId, demonstration, app } = loading;
  const machine = questions.filter(({ content }) => content.kind !== 'extended-text');
  const activities = (keys: readonly string[]) => demonstration.activities.filter(({ key, past }) => past && keys.includes(key));
  for (const [asked, keys] of [[machine, others], [[...machine, ...questions.filter(({ content }) => content.kind === 'extended-text')], [ownTraining]]] as const) {
    const own = activities(keys);
    const [first] = own;
    if (first === undefined) continue;
    const settings = { closesAt: after(first.endsAt, 7 * dayMs).toISOString(), ...(keys.length > 1 && { release: 'at-once' as const }) };
    const seeded = { programmeId, title: bankTestTitle, purpose: 'exam' as const, settings, activityIds: own.map(({ key }) => idOf(ids, key)), itemIds: asked.map(({ id }) => id), writtenBy };
    const assessmentIds = await seedPlan(tx, seeded, first.startsAt);
    for (const [index, activity] of own.entries()) {
      const assessmentId = assessmentIds[index] ?? '';
      const taken = await loadAttempts(loading, activity, assessmentId, asked);
      if (activity.key === ownTraining) await loadDesk(loading, activity, assessmentId, taken, asked);
    }
  }
  // The worker would find all of them new.
  for (const test of await staleTests(tx, 1_000)) await app.get(MeasureItems, { strict: false }).execute(tx, test);
}

async function loadAttempts({ tx, demonstration }: Loading, activity: PlannedActivity, assessmentId: string, asked: readonly BankQuestion[]): Promise<Taken[]> {
  const random = demonstration.random.for(`bank-test/${activity.key}`);
  const people = demonstration.attendance.filter((entry) => entry.activity === activity && entry.presence?.state === 'present' && !accounts.has(entry.person.email));
  const planned = people.map(({ person }, index) => {
    const { answers, written } = plannedAnswers(random, asked.map(({ content }) => content), person.language);
    const startedAt = after(activity.endsAt, (30 + 7 * index) * minuteMs);
    const given = asked.flatMap(({ id }, place) => {
      const answer = answers[place];
      return answer === null || answer === undefined ? [] : [[id, answer] as const];
    });
    const attempt: PastAttempt = { assessmentId, personId: person.id, number: 1, language: person.language, seed: random.whole(0, 2 ** 31 - 1), startedAt, submittedAt: after(startedAt, 25 * minuteMs), answers: new Map(given) };
    return { attempt, written };
  });
  const loaded = await loadGradedAttempts(tx, planned.map(({ attempt }) => attempt));
  return loaded.map((attempt, index) => ({ attempt, written: planned[index]?.written ?? null }));
}

/** What the trainer has done, and what is left to do. */
async function loadDesk({ tx, demonstration }: Loading, activity: PlannedActivity, assessmentId: string, taken: readonly Taken[], asked: readonly BankQuestion[]): Promise<void> {
  const by = trainersOf(activity.key, demonstration.staff)[0]?.id ?? '';
  const essay = asked.find(({ content }) => content.kind === 'extended-text');
  if (essay === undefined) return;
  const graded = taken.slice(0, -waiting);
  for (const [index, { attempt, written }] of graded.entries()) {
    if (written === null) continue;
    const { language } = attempt;
    const notes = index === 0 ? [{ from: 0, to: written.text.indexOf('.') + 1, text: gradersNote[language] }] : [];
    await seedGrade(tx, assessmentId, { attemptId: attempt.id, key: essay.id, marks: written.marks, comment: index % 4 === 0 ? gradersComment[language] : null, notes, by, at: after(attempt.submittedAt, 2 * dayMs) });
  }
  const open = graded.slice(0, -held).map(({ attempt }) => attempt.id);
  await tx.rows(`update assessments.attempt set released_at = graded_at where id = any ($1::uuid[])`, [open]);
  const question = asked.find(({ content }) => content.kind === 'multiple-choice');
  if (question === undefined) return;
  const wrong = graded.filter(({ attempt }) => gradeItem(question.content, attempt.answers.get(question.id) ?? null).outcome === 'partly');
  for (const [index, { attempt }] of wrong.slice(0, 2).entries()) {
    const { language, id, submittedAt } = attempt;
    const answer = index === 0 ? null : { text: appealTexts.answer[language], by, at: after(submittedAt, 4 * dayMs) };
    await seedAppeal(tx, assessmentId, { attemptId: id, key: question.id, text: appealTexts[answer === null ? 'open' : 'answered'][language], at: after(submittedAt, 3 * dayMs), answer });
  }
}
