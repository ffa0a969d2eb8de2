import type { AnchorQuestions, AnchorResult } from '#assessments/contract';
import type { Sql } from '#platform/database';
import type { Answered } from '../../domain/cascade/dilution.js';
import { lineage } from '../../domain/cascade/lineage.js';
import { anchorAnswers, firstJoined, type GroupAnswer } from '../../persistence/anchors.repository.js';
import { cascadeInput } from '../../persistence/cascade.query.js';

/** Whom the programme itself trained: who was in a mentor's group before the test had learned there already. */
export async function trainedResults(sql: Sql, anchors: AnchorQuestions, programmeId: string, questionIds: readonly string[]): Promise<AnchorResult[]> {
  const results = await anchors.firstResults(sql, programmeId, questionIds);
  const joined = await firstJoined(sql, programmeId, results.map(({ personId }) => personId));
  return results.filter(({ personId, submittedAt }) => (joined.get(personId) ?? submittedAt) >= submittedAt);
}

/** By generation: what people in mentors' groups answered. Whom a mentor reached is one generation deeper than the mentor. */
export async function reachedAnswers(sql: Sql, programmeId: string, setId: string): Promise<Map<number, GroupAnswer[]>> {
  const input = await cascadeInput(sql, programmeId, { placeCode: null, language: null, activityId: null });
  const generations = new Map(lineage(input).map(({ mentor, generation }) => [mentor.candidacyId, generation]));
  const byGeneration = new Map<number, GroupAnswer[]>();
  for (const answer of await anchorAnswers(sql, setId)) {
    const generation = (generations.get(answer.candidacyId) ?? 1) + 1;
    byGeneration.set(generation, [...(byGeneration.get(generation) ?? []), answer]);
  }
  return byGeneration;
}

export const byGroup = (answers: readonly GroupAnswer[]): Answered[] => answers.map(({ groupId, shares }) => ({ cluster: groupId, shares }));
