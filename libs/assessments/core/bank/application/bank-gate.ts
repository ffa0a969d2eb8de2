import { Injectable } from '@nestjs/common';
import { isId } from '#kernel';
import type { Actor } from '#platform/auth';
import { Database, type Sql } from '#platform/database';
import { ProgrammeDirectory, type ProgrammeSummary } from '#programme/contract';
import { bankErrors } from '../errors.js';
import type { BankItem } from '../domain/bank-item.js';
import { findBankItem, lockBankItem } from '../persistence/bank-items.repository.js';
import { findBank, type Bank } from '../persistence/banks.repository.js';
import { mayEditBank } from './edit-bank.policy.js';

/** The way to banks and their questions: what the policy does not allow does not exist for the actor. */
@Injectable()
export class BankGate {
  constructor(
    private readonly db: Database,
    private readonly programmes: ProgrammeDirectory,
  ) {}

  async programme(actor: Actor, key: string): Promise<ProgrammeSummary> {
    const programme = await this.programmes.programmeByKey(this.db, key);
    if (programme === undefined || !mayEditBank(actor, { programmeId: programme.id })) throw bankErrors.error('bank.not-found');
    return programme;
  }

  async bank(sql: Sql, actor: Actor, bankId: string): Promise<Bank> {
    const bank = isId(bankId) ? await findBank(sql, bankId) : undefined;
    if (bank === undefined || !mayEditBank(actor, bank)) throw bankErrors.error('bank.not-found');
    return bank;
  }

  async item(sql: Sql, actor: Actor, itemId: string): Promise<BankItem> {
    return this.admit(sql, actor, isId(itemId) ? await findBankItem(sql, itemId) : undefined);
  }

  async lockedItem(tx: Sql, actor: Actor, itemId: string): Promise<BankItem> {
    return this.admit(tx, actor, isId(itemId) ? await lockBankItem(tx, itemId) : undefined);
  }

  private async admit(sql: Sql, actor: Actor, item: BankItem | undefined): Promise<BankItem> {
    const bank = item === undefined ? undefined : await findBank(sql, item.bankId);
    if (item === undefined || bank === undefined || !mayEditBank(actor, bank)) throw bankErrors.error('bank.no-question');
    return item;
  }
}
