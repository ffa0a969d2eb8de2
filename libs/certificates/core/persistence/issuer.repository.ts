import { firstRow, type Sql } from '#platform/database';
import { neutralSettings, type IssuerSettings } from '../domain/issuer-settings.js';

const columns = `mode, organisation, registry_code as "registryCode", notice_number as "noticeNumber", assessment_method as "assessmentMethod", validity_months as "validityMonths", second_language as "secondLanguage", layout, states_result as "statesResult"`;

export async function issuerSettings(sql: Sql, programmeId: string): Promise<IssuerSettings> {
  return (await firstRow<IssuerSettings>(sql, `select ${columns} from certificates.issuer where programme_id = $1`, [programmeId])) ?? neutralSettings;
}

export async function saveIssuerSettings(tx: Sql, programmeId: string, settings: IssuerSettings, at: Date, by: string): Promise<void> {
  const { mode, organisation, registryCode, noticeNumber, assessmentMethod, validityMonths, secondLanguage, layout, statesResult } = settings;
  await tx.rows(
    `insert into certificates.issuer (programme_id, mode, organisation, registry_code, notice_number, assessment_method, validity_months, second_language, layout, states_result, updated_at, updated_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
     on conflict on constraint issuer_pk do update set (mode, organisation, registry_code, notice_number, assessment_method, validity_months, second_language, layout, states_result, updated_at, updated_by)
       = (excluded.mode, excluded.organisation, excluded.registry_code, excluded.notice_number, excluded.assessment_method, excluded.validity_months, excluded.second_language, excluded.layout, excluded.states_result, excluded.updated_at, excluded.updated_by)`,
    [programmeId, mode, organisation, registryCode, noticeNumber, JSON.stringify(assessmentMethod), validityMonths, secondLanguage, layout, statesResult, at, by],
  );
}

/** How certificates spell the person's name; undefined: as the person is registered. */
export async function nameForm(sql: Sql, personId: string): Promise<string | undefined> {
  return (await firstRow<{ name: string }>(sql, `select name from certificates.name_form where person_id = $1`, [personId]))?.name;
}

export async function saveNameForm(tx: Sql, personId: string, name: string, at: Date, by: string | null): Promise<void> {
  await tx.rows(
    `insert into certificates.name_form (person_id, name, set_at, set_by) values ($1, $2, $3, $4)
     on conflict on constraint name_form_pk do update set (name, set_at, set_by) = (excluded.name, excluded.set_at, excluded.set_by)`,
    [personId, name, at, by],
  );
}

export async function forgetNameForm(tx: Sql, personId: string): Promise<void> {
  await tx.rows(`delete from certificates.name_form where person_id = $1`, [personId]);
}
