import { Injectable } from '@nestjs/common';
import { newId, type Localized } from '#kernel';
import type { AssessmentPhase } from '#assessments/contract';
import type { ItemContent } from '#assessments/engine';
import { Database, firstRow, prepared, type Sql } from '#platform/database';
import type { AssessmentSettings } from '../domain/assessment-settings.js';
import type { Assessment, Form, FormItem } from '../domain/attempt.js';
import { Lru } from './lru.js';

export interface NewAssessment {
  readonly programmeId: string;
  readonly activityId: string;
  readonly moduleId: string;
  readonly releaseId: string;
  readonly formId: string;
  readonly phase: AssessmentPhase;
  readonly title: Localized;
  readonly settings: AssessmentSettings;
}

export async function insertAssessment(tx: Sql, a: NewAssessment): Promise<void> {
  await tx.rows(
    `insert into assessments.assessment (id, programme_id, activity_id, module_id, release_id, phase, title, settings, form_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict on constraint assessment_once do nothing`,
    [newId(), a.programmeId, a.activityId, a.moduleId, a.releaseId, a.phase, JSON.stringify(a.title), JSON.stringify(a.settings), a.formId],
  );
}

type AssessmentHead = Omit<Assessment, 'form'> & {
  readonly formId: string;
  /** By question, where its key was found to be wrong: the content with the key that counts now. */
  readonly corrected: Readonly<Record<string, ItemContent>> | null;
};

/** Every change of a row gives it another `xmin`: that tells versions apart, whoever made them. */
export const versionOf = (alias: string) => `${alias}.xmin::text`;

/** For what belongs to an assessment and stands elsewhere: whoever holds the assessment reads it again. */
export async function renewVersion(tx: Sql, id: string): Promise<void> {
  await tx.rows(`update assessments.assessment set settings = settings where id = $1`, [id]);
}

const newestKeys = (ofThem: string) =>
  `select distinct on (item_version_id) item_version_id, corrected from assessments.regrade where ${ofThem} and state in ('applying', 'approved') order by item_version_id, decided_at desc, id desc`;

type VersionedHead = AssessmentHead & { readonly version: string };

const headSql = prepared(
  `select ${versionOf('assessment')} as version, id, programme_id as "programmeId", activity_id as "activityId", module_id as "moduleId", phase, title, settings, form_id as "formId",
     (select json_object_agg(last.item_version_id, last.corrected) from (${newestKeys('assessment_id = assessment.id')}) last) as corrected,
     exists (select 1 from assessments.draw d where d.assessment_id = assessment.id) as "drawsEach"
   from assessments.assessment where id = any ($1::uuid[]) order by id`,
);

const versionSql = prepared(`select ${versionOf('assessment')} as version from assessments.assessment where id = $1`);

async function readHead(sql: Sql, id: string): Promise<VersionedHead | undefined> {
  return firstRow<VersionedHead>(sql, headSql, [[id]]);
}

async function readForm(sql: Sql, id: string): Promise<Form> {
  const items = await sql.rows<FormItem>(
    `select v.id, item.key, v.lesson_key as "lessonKey", v.then_of as "thenOf", v.content
     from assessments.form_item f
     join assessments.item_version v on v.id = f.item_version_id
     join assessments.item on item.id = v.item_id
     where f.form_id = $1 order by f.position`,
    [id],
  );
  return { id, items };
}

/** An assessment with its questions, also one that the open transaction has made. */
export async function readAssessment(sql: Sql, id: string): Promise<Assessment | undefined> {
  const head = await readHead(sql, id);
  if (head === undefined) return undefined;
  return assessmentOf(head, await readForm(sql, head.formId));
}

function assessmentOf({ formId: _, version: __, corrected, ...assessment }: VersionedHead, form: Form): Assessment {
  return { ...assessment, form: corrected === null ? form : { ...form, items: keyed(form.items, corrected) } };
}

type Keyed = Pick<FormItem, 'id' | 'content'>;

/** The others stay the same objects: what was made of them is held by them. */
function keyed<T extends Keyed>(items: readonly T[], corrected: Readonly<Record<string, ItemContent>>): T[] {
  return items.map((item) => {
    const content = corrected[item.id];
    return content === undefined ? item : { ...item, content };
  });
}

/** Questions with the keys that count now in these assessments. */
export async function withNewestKeys<T extends Keyed>(sql: Sql, assessmentIds: readonly string[], items: readonly T[]): Promise<T[]> {
  const rows = await sql.rows<{ id: string; corrected: ItemContent }>(`select item_version_id as id, corrected from (${newestKeys('assessment_id = any ($1::uuid[])')}) last`, [assessmentIds]);
  return keyed(items, Object.fromEntries(rows.map(({ id, corrected }) => [id, corrected])));
}

/** What refers to an assessment and to the questions asked of it. */
export interface AssessmentReference {
  readonly assessmentId: string;
  readonly formId: string;
}

/**
 * Assessments with their questions. Forms never change and are held in memory. Settings and corrected keys do change, by whichever
 * process: they are held with the version of the assessment's row, and read again where that is not the version at hand.
 */
@Injectable()
export class AssessmentLibrary {
  private readonly heads = new Lru<VersionedHead>(2_000);
  private readonly forms = new Lru<Form>(1_000);
  /** Forms that were drawn for one attempt each have most of their questions in common. */
  private readonly items = new Lru<FormItem>(5_000);

  constructor(private readonly db: Database) {}

  /** With its settings and keys as they are now: read again where the row has another version than what is held. */
  async find(id: string): Promise<Assessment | undefined> {
    const held = this.heads.get(id);
    const head = held !== undefined && (await firstRow<{ version: string }>(this.db, versionSql, [id]))?.version === held.version ? held : await readHead(this.db, id);
    if (head === undefined) return undefined;
    this.heads.set(id, head);
    return this.withForm(head, head.formId);
  }

  /** Those that are there, in the order of their ids; a form is read only where it is not held. */
  async findAll(ids: readonly string[]): Promise<Assessment[]> {
    const heads = ids.length === 0 ? [] : await this.db.rows<VersionedHead>(headSql, [ids]);
    return Promise.all(heads.map((head) => this.withForm(head, head.formId)));
  }

  /** The assessment that an attempt refers to, so it is there, with the questions of that attempt. `version` is that of its row, as somebody has just read it. */
  async of({ assessmentId, formId, version }: AssessmentReference & { readonly version?: string }): Promise<Assessment> {
    const held = this.heads.get(assessmentId);
    const head = held !== undefined && held.version === version ? held : await readHead(this.db, assessmentId);
    if (head === undefined) throw new Error(`Assessment ${assessmentId} has attempts and is not there`);
    this.heads.set(assessmentId, head);
    return this.withForm(head, formId);
  }

  /** For what needs neither settings nor keys. */
  form(formId: string): Promise<Form> {
    return this.forms.load(formId, async () => this.shared(await readForm(this.db, formId)));
  }

  private shared({ id, items }: Form): Form {
    return { id, items: items.map((item) => this.items.get(item.id) ?? this.held(item)) };
  }

  private held(item: FormItem): FormItem {
    this.items.set(item.id, item);
    return item;
  }

  private async withForm(head: VersionedHead, formId: string): Promise<Assessment> {
    return assessmentOf(head, await this.form(formId));
  }
}
