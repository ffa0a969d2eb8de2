import { Injectable } from '@nestjs/common';
import { AnchorQuestions, type AnchorQuestion, type AnchorResult, type AnchorTest } from '#assessments/contract';
import { gradeItem, type ItemContent } from '#assessments/engine';
import type { Sql } from '#platform/database';
import { scoresByNewestKeys } from '../grading/persistence/one-key.query.js';
import { withNewestKeys } from '../persistence/assessments.repository.js';
import { closedItem, toAnchorQuestion, type ClosedItem } from './closed-item.js';

interface Stored {
  readonly id: string;
  readonly content: ItemContent;
}

const finalTests = `from assessments.assessment a where a.programme_id = $1 and a.phase = 'post'`;

@Injectable()
export class SqlAnchorQuestions extends AnchorQuestions {
  tests(sql: Sql, programmeId: string): Promise<AnchorTest[]> {
    return sql.rows<AnchorTest>(
      `select a.form_id as "formId", (array_agg(a.title order by a.id desc))[1] as title,
         (select count(distinct t.person_id)::int from assessments.attempt t where t.form_id = a.form_id and t.state in ('submitted', 'graded')) as people
       ${finalTests} group by a.form_id order by people desc, a.form_id`,
      [programmeId],
    );
  }

  async questionsOf(sql: Sql, programmeId: string, formId: string): Promise<AnchorQuestion[]> {
    const rows = await sql.rows<Stored>(
      `select v.id, v.content from assessments.form_item i join assessments.item_version v on v.id = i.item_version_id
       where i.form_id = $2 and exists (select ${finalTests} and a.form_id = $2) order by i.position`,
      [programmeId, formId],
    );
    return closed(rows).map(([id, item]) => toAnchorQuestion(id, item));
  }

  async questions(sql: Sql, ids: readonly string[]): Promise<AnchorQuestion[]> {
    return closed(await this.stored(sql, ids)).map(([id, item]) => toAnchorQuestion(id, item));
  }

  async shares(sql: Sql, programmeId: string, ids: readonly string[], answers: readonly ReadonlyMap<string, readonly string[]>[]): Promise<number[][]> {
    const rows = await withNewestKeys(sql, await testsOf(sql, programmeId), await this.stored(sql, ids));
    const items = new Map(closed(rows));
    const earned = (item: ClosedItem | undefined, keys: readonly string[]) => {
      if (item === undefined || keys.length === 0) return 0;
      const { score, max } = gradeItem(item, { chosen: [...keys] });
      return share(score, max);
    };
    return answers.map((chosen) => ids.map((id) => earned(items.get(id), chosen.get(id) ?? [])));
  }

  async corrected(sql: Sql, programmeId: string, ids: readonly string[]): Promise<string[]> {
    const rows = await sql.rows<{ id: string }>(
      `select distinct r.item_version_id as id from assessments.regrade r join assessments.assessment a on a.id = r.assessment_id where a.programme_id = $1 and r.item_version_id = any ($2::uuid[]) and r.state in ('applying', 'approved')`,
      [programmeId, ids],
    );
    return rows.map(({ id }) => id);
  }

  async firstResults(sql: Sql, programmeId: string, ids: readonly string[]): Promise<AnchorResult[]> {
    const changes = await scoresByNewestKeys(sql, (await this.corrected(sql, programmeId, ids)).length === 0 ? [] : await testsOf(sql, programmeId));
    const scores = new Map(changes.map(({ attemptId, questionId, score }) => [`${attemptId}:${questionId}`, score]));
    const rows = await sql.rows<{ attemptId: string; personId: string; submittedAt: Date; answers: { id: string; score: number | null; max: number | null }[] }>(
      `with first as (
         select distinct on (t.person_id) t.id, t.person_id, t.submitted_at from assessments.attempt t join assessments.assessment a on a.id = t.assessment_id
         where a.programme_id = $1 and a.phase = 'post' and t.state in ('submitted', 'graded')
           and (select count(*) from assessments.form_item i where i.form_id = t.form_id and i.item_version_id = any ($2::uuid[])) = cardinality($2::uuid[])
         order by t.person_id, t.submitted_at, t.id)
       select f.id as "attemptId", f.person_id as "personId", f.submitted_at as "submittedAt",
         (select coalesce(json_agg(json_build_object('id', r.item_version_id, 'score', r.score, 'max', r.max)), '[]') from assessments.response r where r.attempt_id = f.id and r.item_version_id = any ($2::uuid[])) as answers
       from first f order by f.submitted_at, f.id`,
      [programmeId, ids],
    );
    return rows.map(({ attemptId, personId, submittedAt, answers }) => {
      const given = new Map(answers.map(({ id, score, max }) => [id, share(scores.get(`${attemptId}:${id}`) ?? score, max)]));
      return { personId, submittedAt, shares: ids.map((id) => given.get(id) ?? 0) };
    });
  }

  private stored(sql: Sql, ids: readonly string[]): Promise<Stored[]> {
    return sql.rows<Stored>(`select v.id, v.content from unnest($1::uuid[]) with ordinality as wanted(id, position) join assessments.item_version v on v.id = wanted.id order by wanted.position`, [ids]);
  }
}

async function testsOf(sql: Sql, programmeId: string): Promise<string[]> {
  return (await sql.rows<{ id: string }>(`select id from assessments.assessment where programme_id = $1`, [programmeId])).map(({ id }) => id);
}

function closed(rows: readonly Stored[]): [string, ClosedItem][] {
  return rows.flatMap(({ id, content }) => {
    const item = closedItem(content);
    return item === undefined ? [] : [[id, item] as [string, ClosedItem]];
  });
}

/** Nothing below nought: whoever was asked elsewhere was told of no marks taken off. */
function share(score: number | null, max: number | null): number {
  return score === null || max === null || max <= 0 ? 0 : Math.min(1, Math.max(0, score / max));
}
