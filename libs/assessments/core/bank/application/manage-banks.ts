import { Injectable } from '@nestjs/common';
import { Clock, newId, toPage, type Localized, type Page, type PageRequest } from '#kernel';
import type { Actor } from '#platform/auth';
import { Database } from '#platform/database';
import { keyFrom } from '../domain/bank-key.js';
import { bankItems, type ItemFilter, type ItemLine, type ItemOrder } from '../persistence/bank-list.query.js';
import { banksOf, totalsOf, type BankLine, type BankTotals } from '../persistence/banks.query.js';
import { foldersOf, insertBank, renameBank, type Bank, type Folder } from '../persistence/banks.repository.js';
import { BankGate } from './bank-gate.js';

export interface BankPage {
  readonly bank: Bank;
  readonly folders: readonly Folder[];
  readonly totals: BankTotals;
}

@Injectable()
export class ManageBanks {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly gate: BankGate,
  ) {}

  async list(actor: Actor, programmeKey: string): Promise<BankLine[]> {
    return banksOf(this.db, (await this.gate.programme(actor, programmeKey)).id);
  }

  async add(actor: Actor, programmeKey: string, title: Localized): Promise<Bank> {
    const programme = await this.gate.programme(actor, programmeKey);
    for (let number = 1; ; number++) {
      const bank: Bank = { id: newId(), programmeId: programme.id, key: keyFrom(title.en || title.et, number), title };
      if (await insertBank(this.db, bank, this.clock.now())) return bank;
    }
  }

  async rename(actor: Actor, bankId: string, title: Localized): Promise<void> {
    await this.gate.bank(this.db, actor, bankId);
    await renameBank(this.db, bankId, title);
  }

  async view(actor: Actor, bankId: string): Promise<BankPage> {
    const bank = await this.gate.bank(this.db, actor, bankId);
    return { bank, folders: await foldersOf(this.db, bankId), totals: await totalsOf(this.db, bankId) };
  }

  async items(actor: Actor, bankId: string, filter: ItemFilter, page: PageRequest, order: ItemOrder = 'newest'): Promise<Page<ItemLine>> {
    await this.gate.bank(this.db, actor, bankId);
    return toPage(await bankItems(this.db, bankId, filter, order, page), page.limit, ({ id, sortKey }) => [sortKey, id], (line) => line);
  }
}
