import { Injectable } from '@nestjs/common';
import type { Localized } from '#kernel';
import type { Sql } from '#platform/database';
import { ProgrammeDirectory } from '#programme/contract';

@Injectable()
export class ProgrammeTitles {
  constructor(private readonly programmes: ProgrammeDirectory) {}

  async of(sql: Sql, programmeId: string): Promise<Localized> {
    const programme = (await this.programmes.programmes(sql)).find(({ id }) => id === programmeId);
    if (programme === undefined) throw new Error(`Programme ${programmeId} of a candidacy does not exist`);
    return programme.title;
  }
}
