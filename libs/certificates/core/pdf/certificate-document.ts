import type { PdfRequest } from '#platform/pdf';

export interface CertificateProof {
  /** Where anyone can check the certificate. */
  readonly verifyUrl: string;
  /** For those who would rather type than scan. */
  readonly shortCode: string;
}

export type CertificateDocument = Pick<PdfRequest, 'template' | 'data' | 'standard' | 'images'>;
