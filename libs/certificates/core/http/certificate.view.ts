import { ApiProperty } from '@nestjs/swagger';
import { certificateStates } from '../domain/certificate.js';

export class CertificateView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ description: 'what the QR code carries' })
  publicId: string;

  @ApiProperty({ example: 'KAASA-2026-000123' })
  number: string;

  @ApiProperty({ enum: ['participation', 'achievement'] })
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

  @ApiProperty({ description: 'false: the download makes it first, which takes a moment' })
  pdfReady: boolean;
}

export class CertificateListView {
  @ApiProperty({ type: [CertificateView] })
  items: CertificateView[];
}

export class CertificatePageView extends CertificateListView {
  @ApiProperty({ type: String, nullable: true })
  next: string | null;
}

export class VerifiedModuleView {
  @ApiProperty({ example: 'digital-skills' })
  id: string;

  @ApiProperty({ example: '1.0.0' })
  version: string;

  @ApiProperty()
  title: string;
}

/** Every claim of the record, in the certificate's own language. */
export class VerificationView {
  @ApiProperty({ enum: certificateStates })
  state: string;

  @ApiProperty({ format: 'date-time' })
  stateSince: string;

  @ApiProperty({ type: String, nullable: true })
  reasonClass: string | null;

  @ApiProperty()
  number: string;

  @ApiProperty({ enum: ['participation', 'achievement'] })
  kind: string;

  @ApiProperty({ enum: ['et', 'ru', 'en'] })
  language: string;

  @ApiProperty()
  holderName: string;

  @ApiProperty()
  programmeTitle: string;

  @ApiProperty()
  activityTitle: string;

  @ApiProperty({ type: [VerifiedModuleView] })
  modules: VerifiedModuleView[];

  @ApiProperty({ type: [String] })
  outcomes: string[];

  @ApiProperty({ type: [String], example: ['rfcdc-20'] })
  competences: string[];

  @ApiProperty({ type: Number, nullable: true, example: 360 })
  minutesPresent: number | null;

  @ApiProperty()
  assessed: boolean;

  @ApiProperty({ example: '2026-11-20' })
  completedOn: string;

  @ApiProperty()
  place: string;

  @ApiProperty({ type: [String] })
  trainers: string[];

  @ApiProperty({ format: 'date-time' })
  issuedAt: string;
}
