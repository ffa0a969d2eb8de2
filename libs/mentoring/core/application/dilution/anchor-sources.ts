import type { AnchorQuestions, AnchorResult } from '#assessments/contract';
import { groupBy } from '#kernel';
import type { Sql } from '#platform/database';
import type { Answered } from '../../domain/cascade/dilution.js';
import { lineage } from '../../domain/cascade/lineage.js';
import { anchorAnswers, firstJoined, type AnchorSet, type GroupAnswer } from '../../persistence/anchors.repository.js';
import { cascadeInput } from '../../persistence/cascade.query.js';

/** Whom the programme itself trained: who was in a mentor's group before the test had learned there already. */
export async function trainedResults(sql: Sql, anchors: AnchorQuestions, programmeId: string, questionIds: readonly string[]): Promise<AnchorResult[]> {
  const results = await anchors.firstResults(sql, programmeId, questionIds);
  const joined = await firstJoined(sql, programmeId, results.map(({ personId }) => personId));
  return results.filter(({ personId, submittedAt }) => (joined.get(personId) ?? submittedAt) >= submittedAt);
}

/** By generation: what people in mentors' groups answered. Whom a mentor reached is one generation deeper than the mentor. */
export async function reachedAnswers(sql: Sql, anchors: AnchorQuestions, { id: setId, programmeId, questionIds }: AnchorSet): Promise<Map<number, GroupAnswer[]>> {
  const input = await cascadeInput(sql, programmeId, { placeCode: null, language: null, activityId: null });
  const generations = new Map(lineage(input).map(({ mentor, generation }) => [mentor.candidacyId, generation]));
  const answers = await byTodaysKeys(sql, anchors, programmeId, questionIds, await anchorAnswers(sql, setId));
  return groupBy(answers, ({ candidacyId }) => (generations.get(candidacyId) ?? 1) + 1);
}

/** Where a key was corrected since, everybody is graded by it; who answered before it was kept what they ticked is left out then, as nobody knows what they would have earned. */
async function byTodaysKeys(sql: Sql, anchors: AnchorQuestions, programmeId: string, questionIds: readonly string[], answers: readonly GroupAnswer[]): Promise<readonly GroupAnswer[]> {
  if ((await anchors.corrected(sql, programmeId, questionIds)).length === 0) return answers;
  const known = answers.flatMap((answer) => (answer.chosen === null ? [] : [{ answer, chosen: new Map(Object.entries(answer.chosen)) }]));
  const shares = await anchors.shares(sql, programmeId, questionIds, known.map(({ chosen }) => chosen));
  return known.map(({ answer }, index) => ({ ...answer, shares: shares[index] ?? answer.shares }));
}

export const byGroup = (answers: readonly GroupAnswer[]): Answered[] => answers.map(({ groupId, shares }) => ({ cluster: groupId, shares }));
