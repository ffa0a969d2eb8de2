import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform/auth';
import { Database, type Sql } from '#platform/database';
import { ProgrammeDirectory, type ProgrammeSummary } from '#programme/contract';
import { mayList } from '../../application/certificate.policy.js';
import { templatesErrors } from '../errors.js';
import { findTemplate, lockTemplate, type Template } from '../persistence/templates.repository.js';

/** Templates are there for the administrators of their programme, and for nobody else. */
@Injectable()
export class OpenTemplates {
  constructor(
    private readonly db: Database,
    private readonly programmes: ProgrammeDirectory,
  ) {}

  async programme(actor: Actor, key: string): Promise<ProgrammeSummary> {
    const programme = await this.programmes.programmeByKey(this.db, key);
    if (programme === undefined || !mayList(actor, programme.id)) throw templatesErrors.error('certificates.template-not-found');
    return programme;
  }

  async template(actor: Actor, id: string): Promise<Template & { readonly programme: ProgrammeSummary }> {
    return this.visible(actor, await findTemplate(this.db, id));
  }

  /** Locked until the transaction ends. */
  async locked(tx: Sql, actor: Actor, id: string): Promise<Template & { readonly programme: ProgrammeSummary }> {
    return this.visible(actor, await lockTemplate(tx, id));
  }

  private async visible(actor: Actor, template: Template | undefined): Promise<Template & { readonly programme: ProgrammeSummary }> {
    if (template === undefined || !mayList(actor, template.programmeId)) throw templatesErrors.error('certificates.template-not-found');
    const programme = (await this.programmes.programmes(this.db)).find(({ id }) => id === template.programmeId);
    if (programme === undefined) throw templatesErrors.error('certificates.template-not-found');
    return { ...template, programme };
  }
}
