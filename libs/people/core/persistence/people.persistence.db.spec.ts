import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testDatabase, type TestDatabase } from '#platform/testing';
import { peoplePersistence } from './people.persistence.js';

describe('the schema of people', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await testDatabase(peoplePersistence);
  });
  afterAll(() => database.close());

  it('is what the rows say, to the last index', async () => {
    const { upQueries } = await database.db.dataSource.driver.createSchemaBuilder().log();
    expect(upQueries.map(({ query }) => query).filter((query) => query.includes(`"${peoplePersistence.schema}"`))).toEqual([]);
  });

  it('keeps consents as a history', async () => {
    const [person, consent] = ['01900000-0000-7000-8000-000000000001', '01900000-0000-7000-8000-000000000002'];
    await database.db.rows(
      `insert into people.person (id, given_name, family_name, language, gender, place_code, participant_type, created_at) values ($1, 'Mari', 'Proov', 'et', 'female', 'narva', 'citizen', now())`,
      [person],
    );
    await database.db.rows(`insert into people.consent (id, person_id, programme_id, purpose, given, notice_version, answered_at) values ($1, $2, $2, 'photos', true, 1, now())`, [consent, person]);
    await expect(database.db.rows(`update people.consent set given = false where id = $1`, [consent])).rejects.toThrow('history');
  });
});
