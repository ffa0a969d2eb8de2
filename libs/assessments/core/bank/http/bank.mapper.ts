import type { BankPage } from '../application/manage-banks.js';
import type { ItemPage } from '../application/view-item.js';
import type { ItemLine, Measured } from '../persistence/bank-list.query.js';
import type { Use, BankLine } from '../persistence/banks.query.js';
import type { Bank, Folder } from '../persistence/banks.repository.js';
import type { VersionLine } from '../persistence/versions.query.js';
import type { BankDetailView, BankItemLineView, BankLineView, BankView, FolderView, StateTotalView } from './bank.view.js';
import type { MeasuredView } from './measure.view.js';
import type { BankItemView, ItemUseView, ItemVersionView } from './bank-item.view.js';

export function bankView({ id, key, title }: Bank): BankView {
  return { id, key, title };
}

export function bankLineView({ items, final, ...bank }: BankLine): BankLineView {
  return { ...bankView(bank), items, final };
}

export function folderView({ id, parentId, name }: Folder): FolderView {
  return { id, parentId, name };
}

export function bankDetailView({ bank, folders, totals }: BankPage): BankDetailView {
  return {
    ...bankView(bank),
    folders: folders.map(folderView),
    inFolders: totals.folders.map(({ id, items }) => ({ id, items })),
    tags: totals.tags.map(({ tag, items }) => ({ tag, items })),
    competences: totals.competences.map(({ competence, difficulty, items, final }) => ({ competence, difficulty: difficulty as 'easy' | null, items, final })),
    states: totals.states.map(({ state, items }) => ({ state: state as StateTotalView['state'], items })),
  };
}

export function itemLineView(line: ItemLine): BankItemLineView {
  const { id, name, kind, stem, points, state, revision, outdated, folderId, tags, competences, difficulty, usedIn, measured } = line;
  const facts = { id, name, kind, stem, points, state, revision, outdated, folderId, tags, competences, difficulty, usedIn, measured: measuredView(measured) };
  return { ...facts, askable: line.versionId !== null, retired: line.retiredAt !== null, writtenAt: line.writtenAt.toISOString() };
}

export function bankItemView({ item, mayReview, versions, uses, trainings, measured, similar, names }: ItemPage): BankItemView {
  const { id, bankId, content, name, folderId, tags, competences, difficulty, state, revision, outdated } = item;
  return {
    ...{ id, bankId, content, name, folderId, tags, competences, difficulty, state, revision, outdated, mayReview },
    retired: item.retiredAt !== null,
    writtenBy: names.get(item.writtenBy) ?? null,
    writtenAt: item.writtenAt.toISOString(),
    reviewedBy: item.reviewedBy === null ? null : (names.get(item.reviewedBy) ?? null),
    reviewedAt: item.reviewedAt?.toISOString() ?? null,
    versions: versions.map((version) => versionView(version, names)),
    measured: measuredView(measured),
    uses: uses.map((use) => ({ ...useView(use), training: trainings.get(use.activityId) ?? null })),
    similar: similar.map((line) => ({ ...itemLineView(line), similarity: line.similarity, same: line.same })),
  };
}

function versionView({ id, number, content, outdated, writtenBy, reviewedBy, finalisedAt }: VersionLine, names: ReadonlyMap<string, string>): ItemVersionView {
  return { id, number, content, outdated, writtenBy: names.get(writtenBy) ?? null, reviewedBy: names.get(reviewedBy) ?? null, finalisedAt: finalisedAt.toISOString() };
}

function useView({ assessmentId, activityId, title, version, attempts, measure }: Use): Omit<ItemUseView, 'training'> {
  return { assessmentId, activityId, title, version, attempts, measure: measure === null ? null : { ...measure, measuredAt: instant(measure.measuredAt) } };
}

function measuredView(measured: Measured | null): MeasuredView | null {
  return measured === null ? null : { ...measured, measuredAt: instant(measured.measuredAt) };
}

/** As everywhere in the API, in UTC. */
function instant(at: string): string {
  return new Date(at).toISOString();
}
