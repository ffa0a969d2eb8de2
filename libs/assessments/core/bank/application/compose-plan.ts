import { Injectable } from '@nestjs/common';
import { Database, type Sql } from '#platform/database';
import { byAnswers } from '../domain/answered-difficulty.js';
import type { Draw } from '../../drawing/domain/draw.js';
import { drawForms, type MissingInCell } from '../domain/blueprint.js';
import { unevenCells, type UnevenCell, type Weighed } from '../domain/uneven-cells.js';
import { isRated, thenItem } from '../../domain/then-item.js';
import { comparesForms, formsOf, type Composition, type Plan } from '../domain/plan.js';
import { askedVersions, drawableItems, type AskedVersion } from '../persistence/askable.query.js';
import { foreignBanks } from '../persistence/banks.query.js';
import { bankErrors } from '../errors.js';

/** The questions of each form as they would be asked now; or what the blueprint lacks. */
export type Composed = ({ readonly forms: readonly (readonly AskedVersion[])[]; readonly missing: readonly [] } | { readonly forms: null; readonly missing: readonly MissingInCell[] }) & {
  /** By which some people would be asked for more points than others, where that may not be. */
  readonly uneven: readonly UnevenCell[];
};

type Drawn = Extract<Composition, { kind: 'drawn' }>;

/** Finds the questions of a plan: those named, or those that its blueprint draws. */
@Injectable()
export class ComposePlan {
  constructor(private readonly db: Database) {}

  async execute(plan: Plan, sql: Sql = this.db): Promise<Composed> {
    const { composition, programmeId } = plan;
    if (composition.kind === 'fixed') return { forms: fixedForms(plan, composition, await this.versions(sql, programmeId, composition.itemIds)), missing: [], uneven: [] };
    const pool = await this.drawable(sql, programmeId, composition);
    const drawing = drawForms(composition.cells, pool, composition.anchorIds, formsOf(plan), composition.seed);
    if (drawing.forms === null) return { ...drawing, uneven: [] };
    const uneven = comparesForms(plan) ? unevenCells(composition.cells, pool, composition.anchorIds) : [];
    return { forms: await Promise.all(drawing.forms.map((itemIds) => this.versions(sql, programmeId, itemIds))), missing: [], uneven };
  }

  /** What attempts draw from if each has questions of its own: the questions as they are now, by version. */
  async draw(sql: Sql, programmeId: string, composition: Drawn): Promise<Omit<Draw, 'assessmentId'>> {
    const { cells, anchorIds } = composition;
    const pool = (await this.drawable(sql, programmeId, composition)).filter(({ itemId }) => !anchorIds.includes(itemId));
    const versions = new Map((await this.versions(sql, programmeId, [...anchorIds, ...pool.map(({ itemId }) => itemId)])).map(({ itemId, versionId }) => [itemId, versionId]));
    const versionOf = (itemId: string) => versions.get(itemId) ?? itemId;
    return { cells, anchorIds: anchorIds.map(versionOf), pool: pool.map((item) => ({ ...item, itemId: versionOf(item.itemId) })) };
  }

  private async drawable(sql: Sql, programmeId: string, composition: Drawn): Promise<readonly Weighed[]> {
    if (await foreignBanks(sql, programmeId, composition.bankIds)) throw bankErrors.error('bank.not-found');
    const pool = await drawableItems(sql, composition.bankIds);
    return composition.byAnswers === true ? byAnswers(pool) : pool;
  }

  private async versions(sql: Sql, programmeId: string, itemIds: readonly string[]): Promise<AskedVersion[]> {
    const found = await askedVersions(sql, programmeId, itemIds);
    const gone = itemIds.filter((id) => !found.has(id));
    if (gone.length > 0) throw bankErrors.error('bank.unaskable', { params: { count: gone.length } });
    return itemIds.flatMap((id) => found.get(id) ?? []);
  }
}

/** Only who has been taught can look back: of a pair it is the form after the lessons that asks about the time before. */
function fixedForms({ settings }: Plan, { thenIds = [] }: Extract<Composition, { kind: 'fixed' }>, asked: readonly AskedVersion[]): readonly (readonly AskedVersion[])[] {
  const form = withThen(asked, thenIds);
  return settings.purpose === 'pre' && thenIds.length > 0 ? [asked, form] : [form];
}

/** The questions, each of these self-ratings followed by what asks the same about the time before. */
export function withThen(asked: readonly AskedVersion[], thenIds: readonly string[]): AskedVersion[] {
  return asked.flatMap((question) => (thenIds.includes(question.itemId) && isRated(question.content) ? [question, { ...question, content: thenItem(question.content), then: true as const }] : [question]));
}
