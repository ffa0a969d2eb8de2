import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Column, DataSource, Entity, PrimaryColumn } from 'typeorm';
import { dataSourceOptions } from '#platform/database';
import { testDatabase, type TestDatabase } from '#platform/testing';
import { persistence } from './domains.js';

let database: TestDatabase;

beforeAll(async () => {
  database = await testDatabase(...persistence.slice(2));
});
afterAll(() => database.close());

@Entity({ schema: 'people', name: 'planted' })
class Planted {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  note: string;
}

async function drift(rows: readonly (new () => object)[] = []): Promise<string[]> {
  const options = dataSourceOptions({ url: database.url, poolSize: 2, applicationName: 'drift' }, [...persistence, { schema: 'people', rows, migrations: [] }]);
  const dataSource = await new DataSource(options).initialize();
  try {
    return (await dataSource.driver.createSchemaBuilder().log()).upQueries.map(({ query }) => query);
  } finally {
    await dataSource.destroy();
  }
}

describe('migrations and rows', () => {
  it('say the same: there is nothing to synchronise', async () => {
    expect(await drift()).toEqual([]);
  });

  it('would be caught apart: a planted row without a migration is drift', async () => {
    expect((await drift([Planted])).join('\n')).toContain('"people"."planted"');
  });
});
