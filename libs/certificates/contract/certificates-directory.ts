import type { SqlPort } from '#people/contract';

export abstract class CertificatesDirectory {
  /** Whether the person holds a valid certificate of a training of the programme. */
  abstract holdsValid(sql: SqlPort, personId: string, programmeId: string): Promise<boolean>;
}
