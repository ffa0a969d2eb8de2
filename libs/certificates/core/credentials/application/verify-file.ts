import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { RateLimits } from '#people/contract';
import { Database } from '#platform/database';
import { TypesetCertificate } from '../../application/typeset-certificate.js';
import { designOf } from '../../templates/application/design-of.js';
import { verifyDocument, type OwnFile, type OwnVerdict } from '../../verify-document.js';
import { guardedFetch } from '../fetching/guarded-fetch.js';
import { PdfThreads } from '../files/pdf-threads.js';
import { credentialsIn, isPdf, readCredentialFile } from '../files/read-file.js';
import { isOwnCredential } from '../own/is-own.js';
import type { Reprint } from '../own/paper-copy.js';
import { refusedFile, verifyForeign, type FileVerdict } from '../verification/verify-foreign.js';

const filesPerWindow = 60;
const windowSeconds = 600;

/** The guard through which the installation asks foreign issuers; one for all requests, so that its bounds hold for all. */
@Injectable()
export class ForeignIssuers {
  readonly fetchJson = guardedFetch();
}

/** What can be said of a file that somebody brings to the page of verification: ours or another's. Nothing of it is kept. */
@Injectable()
export class VerifyFile {
  constructor(
    private readonly db: Database,
    private readonly limits: RateLimits,
    private readonly pdfs: PdfThreads,
    private readonly foreign: ForeignIssuers,
    private readonly typeset: TypesetCertificate,
    private readonly clock: Clock,
  ) {}

  async execute(bytes: Uint8Array, address: string): Promise<FileVerdict | OwnVerdict> {
    await this.limits.hit(this.db, `verify-file:${address}`, filesPerWindow, windowSeconds);
    if (isPdf(bytes)) return this.pdf(bytes);
    const read = readCredentialFile(bytes);
    const [carried] = read.credentials;
    const own = carried !== undefined && isOwnCredential(carried) ? await this.own({ kind: 'badge', carried }) : null;
    return own ?? verifyForeign(read, this.foreign.fetchJson, this.clock.now());
  }

  private async pdf(bytes: Uint8Array): Promise<FileVerdict | OwnVerdict> {
    const pdf = await this.pdfs.read(bytes);
    if (pdf === null) return refusedFile('file-pdf-unreadable');
    const own = await this.own({ kind: 'pdf', bytes, pdf });
    if (own !== null) return own;
    const credentials = credentialsIn(pdf.attachments);
    if (credentials.length === 0) return refusedFile('file-pdf-unknown');
    return verifyForeign({ kind: 'pdf', credentials, fault: null }, this.foreign.fetchJson, this.clock.now());
  }

  private own(file: OwnFile): Promise<OwnVerdict | null> {
    const reprint: Reprint = async (certificate, personalCode) => this.typeset.withPersonalCode({ certificate, design: await designOf(this.db, certificate.claims) }, personalCode);
    return verifyDocument(this.db, file, (bytes) => this.pdfs.read(bytes), this.clock.now(), reprint);
  }
}
