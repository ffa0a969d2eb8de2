import type { Localized } from '#kernel';
import type { Sql } from '#platform/database';
import type { InitiativeState } from './initiative.row.js';

export interface InitiativeSummary {
  readonly id: string;
  readonly title: Localized;
  readonly summary: Localized;
  readonly placeCode: string;
  readonly state: InitiativeState;
  readonly startedOn: string;
  readonly teamSize: number;
  readonly languages: string[];
}

export async function listInitiatives(sql: Sql, programmeId: string): Promise<InitiativeSummary[]> {
  return sql.rows<InitiativeSummary>(
    `select i.id, i.title, i.summary, i.place_code as "placeCode", i.state, i.started_on::text as "startedOn",
       count(m.person_id)::int as "teamSize", coalesce(array_agg(distinct m.language) filter (where m.language is not null), '{}') as languages
     from results.initiative i left join results.initiative_member m on m.initiative_id = i.id
     where i.programme_id = $1 group by i.id order by i.started_on, i.id`,
    [programmeId],
  );
}
