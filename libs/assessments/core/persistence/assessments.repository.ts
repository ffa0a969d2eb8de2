import { Injectable } from '@nestjs/common';
import { newId, type Localized } from '#kernel';
import type { AssessmentPhase } from '#assessments/contract';
import { Database, firstRow, type Sql } from '#platform/database';
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

type AssessmentHead = Omit<Assessment, 'form'> & { readonly formId: string };

async function readHead(sql: Sql, id: string): Promise<AssessmentHead | undefined> {
  return firstRow<AssessmentHead>(
    sql,
    `select id, programme_id as "programmeId", activity_id as "activityId", module_id as "moduleId", phase, title, settings, form_id as "formId"
     from assessments.assessment where id = $1`,
    [id],
  );
}

async function readForm(sql: Sql, id: string): Promise<Form> {
  const items = await sql.rows<FormItem>(
    `select v.id, item.key, v.lesson_key as "lessonKey", v.content
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
  const { formId, ...assessment } = head;
  return { ...assessment, form: await readForm(sql, formId) };
}

/** Assessments with their questions, held in memory: neither changes once it is there, and many share a form. */
@Injectable()
export class AssessmentLibrary {
  private readonly heads = new Lru<AssessmentHead>(2_000);
  private readonly forms = new Lru<Form>(200);

  constructor(private readonly db: Database) {}

  async find(id: string): Promise<Assessment | undefined> {
    const head = await this.heads.load(id, () => readHead(this.db, id));
    return head === undefined ? undefined : this.withForm(head, head.formId);
  }

  /** The assessment that an attempt refers to, so it is there, with the questions of that attempt. */
  async of({ assessmentId, formId }: { readonly assessmentId: string; readonly formId: string }): Promise<Assessment> {
    const head = await this.heads.load(assessmentId, () => readHead(this.db, assessmentId));
    if (head === undefined) throw new Error(`Assessment ${assessmentId} has attempts and is not there`);
    return this.withForm(head, formId);
  }

  private async withForm({ formId: _, ...assessment }: AssessmentHead, formId: string): Promise<Assessment> {
    return { ...assessment, form: await this.forms.load(formId, () => readForm(this.db, formId)) };
  }
}
