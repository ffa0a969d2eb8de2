import { newId } from '#kernel';
import { firstRow, type Sql } from '#platform/database';
import { hashOf } from '../../domain/certificate.js';
import { imagesOf, type ChoiceKind, type TemplateContent } from '../domain/template-content.js';

export interface Template {
  readonly id: string;
  readonly programmeId: string;
  readonly name: string;
}

export interface TemplateVersion {
  readonly templateId: string;
  readonly version: number;
  readonly content: TemplateContent;
  readonly contentHash: string;
  readonly savedAt: Date;
  /** Null: it is a draft. */
  readonly publishedAt: Date | null;
}

export interface ListedTemplate extends Template {
  readonly hasDraft: boolean;
  /** The last published; null: none yet. */
  readonly version: number | null;
  readonly publishedAt: Date | null;
}

const versionColumns = `v.template_id as "templateId", v.version, v.content, v.content_hash as "contentHash", v.saved_at as "savedAt", v.published_at as "publishedAt"`;

export async function insertTemplate(tx: Sql, { programmeId, name, at, by }: { programmeId: string; name: string; at: Date; by: string }): Promise<string> {
  const id = newId();
  await tx.rows(`insert into certificates.template (id, programme_id, name, created_at, created_by) values ($1, $2, $3, $4, $5)`, [id, programmeId, name, at, by]);
  return id;
}

/** Locked until the transaction ends: changes of one template follow each other. */
export function lockTemplate(tx: Sql, id: string): Promise<Template | undefined> {
  return firstRow<Template>(tx, `select id, programme_id as "programmeId", name from certificates.template where id = $1 for update`, [id]);
}

export function findTemplate(sql: Sql, id: string): Promise<Template | undefined> {
  return firstRow<Template>(sql, `select id, programme_id as "programmeId", name from certificates.template where id = $1`, [id]);
}

export async function renameTemplate(tx: Sql, id: string, name: string): Promise<void> {
  await tx.rows(`update certificates.template set name = $2 where id = $1 and name <> $2`, [id, name]);
}

/** In the order in which they were made; a programme has a handful. */
export function templatesOf(sql: Sql, programmeId: string): Promise<ListedTemplate[]> {
  return sql.rows<ListedTemplate>(
    `select t.id, t.programme_id as "programmeId", t.name, coalesce(bool_or(v.published_at is null), false) as "hasDraft",
       max(v.version) filter (where v.published_at is not null) as version, max(v.published_at) as "publishedAt"
     from certificates.template t left join certificates.template_version v on v.template_id = t.id
     where t.programme_id = $1 group by t.id order by t.created_at, t.id`,
    [programmeId],
  );
}

/** The newest first. */
export function versionsOf(sql: Sql, templateId: string): Promise<TemplateVersion[]> {
  return sql.rows<TemplateVersion>(`select ${versionColumns} from certificates.template_version v where v.template_id = $1 order by v.version desc`, [templateId]);
}

export function findVersion(sql: Sql, templateId: string, version: number): Promise<(TemplateVersion & { programmeId: string }) | undefined> {
  return firstRow(sql, `select ${versionColumns}, t.programme_id as "programmeId" from certificates.template_version v join certificates.template t on t.id = v.template_id where v.template_id = $1 and v.version = $2`, [templateId, version]);
}

export async function saveVersion(tx: Sql, { templateId, version, content, at, by }: { templateId: string; version: number; content: TemplateContent; at: Date; by: string }): Promise<void> {
  await tx.rows(
    `insert into certificates.template_version (template_id, version, content, content_hash, images, saved_at, saved_by) values ($1, $2, $3, $4, $5, $6, $7)
     on conflict on constraint template_version_pk do update set (content, content_hash, images, saved_at, saved_by) = (excluded.content, excluded.content_hash, excluded.images, excluded.saved_at, excluded.saved_by)`,
    [templateId, version, JSON.stringify(content), hashOf(content), imagesOf(content), at, by],
  );
}

export async function publishVersion(tx: Sql, templateId: string, version: number, at: Date, by: string): Promise<void> {
  await tx.rows(`update certificates.template_version set published_at = $3, published_by = $4 where template_id = $1 and version = $2`, [templateId, version, at, by]);
}

/** Removes the draft, and with it a template that never had anything else. */
export async function forgetDraft(tx: Sql, templateId: string): Promise<void> {
  await tx.rows(`delete from certificates.template_version where template_id = $1 and published_at is null`, [templateId]);
  await tx.rows(`delete from certificates.template t where t.id = $1 and not exists (select from certificates.template_version v where v.template_id = t.id)`, [templateId]);
}

export async function choicesOf(sql: Sql, programmeId: string): Promise<Map<ChoiceKind, string | null>> {
  const rows = await sql.rows<{ kind: ChoiceKind; templateId: string | null }>(`select kind, template_id as "templateId" from certificates.template_choice where programme_id = $1`, [programmeId]);
  return new Map(rows.map(({ kind, templateId }) => [kind, templateId]));
}

/** Replaces all choices of the programme. */
export async function saveChoices(tx: Sql, programmeId: string, choices: ReadonlyMap<ChoiceKind, string | null>, at: Date, by: string): Promise<void> {
  await tx.rows(`delete from certificates.template_choice where programme_id = $1`, [programmeId]);
  for (const [kind, templateId] of choices) {
    await tx.rows(`insert into certificates.template_choice (programme_id, kind, template_id, chosen_at, chosen_by) values ($1, $2, $3, $4, $5)`, [programmeId, kind, templateId, at, by]);
  }
}
