import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { contentHash, sampleModule, type ModuleDefinition } from '#modules/sdk';
import { testDatabase, type TestDatabase } from '#platform/testing';
import { curriculaPersistence } from '../persistence/curricula.persistence.js';
import { syncInstalledModules } from './sync-installed-modules.js';

describe('syncInstalledModules', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await testDatabase(curriculaPersistence);
  });
  afterAll(() => database.close());

  const sync = (...modules: readonly ModuleDefinition[]) => database.db.transaction((tx) => syncInstalledModules(tx, modules));
  const releases = (...keys: readonly string[]) =>
    database.db.rows<{ key: string; version: string; hash: string }>(
      `select module_key as key, version, content_hash as hash from curricula.module_release where module_key = any ($1) order by module_key, version`,
      [keys],
    );
  const retitled = (module: ModuleDefinition) => ({ ...module, title: { ...module.title, en: 'Another title' } });

  it('stores each release once, and keeps the old one beside the new', async () => {
    const [alpha, beta] = [sampleModule('alpha'), sampleModule('beta')];
    expect(await sync(alpha, beta)).toEqual(['alpha 1.0.0', 'beta 1.0.0']);
    expect(await sync(alpha, beta)).toEqual([]);
    expect(await sync({ ...retitled(alpha), version: '1.1.0' }, beta)).toEqual(['alpha 1.1.0']);
    expect((await releases('alpha', 'beta')).map(({ key, version }) => `${key} ${version}`)).toEqual(['alpha 1.0.0', 'alpha 1.1.0', 'beta 1.0.0']);
    expect((await releases('alpha'))[0]?.hash).toBe(contentHash(alpha));
  });

  it('lets several processes start at once', async () => {
    const [one, two] = [sampleModule('one'), sampleModule('two')];
    const added = await Promise.all([sync(one, two), sync(two, one), sync(one, two)]);
    expect(added.flat().sort()).toEqual(['one 1.0.0', 'two 1.0.0']);
  });

  it('stops when the content of a version has changed, and says to raise it', async () => {
    const changing = sampleModule('changing');
    await sync(changing);
    await expect(sync(sampleModule('beside'), retitled(changing))).rejects.toThrow('Module "changing" has other content than the version 1.0.0 that is already stored; raise its version');
    expect(await releases('changing', 'beside')).toHaveLength(1);
  });

  it('stops at a duplicate, an incompatible and a bad module, one sentence each', async () => {
    const problem = await sync(sampleModule('twice'), sampleModule('twice'), { ...sampleModule('newer'), sdk: '^9.0.0' }, { ...sampleModule('bad'), version: 'new' }).catch((error: unknown) => error);
    expect(problem).toMatchObject({
      sentences: [
        expect.stringContaining('Two installed modules have the id "twice"; take one of them out'),
        expect.stringContaining('Module "newer" cannot be installed (/sdk): The module asks for SDK ^9.0.0'),
        expect.stringContaining('Module "bad" cannot be installed (/version): The version "new"'),
      ],
    });
    expect(await releases('twice', 'newer', 'bad')).toEqual([]);
  });

  it('keeps releases as they are, whoever asks', async () => {
    await sync(sampleModule('kept'));
    await expect(database.db.rows(`update curricula.module_release set content = '{}'`)).rejects.toThrow('immutable');
    await expect(database.db.rows(`delete from curricula.module_release`)).rejects.toThrow('immutable');
    await expect(database.db.rows(`truncate curricula.module_release cascade`)).rejects.toThrow('immutable');
  });

  it('has the schema that the rows say, to the last index', async () => {
    const { upQueries } = await database.db.dataSource.driver.createSchemaBuilder().log();
    expect(upQueries.map(({ query }) => query).filter((query) => query.includes('"curricula"'))).toEqual([]);
  });
});
