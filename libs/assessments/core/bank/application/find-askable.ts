import { Injectable } from '@nestjs/common';
import { toPage, type Page, type PageRequest } from '#kernel';
import type { Actor } from '#platform/auth';
import { Database } from '#platform/database';
import { askableItems, moduleBanks, type AskableLine } from '../persistence/askable.query.js';
import { BankGate } from './bank-gate.js';

/** What tests of a programme can ask: the final questions of its banks, and those of the installed modules, which are read only. */
@Injectable()
export class FindAskable {
  constructor(
    private readonly db: Database,
    private readonly gate: BankGate,
  ) {}

  async inBank(actor: Actor, bankId: string, search: string | null, page: PageRequest): Promise<Page<AskableLine>> {
    await this.gate.bank(this.db, actor, bankId);
    return toPage(await askableItems(this.db, { bankId }, search, page), page.limit, ({ itemId }) => [itemId], (line) => line);
  }

  async inModule(actor: Actor, programmeKey: string, moduleId: string, search: string | null, page: PageRequest): Promise<Page<AskableLine>> {
    await this.gate.programme(actor, programmeKey);
    return toPage(await askableItems(this.db, { moduleId }, search, page), page.limit, ({ itemId }) => [itemId], (line) => line);
  }

  async modules(actor: Actor, programmeKey: string): Promise<{ moduleId: string; items: number }[]> {
    await this.gate.programme(actor, programmeKey);
    return moduleBanks(this.db);
  }
}
