import { describe, expect, it } from '@jest/globals';
import { getMetadataArgsStorage } from 'typeorm';
import { dataInventory } from './data-inventory.js';
import { peoplePersistence } from './persistence/people.persistence.js';

const { tables, columns } = getMetadataArgsStorage();

function columnsByTable(): Record<string, string[]> {
  const kept = peoplePersistence.rows.map((row) => {
    const table = tables.find(({ target }) => target === row)?.name ?? row.name;
    const names = columns.filter(({ target }) => target === row).map(({ propertyName, options }) => options.name ?? propertyName);
    return [table, names.sort()] as const;
  });
  return Object.fromEntries(kept);
}

describe('the data inventory', () => {
  it('names every column that people keep, and none besides', () => {
    const declared = Object.fromEntries(Object.entries(dataInventory).map(([table, fields]) => [table, Object.keys(fields).sort()]));
    expect(declared).toEqual(columnsByTable());
  });

  it('sees the columns of real rows', () => {
    expect(columnsByTable()['person']).toContain('birth_year');
  });
});
