import { Injectable } from '@nestjs/common';
import { Clock, newId, type FieldError, type Language } from '#kernel';
import { isItemContent, localizedTexts, withEveryLanguage, type ItemContent } from '#assessments/engine';
import type { Actor } from '#platform/auth';
import { Database, type Sql } from '#platform/database';
import { bankErrors } from '../errors.js';
import { findable, rewritten, type BankItem, type ItemLabels, type Written } from '../domain/bank-item.js';
import { hasFolder, insertBankItems, updateBankItem } from '../persistence/bank-items.repository.js';
import { BankGate } from './bank-gate.js';
import { refuseOlder } from './refuse-older.js';

export interface ItemDraft {
  readonly content: unknown;
  readonly labels: ItemLabels;
}

export interface ItemEdit extends ItemDraft {
  /** The revision that the writer had before their eyes. */
  readonly revision: number;
  /** Languages whose texts somebody has read again and found to fit. */
  readonly confirmed: readonly Language[];
}

/** Writes a new question, or writes on at one. A draft need not be complete; only what is reviewed must be. */
@Injectable()
export class WriteItem {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly gate: BankGate,
  ) {}

  add(actor: Actor, bankId: string, { content, labels }: ItemDraft): Promise<string> {
    const checked = contentOf(content);
    return this.db.transaction(async (tx) => {
      const bank = await this.gate.bank(tx, actor, bankId);
      await checkFolder(tx, bank.id, labels.folderId);
      const id = newId();
      await insertBankItems(tx, [{ id, bankId: bank.id, ...labels, ...begun(checked, actor.personId, this.clock.now()), ...findable(checked, labels.name) }]);
      return id;
    });
  }

  change(actor: Actor, itemId: string, { content, labels, revision, confirmed }: ItemEdit): Promise<void> {
    const checked = contentOf(content);
    return this.db.transaction(async (tx) => {
      const item = await this.gate.lockedItem(tx, actor, itemId);
      refuseOlder(item, revision);
      await checkFolder(tx, item.bankId, labels.folderId);
      await updateBankItem(tx, itemId, { ...labels, ...rewritten(item, checked, confirmed, actor.personId, this.clock.now()), ...findable(checked, labels.name) });
    });
  }

  /** A draft of the actor's own with the same content and labels. */
  copy(actor: Actor, itemId: string): Promise<string> {
    return this.db.transaction(async (tx) => {
      const item = await this.gate.item(tx, actor, itemId);
      const id = newId();
      const labels: ItemLabels = { name: item.name, folderId: item.folderId, tags: item.tags, competences: item.competences, difficulty: item.difficulty };
      await insertBankItems(tx, [{ id, bankId: item.bankId, ...labels, ...begun(item.content, actor.personId, this.clock.now()), outdated: item.outdated, ...findable(item.content, item.name) }]);
      return id;
    });
  }
}

export function begun(content: ItemContent, by: string, at: Date): Written {
  return { content, state: 'draft', outdated: [], writers: [by], writtenBy: by, writtenAt: at, reviewedBy: null, reviewedAt: null };
}

async function checkFolder(tx: Sql, bankId: string, folderId: BankItem['folderId']): Promise<void> {
  if (folderId !== null && !(await hasFolder(tx, bankId, folderId))) throw refusal([{ pointer: '/labels/folderId', code: 'bank.no-folder' }]);
}

function contentOf(value: unknown): ItemContent {
  if (!isItemContent(value)) throw refusal([{ pointer: '/content', code: 'bank.content-shape' }]);
  const content = withEveryLanguage(value);
  const total = localizedTexts(content).reduce((sum, { text: { et, ru, en } }) => sum + et.length + ru.length + en.length, 0);
  if (total > 200_000) throw refusal([{ pointer: '/content', code: 'field.too-long' }]);
  return content;
}

function refusal(errors: readonly FieldError[]) {
  return bankErrors.error('bank.bad-question', { errors });
}
