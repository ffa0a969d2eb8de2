import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import type { Actor } from '#platform/auth';
import { Database, type Tx } from '#platform/database';
import { issuerSettings } from '../../persistence/issuer.repository.js';
import { freshContent, type TemplateContent } from '../domain/template-content.js';
import { templatesErrors } from '../errors.js';
import { forgetDraft, insertTemplate, publishVersion, renameTemplate, saveVersion, versionsOf, type Template, type TemplateVersion } from '../persistence/templates.repository.js';
import { CheckTemplate } from './check-template.js';
import { OpenTemplates } from './open-templates.js';

export interface OpenedTemplate extends Template {
  /** The newest first; a draft is always the first. */
  readonly versions: readonly TemplateVersion[];
}

export interface DraftToSave {
  readonly name: string;
  readonly content: TemplateContent;
  /** The hash of what the change began from: who was overtaken is told so. */
  readonly basedOn: string;
}

/** Templates from draft to published version; what is published stays, and a change of it is the next draft. */
@Injectable()
export class EditTemplate {
  constructor(
    private readonly db: Database,
    private readonly templates: OpenTemplates,
    private readonly check: CheckTemplate,
    private readonly clock: Clock,
  ) {}

  async read(actor: Actor, id: string): Promise<OpenedTemplate> {
    const { programmeId, name } = await this.templates.template(actor, id);
    return { id, programmeId, name, versions: await versionsOf(this.db, id) };
  }

  /** A new one begins as a draft of the built-in look. */
  async create(actor: Actor, programmeKey: string, name: string): Promise<string> {
    const { id: programmeId } = await this.templates.programme(actor, programmeKey);
    const [at, by] = [this.clock.now(), actor.personId];
    return this.db.transaction(async (tx) => {
      const { layout, secondLanguage } = await issuerSettings(tx, programmeId);
      const templateId = await insertTemplate(tx, { programmeId, name: named(name), at, by });
      await saveVersion(tx, { templateId, version: 1, content: freshContent(layout, secondLanguage), at, by });
      return templateId;
    });
  }

  /** @throws DomainError `certificates.template-faults` with a fault for each field that is not right */
  async save(actor: Actor, id: string, { name, content, basedOn }: DraftToSave): Promise<void> {
    await this.checked(actor, id, content);
    await this.db.transaction(async (tx) => {
      const template = await this.templates.locked(tx, actor, id);
      const latest = await latestOf(tx, id);
      if (latest.contentHash !== basedOn) throw templatesErrors.error('certificates.template-changed');
      await renameTemplate(tx, template.id, named(name));
      const version = latest.publishedAt === null ? latest.version : latest.version + 1;
      await saveVersion(tx, { templateId: id, version, content, at: this.clock.now(), by: actor.personId });
    });
  }

  /** From now on certificates are issued with the draft, for as long as its template is chosen. */
  async publish(actor: Actor, id: string): Promise<void> {
    const draft = await this.draftOf(actor, id);
    // Trainings and names may have got longer since it was saved.
    await this.checked(actor, id, draft.content);
    await this.db.transaction(async (tx) => {
      await this.templates.locked(tx, actor, id);
      const latest = await latestOf(tx, id);
      if (latest.publishedAt !== null || latest.contentHash !== draft.contentHash) throw templatesErrors.error('certificates.template-changed');
      await publishVersion(tx, id, latest.version, this.clock.now(), actor.personId);
    });
  }

  /** A template that was never published goes with its draft. */
  async discard(actor: Actor, id: string): Promise<void> {
    await this.db.transaction(async (tx) => {
      await this.templates.locked(tx, actor, id);
      await forgetDraft(tx, id);
    });
  }

  private async draftOf(actor: Actor, id: string): Promise<TemplateVersion> {
    await this.templates.template(actor, id);
    const latest = await latestOf(this.db, id);
    if (latest.publishedAt !== null) throw templatesErrors.error('certificates.template-no-draft');
    return latest;
  }

  private async checked(actor: Actor, id: string, content: TemplateContent): Promise<void> {
    const { programme } = await this.templates.template(actor, id);
    const errors = await this.check.execute(this.db, programme, content);
    if (errors.length > 0) throw templatesErrors.error('certificates.template-faults', { errors });
  }
}

async function latestOf(sql: Tx | Database, id: string): Promise<TemplateVersion> {
  const [latest] = await versionsOf(sql, id);
  if (latest === undefined) throw templatesErrors.error('certificates.template-not-found');
  return latest;
}

function named(typed: string): string {
  const name = typed.normalize('NFC').replace(/\s+/gu, ' ').trim();
  if (name === '') throw templatesErrors.error('certificates.template-faults', { errors: [{ pointer: '/name', code: 'certificates.template-field-needed' }] });
  return name;
}
