import { newId, type Localized } from '#kernel';
import type { ItemContent } from '#assessments/engine';
import type { Sql } from '#platform/database';
import { findable, type Difficulty } from './domain/bank-item.js';
import { storeMedia } from './exchange/take-items.js';
import { begun } from './application/write-item.js';
import { findBankItem, insertBankItems, markReviewed, storeFinal } from './persistence/bank-items.repository.js';
import { insertBank } from './persistence/banks.repository.js';

export interface SeedQuestion {
  readonly content: ItemContent;
  readonly tags: readonly string[];
  readonly competences: readonly string[];
  readonly difficulty: Difficulty;
  /** The bytes of what its content shows. */
  readonly media?: readonly Uint8Array[];
  /** A draft still waits for its review. */
  readonly draft?: boolean;
}

export interface SeedBank {
  readonly programmeId: string;
  readonly key: string;
  readonly title: Localized;
  readonly writtenBy: string;
  readonly reviewedBy: string;
  readonly questions: readonly SeedQuestion[];
}

/** A bank with questions that one has written and another reviewed, as a demonstration states it; answers their ids. */
export async function seedBank(tx: Sql, { programmeId, key, title, writtenBy, reviewedBy, questions }: SeedBank, at: Date): Promise<string[]> {
  const bankId = newId();
  await insertBank(tx, { id: bankId, programmeId, key, title }, at);
  const items = questions.map(({ content, tags, competences, difficulty }) => ({
    id: newId(),
    bankId,
    ...{ name: '', folderId: null, tags, competences, difficulty },
    ...begun(content, writtenBy, at),
    ...findable(content, ''),
  }));
  await insertBankItems(tx, items);
  for (const [index, { id }] of items.entries()) {
    await storeMedia(tx, id, questions[index]?.media ?? [], at);
    if (questions[index]?.draft === true) continue;
    await markReviewed(tx, id, reviewedBy, at);
    const reviewed = await findBankItem(tx, id);
    if (reviewed !== undefined) await storeFinal(tx, reviewed, reviewedBy, at);
  }
  return items.map(({ id }) => id);
}
