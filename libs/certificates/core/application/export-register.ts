import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform/auth';
import { Database } from '#platform/database';
import type { Sheet } from '#platform/spreadsheet';
import { ProgrammeDirectory } from '#programme/contract';
import { certificatesErrors } from '../errors.js';
import { registerRows } from '../persistence/register.query.js';
import { registerPhrases as say } from './register-phrases.js';
import { mayList } from './certificate.policy.js';

/** The numbered register of a programme as a sheet, in the reader's language; every number stands in it, the erased ones without a name. */
@Injectable()
export class ExportRegister {
  constructor(
    private readonly db: Database,
    private readonly programmes: ProgrammeDirectory,
  ) {}

  async execute(actor: Actor, programmeKey: string): Promise<Sheet> {
    const programme = await this.programmes.programmeByKey(this.db, programmeKey);
    if (programme === undefined || !mayList(actor, programme.id)) throw certificatesErrors.error('certificates.not-found');
    const { language } = actor;
    const rows = await registerRows(this.db, programme.id);
    return {
      name: say.name[language],
      header: say.header[language],
      rows: rows.map((row) => [row.number, say.kinds[row.kind][language], row.holderName, row.activityTitle, row.completedOn, row.issuedAt, say.states[row.state][language], row.stateSince, row.replacedBy, row.contentHash]),
    };
  }
}
