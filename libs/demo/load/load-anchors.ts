import { AnchorQuestions } from '#assessments/contract';
import { insertRows } from './insert-rows.js';
import type { Loading } from './loading.js';

const five = 5;

/** Five questions of the final test that most people took, asked again in mentors' groups: a little less of the learning arrives there. */
export async function loadAnchors({ tx, app, demonstration, programmeId }: Loading): Promise<void> {
  const random = demonstration.random.for('anchors');
  const { calendar, staff } = demonstration;
  const anchors = app.get(AnchorQuestions, { strict: false });
  const [test] = await anchors.tests(tx, programmeId);
  const questions = test === undefined ? [] : (await anchors.questionsOf(tx, programmeId, test.formId)).slice(0, five);
  if (questions.length < five) return;
  const questionIds = questions.map(({ id }) => id);
  const chosenAt = calendar.at(-60, 11);
  const setId = random.id(chosenAt);
  await insertRows(tx, 'mentoring.anchor_set', [{ id: setId, programme_id: programmeId, question_ids: questionIds, chosen_at: chosenAt, chosen_by: staff.administrator.id }]);
  const results = await anchors.firstResults(tx, programmeId, questionIds);
  const known = questionIds.map((_, index) => results.reduce((sum, { shares }) => sum + (shares[index] ?? 0), 0) / Math.max(1, results.length));
  const groups = await tx.rows<{ id: string; language: string; members: number }>(
    `select g.id, g.language, count(m.id)::int as members from mentoring.mentor_group g join mentoring.candidacy c on c.id = g.candidacy_id join mentoring.group_member m on m.group_id = g.id and m.left_at is null
     where c.programme_id = $1 and c.state = 'active' group by g.id order by g.id`,
    [programmeId],
  );
  const rows = groups.slice(0, 8).flatMap(({ id, language, members }) => {
    const taught = random.chance(0.5) ? 0.92 : 0.8;
    return Array.from({ length: Math.min(members, 5) }, () => ({
      ...{ id: random.id(chosenAt), set_id: setId, group_id: id, channel: random.pick(['link', 'paper'] as const), language, device: null },
      answered_on: calendar.at(-random.whole(2, 30), 12).toISOString().slice(0, 10),
      shares: known.map((share) => (random.chance(share * taught) ? 1 : 0)),
    }));
  });
  await insertRows(tx, 'mentoring.anchor_answer', rows);
}
