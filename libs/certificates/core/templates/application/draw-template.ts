import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { CertificateClaims } from '#certificates/contract';
import { PdfRenderer } from '#platform/pdf';
import { certificateDocument } from '../../pdf/certificate-pdf.js';
import type { CertificateDesign } from '../../pdf/design.js';
import type { Mark } from '../domain/page-room.js';
import { templatesErrors } from '../errors.js';

const mostMs = 8_000;
const mostWaiting = 6;
const proof = { verifyUrl: 'https://kaasa.example.ee/verify/AAAAAAAAAAAAAAAAAAAAAAAA', shortCode: 'ABCDE-FGHJK' };

export interface DrawnPage {
  readonly svg: string;
  readonly marks: readonly Mark[];
}

/** Sets pages for the eyes of administrators, by the typesetter and templates of the certificates themselves, in a thread of its own and so many at a time. */
@Injectable()
export class DrawTemplate implements OnApplicationShutdown {
  private readonly renderer = new PdfRenderer({ threads: 1 });
  private waiting = 0;

  /** @throws DomainError `certificates.preview-busy` while too many wait */
  async execute(claims: CertificateClaims, design: CertificateDesign): Promise<DrawnPage> {
    if (this.waiting >= mostWaiting) throw templatesErrors.error('certificates.preview-busy');
    this.waiting += 1;
    try {
      const document = certificateDocument({ ...claims, templateVersion: 2 }, proof, design);
      const { svg, marks } = await this.renderer.draw({ ...document, data: { ...(document.data as object), probe: true }, createdAt: new Date(0) }, mostMs);
      return { svg: onPaper(svg), marks: marks as Mark[] };
    } finally {
      this.waiting -= 1;
    }
  }

  async onApplicationShutdown(): Promise<void> {
    await this.renderer.close();
  }
}

/** The typesetter paints the paper of each page at the place of the first, over what is there: it is painted once, below all pages. Spaces between elements mean nothing. */
export function onPaper(svg: string): string {
  const bare = svg.replace(/\n {4}<path class="typst-shape" fill="#fbfaf7"[^>]*\/>/gu, '');
  return bare.replace('>', '><rect width="100%" height="100%" fill="#FBFAF7"/>').replace(/>\s+</gu, '><');
}
