import { Injectable } from '@nestjs/common';
import type { Localized } from '#kernel';
import { PeopleDirectory } from '#people/contract';
import type { Actor } from '#platform/auth';
import { Database } from '#platform/database';
import { ProgrammeDirectory } from '#programme/contract';
import { mayBeReviewedBy, type BankItem } from '../domain/bank-item.js';
import { similarItems, type ItemLine, type Measured } from '../persistence/bank-list.query.js';
import { measuredOf, usesOf, type Use } from '../persistence/banks.query.js';
import { versionsOf, type VersionLine } from '../persistence/versions.query.js';
import { BankGate } from './bank-gate.js';

export interface ItemPage {
  readonly item: BankItem;
  readonly mayReview: boolean;
  readonly versions: readonly VersionLine[];
  readonly uses: readonly Use[];
  /** By activity. */
  readonly trainings: ReadonlyMap<string, Localized>;
  readonly measured: Measured | null;
  readonly similar: readonly (ItemLine & { readonly similarity: number; readonly same: boolean })[];
  /** By person: who wrote, reviewed and made final. */
  readonly names: ReadonlyMap<string, string>;
}

/** One question with its history, where it is used, and what resembles it. */
@Injectable()
export class ViewItem {
  constructor(
    private readonly db: Database,
    private readonly gate: BankGate,
    private readonly people: PeopleDirectory,
    private readonly programmes: ProgrammeDirectory,
  ) {}

  async execute(actor: Actor, itemId: string): Promise<ItemPage> {
    const item = await this.gate.item(this.db, actor, itemId);
    const [versions, uses, measured, similar] = [await versionsOf(this.db, itemId), await usesOf(this.db, itemId), await measuredOf(this.db, itemId), await similarItems(this.db, item)];
    const who = [item.writtenBy, item.reviewedBy, ...versions.flatMap(({ writtenBy, reviewedBy }) => [writtenBy, reviewedBy])];
    return { item, mayReview: mayBeReviewedBy(item, actor.personId), versions, uses, trainings: await this.titlesOf(uses), measured, similar, names: await this.namesOf(who) };
  }

  private async titlesOf(uses: readonly Use[]): Promise<Map<string, Localized>> {
    const activities = await this.programmes.activities(this.db, [...new Set(uses.map(({ activityId }) => activityId))]);
    return new Map([...activities].map(([id, { title }]) => [id, title]));
  }

  private async namesOf(people: readonly (string | null)[]): Promise<Map<string, string>> {
    const ids = [...new Set(people.flatMap((id) => id ?? []))];
    const contacts = await this.people.contacts(this.db, ids);
    return new Map([...contacts].map(([id, { givenName, familyName }]) => [id, `${givenName} ${familyName}`]));
  }
}
