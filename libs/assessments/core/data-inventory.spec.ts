import { describe, expect, it } from '@jest/globals';
import { getMetadataArgsStorage } from 'typeorm';
import { assessmentsInventory } from './data-inventory.js';
import { assessmentsPersistence } from './index.js';

const { tables, columns } = getMetadataArgsStorage();

/** The columns of each table that ties something to a person, by itself or through an attempt. */
function personalTables(): Record<string, string[]> {
  const kept = assessmentsPersistence.rows.map((row) => {
    const names = columns.filter(({ target }) => target === row).map(({ propertyName, options }) => options.name ?? propertyName);
    return [tables.find(({ target }) => target === row)?.name ?? row.name, names.sort()] as const;
  });
  return Object.fromEntries(kept.filter(([table, names]) => table === 'attempt' || names.includes('person_id') || names.includes('attempt_id')));
}

describe('the data inventory of assessments', () => {
  it('names every column of the tables that tell of a person, and none besides', () => {
    expect(Object.fromEntries(Object.entries(assessmentsInventory).map(([table, fields]) => [table, Object.keys(fields).sort()]))).toEqual(personalTables());
  });
});
