import { Injectable } from '@nestjs/common';
import { ModuleReleases, type ModuleRelease } from '#curricula/contract';
import type { SqlPort } from '#people/contract';
import { firstRow } from '#platform/database';

const columns = `id as "releaseId", module_key as "moduleId", version, content as definition`;

/** Reads releases, and keeps them: a release never changes, and is large to read. */
@Injectable()
export class StoredReleases extends ModuleReleases {
  private readonly shelf = new Map<string, ModuleRelease>();

  async release(sql: SqlPort, releaseId: string): Promise<ModuleRelease | undefined> {
    return (await this.releases(sql, [releaseId])).get(releaseId);
  }

  async releases(sql: SqlPort, releaseIds: readonly string[]): Promise<Map<string, ModuleRelease>> {
    const wanted = [...new Set(releaseIds)];
    const missing = wanted.filter((id) => !this.shelf.has(id));
    if (missing.length > 0) {
      const rows = await sql.rows<ModuleRelease>(`select ${columns} from curricula.module_release where id = any ($1::uuid[])`, [missing]);
      for (const row of rows) this.shelf.set(row.releaseId, row);
    }
    return new Map(wanted.flatMap((id) => {
      const release = this.shelf.get(id);
      return release === undefined ? [] : [[id, release] as const];
    }));
  }

  async ofVersion(sql: SqlPort, moduleId: string, version: string): Promise<ModuleRelease | undefined> {
    const row = await firstRow<{ id: string }>(sql, `select id from curricula.module_release where module_key = $1 and version = $2`, [moduleId, version]);
    return row === undefined ? undefined : this.release(sql, row.id);
  }

  /** The ids of the newest release of each module, by the order in which this installation met them. */
  async newest(sql: SqlPort): Promise<ModuleRelease[]> {
    const rows = await sql.rows<{ id: string }>(`select distinct on (module_key) id from curricula.module_release order by module_key, created_at desc, id desc`);
    const found = await this.releases(sql, rows.map(({ id }) => id));
    return [...found.values()];
  }
}
