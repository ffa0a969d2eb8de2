import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { contentHash, sampleModule, type ModuleDefinition } from '#modules/sdk';
import { testDatabase, type TestDatabase } from '#platform/testing';
import { curriculaPersistence } from '../persistence/curricula.persistence.js';
import { syncInstalledModules } from './sync-installed-modules.js';

describe('syncInstalledModules', () => {
  let database: TestDatabase;
  beforeEach(async () => {
    database = await testDatabase(curriculaPersistence);
  });
  afterEach(() => database.close());

  const sync = (...modules: readonly ModuleDefinition[]) => database.db.transaction((tx) => syncInstalledModules(tx, modules));
  const releases = () => database.db.rows<{ key: string; version: string; hash: string }>(`select module_key as key, version, content_hash as hash from curricula.module_release order by module_key, version`);
  const [alpha, beta] = [sampleModule('alpha'), sampleModule('beta')];
  const retitled = { ...alpha, title: { ...alpha.title, en: 'Another title' } };

  it('stores each release once, and keeps the old one beside the new', async () => {
    expect(await sync(alpha, beta)).toEqual(['alpha 1.0.0', 'beta 1.0.0']);
    expect(await sync(alpha, beta)).toEqual([]);
    expect(await sync({ ...retitled, version: '1.1.0' }, beta)).toEqual(['alpha 1.1.0']);
    expect((await releases()).map(({ key, version }) => `${key} ${version}`)).toEqual(['alpha 1.0.0', 'alpha 1.1.0', 'beta 1.0.0']);
    expect((await releases())[0]?.hash).toBe(contentHash(alpha));
  });

  it('lets several processes start at once', async () => {
    const added = await Promise.all([sync(alpha, beta), sync(beta, alpha), sync(alpha, beta)]);
    expect(added.flat().sort()).toEqual(['alpha 1.0.0', 'beta 1.0.0']);
  });

  it('stops when the content of a version has changed, and says to raise it', async () => {
    await sync(alpha);
    await expect(sync(beta, retitled)).rejects.toThrow('Module "alpha" has other content than the version 1.0.0 that is already stored; raise its version');
    expect(await releases()).toHaveLength(1);
  });

  it('stops at a duplicate, an incompatible and a bad module, one sentence each', async () => {
    const problem = await sync(alpha, { ...beta, id: 'alpha' }, { ...beta, sdk: '^9.0.0' }, { ...sampleModule('gamma'), version: 'new' }).catch((error: unknown) => error);
    expect(problem).toMatchObject({
      sentences: [
        expect.stringContaining('Two installed modules have the id "alpha"; take one of them out'),
        expect.stringContaining('Module "beta" cannot be installed (/sdk): The module asks for SDK ^9.0.0'),
        expect.stringContaining('Module "gamma" cannot be installed (/version): The version "new"'),
      ],
    });
    expect(await releases()).toEqual([]);
  });

  it('keeps releases as they are, whoever asks', async () => {
    await sync(alpha);
    await expect(database.db.rows(`update curricula.module_release set content = '{}'`)).rejects.toThrow('immutable');
    await expect(database.db.rows(`delete from curricula.module_release`)).rejects.toThrow('immutable');
    await expect(database.db.rows(`truncate curricula.module_release cascade`)).rejects.toThrow('immutable');
  });

  it('has the schema that the rows say, to the last index', async () => {
    const { upQueries } = await database.db.dataSource.driver.createSchemaBuilder().log();
    expect(upQueries.map(({ query }) => query).filter((query) => query.includes('"curricula"'))).toEqual([]);
  });
});
