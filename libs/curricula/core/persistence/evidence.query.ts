import { attemptGraded } from '#assessments/contract';
import { lessonCompleted } from '#curricula/contract';
import type { FactPayload, FactType } from '#kernel';
import type { SqlPort } from '#people/contract';
import { prepared } from '#platform/database';
import { presenceRecorded } from '#programme/contract';
import type { CompletionEvidence } from '../domain/completion-rule.js';

interface EvidenceRow {
  readonly factId: string;
  readonly type: string;
  readonly at: Date;
  readonly payload: FactPayload;
}

const evidence = prepared(
  `select f.id as "factId", f.type, f.occurred_at as at, f.payload from ledger.fact f
   where f.subject_id = $1 and f.activity_id = $2 and f.type = any ($3)
     and not exists (select from ledger.fact later where later.supersedes = f.id)
   order by f.recorded_at, f.id`,
);

/** What the ledger holds, and nothing later has superseded, of one person in the course of one activity. */
export async function evidenceOf(sql: SqlPort, activityId: string, personId: string): Promise<Omit<CompletionEvidence, 'course'>> {
  const rows = await sql.rows<EvidenceRow>(
    evidence,
    [personId, activityId, [presenceRecorded.type, lessonCompleted.type, attemptGraded.type]],
  );
  const presence = statements(rows, presenceRecorded).at(-1);
  return {
    presence: presence === undefined ? null : { factId: presence.factId, at: presence.at, state: presence.payload.state },
    lessons: statements(rows, lessonCompleted).map(({ factId, at, payload: { moduleId, lessonKey } }) => ({ factId, at, moduleId, lessonKey })),
    passes: statements(rows, attemptGraded)
      .flatMap(({ factId, at, payload: { phase, passed, moduleId } }) => (phase === 'post' && passed === true && moduleId !== null ? [{ factId, at, moduleId }] : [])),
  };
}

function statements<P extends FactPayload>(rows: readonly EvidenceRow[], { type }: FactType<P>): (Omit<EvidenceRow, 'payload'> & { readonly payload: P })[] {
  return rows.filter((row) => row.type === type).map((row) => ({ ...row, payload: row.payload as P }));
}
