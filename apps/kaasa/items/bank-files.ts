import { findBankByKey, givenItems, takeItems, type Bank } from '#assessments/core';
import type { ExportedItem, ImportedFile } from '#assessments/engine/formats';
import type { Sql } from '#platform/database';
import { withConnection, withTransaction } from '../database/connection.js';
import { withCommandDatabase } from '../database/command-database.js';
import { OperatorError } from '../problem.js';
import { bringUpToDate } from '../steps.js';

/** Takes what came over of a file into a bank, all of it or nothing; answers how many questions that were. */
export async function keepInBank(key: string, { items }: ImportedFile): Promise<number> {
  return withCommandDatabase(process.env, async ({ url }) => {
    await bringUpToDate(url);
    return withTransaction(url, async (tx) => takeItems(tx, { bankId: (await bankOf(tx, key)).id, items, by: null, at: new Date() }));
  });
}

export async function itemsOfBank(key: string): Promise<ExportedItem[]> {
  return withCommandDatabase(process.env, async ({ url }) => {
    await bringUpToDate(url);
    return withConnection(url, async (sql) => givenItems(sql, (await bankOf(sql, key)).id));
  });
}

async function bankOf(sql: Sql, key: string): Promise<Bank> {
  const bank = await findBankByKey(sql, key);
  if (bank === undefined) throw new OperatorError(`There is no question bank with the key “${key}”. Its key stands on the bank's page.`);
  return bank;
}
