import { Injectable } from '@nestjs/common';
import { CertificatesDirectory } from '#certificates/contract';
import type { SqlPort } from '#people/contract';

@Injectable()
export class SqlCertificatesDirectory extends CertificatesDirectory {
  async holdsValid(sql: SqlPort, personId: string, programmeId: string): Promise<boolean> {
    const rows = await sql.rows(`select 1 from certificates.certificate where person_id = $1 and programme_id = $2 and state = 'valid' and kind in ('participation', 'achievement', 'toend', 'tunnistus') limit 1`, [personId, programmeId]);
    return rows.length > 0;
  }
}
