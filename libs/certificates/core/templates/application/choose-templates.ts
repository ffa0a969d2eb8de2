import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import type { Actor } from '#platform/auth';
import { Database } from '#platform/database';
import { choiceKinds, type ChoiceKind } from '../domain/template-content.js';
import { templatesErrors } from '../errors.js';
import { choicesOf, saveChoices, templatesOf, type ListedTemplate } from '../persistence/templates.repository.js';
import { OpenTemplates } from './open-templates.js';

export interface ProgrammeTemplates {
  readonly templates: readonly ListedTemplate[];
  /** A kind without a choice follows `any`; null: the built-in look. */
  readonly choices: ReadonlyMap<ChoiceKind, string | null>;
}

/** Which look certificates of each kind are issued with, from now on. */
@Injectable()
export class ChooseTemplates {
  constructor(
    private readonly db: Database,
    private readonly templates: OpenTemplates,
    private readonly clock: Clock,
  ) {}

  async read(actor: Actor, programmeKey: string): Promise<ProgrammeTemplates> {
    const { id } = await this.templates.programme(actor, programmeKey);
    return { templates: await templatesOf(this.db, id), choices: await choicesOf(this.db, id) };
  }

  async save(actor: Actor, programmeKey: string, choices: ReadonlyMap<ChoiceKind, string | null>): Promise<void> {
    const { id: programmeId } = await this.templates.programme(actor, programmeKey);
    const published = new Set((await templatesOf(this.db, programmeId)).filter(({ version }) => version !== null).map(({ id }) => id));
    const wrong = choiceKinds.filter((kind) => {
      const chosen = choices.get(kind) ?? null;
      return chosen !== null && !published.has(chosen);
    });
    if (wrong.length > 0) throw templatesErrors.error('certificates.template-faults', { errors: wrong.map((kind) => ({ pointer: `/${kind}`, code: 'certificates.template-not-published' })) });
    await this.db.transaction((tx) => saveChoices(tx, programmeId, choices, this.clock.now(), actor.personId));
  }
}
