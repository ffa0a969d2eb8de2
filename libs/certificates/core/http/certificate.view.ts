import { ApiProperty } from '@nestjs/swagger';
import { certificateKinds } from '#certificates/contract';
import { LocalizedView } from '#platform/http';
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

export class VerifiedModuleView {
  @ApiProperty({ example: 'digital-skills' })
  id: string;

  @ApiProperty({ example: '1.0.0' })
  version: string;

  @ApiProperty()
  title: string;
}

export class VerifiedProviderView {
  @ApiProperty()
  name: string;

  @ApiProperty({ example: '90001234' })
  registryCode: string;

  @ApiProperty()
  noticeNumber: string;
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

  @ApiProperty({ enum: certificateKinds })
  kind: string;

  @ApiProperty({ enum: ['et', 'ru', 'en'] })
  language: string;

  @ApiProperty({ description: 'in full or as initials, as its holder wants it; empty once erased' })
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

  @ApiProperty({ type: String, nullable: true, description: 'the id of the page of the certificate that replaced this one' })
  supersededBy: string | null;

  @ApiProperty({ type: String, nullable: true, example: '2028-11-20' })
  validUntil: string | null;

  @ApiProperty({ type: Number, nullable: true, example: 480, description: 'what the training takes, in minutes' })
  plannedMinutes: number | null;

  @ApiProperty({ type: LocalizedView, nullable: true })
  assessmentMethod: LocalizedView | null;

  @ApiProperty({ type: VerifiedProviderView, nullable: true, description: 'for kinds under the Adult Education Act' })
  provider: VerifiedProviderView | null;

  @ApiProperty({ example: 1 })
  ruleVersion: number;

  @ApiProperty({ example: 1 })
  templateVersion: number;

  @ApiProperty({ type: String, nullable: true, description: 'SHA-256 of all claims as they were frozen; not told where the name is not, because it could be guessed from it' })
  contentHash: string | null;
}
