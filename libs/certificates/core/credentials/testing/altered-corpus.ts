import { newId } from '#kernel';
import { testDatabase, type TestDatabase } from '#platform/testing';
import { TypesetCertificate } from '../../application/typeset-certificate.js';
import { certificatesPersistence } from '../../index.js';
import { findCertificate, insertCertificate } from '../../persistence/certificates.repository.js';
import { storeDocument } from '../../persistence/documents.repository.js';
import { verifyDocument, type OwnVerdict } from '../../verify-document.js';
import readPdf from '../files/pdf-reader.mjs';
import { isPdf, readCredentialFile } from '../files/read-file.js';
import { findCredential } from '../persistence/credentials.repository.js';
import { sealWith } from '../signing/seal.js';
import { SignCredential } from '../signing/sign-credential.js';
import { SigningKeys } from '../signing/signing-keys.js';
import { editsOf, type Edited, type Issued } from './altered-files.js';
import { claims } from './records.js';

const baseUrl = 'https://kaasa.test';
/** Another name for each, of letters alone. */
const letters = (n: number) => `${String.fromCharCode(65 + Math.floor(n / 26))}${String.fromCharCode(97 + (n % 26))}`;
const languages = ['et', 'ru', 'en'] as const;

/** Certificates that were truly issued, and the files that somebody made of them. */
export class AlteredCorpus {
  private readonly typeset = new TypesetCertificate({ url: baseUrl, demo: false });
  private readonly signer = new SignCredential(new SigningKeys(() => sealWith(Buffer.alloc(32, 7))), { url: baseUrl });
  private readonly programmeId = newId();
  private issuedSoFar = 0;

  private constructor(readonly database: TestDatabase) {}

  static async open(): Promise<AlteredCorpus> {
    return new AlteredCorpus(await testDatabase(certificatesPersistence));
  }

  async close(): Promise<void> {
    await this.typeset.onApplicationShutdown();
    await this.database.close();
  }

  async issue(named?: string): Promise<Issued> {
    const { db } = this.database;
    this.issuedSoFar += 1;
    const number = `KAASA-2026-${String(this.issuedSoFar).padStart(6, '0')}`;
    const own = { ...claims, number, language: languages[this.issuedSoFar % 3] ?? 'et', holderName: named ?? `Õnne Näidis-${letters(this.issuedSoFar)}` };
    const issuedAt = new Date('2026-11-23T10:00:00Z');
    const id = await db.transaction((tx) => insertCertificate(tx, { personId: newId(), programmeId: this.programmeId, activityId: newId(), completionId: newId(), claims: own, issuedAt, baseUrl, revision: 1, registerYear: 2026, registerNumber: this.issuedSoFar, publicName: 'full', actorId: null }));
    const record = await findCertificate(db, id);
    if (record === undefined) throw new Error('not issued');
    const jwt = (await db.transaction((tx) => this.signer.execute(tx, record)))?.jwt ?? '';
    await db.transaction((tx) => this.signer.prove(tx, id, this.programmeId));
    const pdf = await this.typeset.execute(record, jwt);
    await storeDocument(db, id, pdf, issuedAt);
    return { record, pdf, jwt, jsonLd: (await findCredential(db, id))?.jsonLd ?? '' };
  }

  edits(issued: Issued, other: Issued, turn: number): Promise<readonly Edited[]> {
    return editsOf(issued, other, this.typeset, turn);
  }

  /** The certificate set anew for somebody else, as a forger would who has the template; without what it carries. */
  forgedName({ record, jwt }: Issued, holderName: string): Promise<Uint8Array> {
    return this.typeset.execute({ ...record, claims: { ...record.claims, holderName } }, jwt);
  }

  async verify(bytes: Uint8Array): Promise<OwnVerdict | null> {
    const now = new Date('2026-11-25T12:00:00Z');
    if (!isPdf(bytes)) {
      const [carried] = readCredentialFile(bytes).credentials;
      return carried === undefined ? null : verifyDocument(this.database.db, { kind: 'badge', carried }, readPdf, now);
    }
    const pdf = await readPdf(bytes);
    return pdf === null ? null : verifyDocument(this.database.db, { kind: 'pdf', bytes, pdf }, readPdf, now);
  }

  showInitials(id: string): Promise<unknown> {
    return this.database.db.rows(`update certificates.certificate set public_name = 'initials' where id = $1`, [id]);
  }

  setState(id: string, state: string): Promise<unknown> {
    return this.database.db.rows(`update certificates.certificate set state = $2, claims = case when $2 = 'erased' then claims || '{"holderName": ""}' else claims end where id = $1`, [id, state]);
  }
}
