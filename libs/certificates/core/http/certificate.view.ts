import { ApiProperty } from '@nestjs/swagger';
import { certificateKinds } from '#certificates/contract';
import { reaches } from '../application/reachability.js';
import { certificateStates } from '../domain/certificate.js';

export class CertificateView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ description: 'what the QR code carries' })
  publicId: string;

  @ApiProperty({ example: 'KAASA-2026-000123' })
  number: string;

  @ApiProperty({ enum: certificateKinds })
  kind: string;

  @ApiProperty({ example: 'Anna Näidis' })
  holderName: string;

  @ApiProperty({ example: 'Digioskused igapäevaelus' })
  activityTitle: string;

  @ApiProperty({ example: '2026-11-20' })
  completedOn: string;

  @ApiProperty({ enum: certificateStates })
  state: string;

  @ApiProperty({ enum: ['et', 'ru', 'en'] })
  language: string;

  @ApiProperty({ format: 'date-time' })
  issuedAt: string;

  @ApiProperty({ type: String, nullable: true, example: '2028-11-19', description: 'the last day on which it holds' })
  validUntil: string | null;

  @ApiProperty({ description: 'false: the download makes it first, which takes a moment' })
  pdfReady: boolean;
}

export class CertificateListView {
  @ApiProperty({ type: [CertificateView] })
  items: CertificateView[];
}

/** As administrators see it. */
export class IssuedCertificateView extends CertificateView {
  @ApiProperty({ format: 'uuid' })
  personId: string;

  @ApiProperty({ enum: reaches, description: 'whether letters reach the holder; bounced: mail servers say that the address does not exist' })
  reach: string;

  @ApiProperty({ description: 'it is valid, and will not be in sixty days' })
  expiring: boolean;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'when the holder asked for it to be erased' })
  erasureAskedAt: string | null;
}

export class CertificatePageView {
  @ApiProperty({ type: [IssuedCertificateView] })
  items: IssuedCertificateView[];

  @ApiProperty({ type: String, nullable: true })
  next: string | null;
}
