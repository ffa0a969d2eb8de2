import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsString, MaxLength } from 'class-validator';
import { certificateKinds } from '#certificates/contract';
import type { HeldCertificate } from '../application/holder-page.js';
import { certificateStates, publicNames, type PublicName } from '../domain/certificate.js';
import { namedCompetences } from './verification-view.mapper.js';
import { VerifiedCompetenceView } from './verification.view.js';

export class HeldCertificateView {
  @ApiProperty()
  publicId: string;

  @ApiProperty({ example: 'KAASA-2026-000123' })
  number: string;

  @ApiProperty({ enum: certificateKinds })
  kind: string;

  @ApiProperty({ example: 'Anna Näidis' })
  holderName: string;

  @ApiProperty()
  activityTitle: string;

  @ApiProperty({ example: '2026-11-20' })
  completedOn: string;

  @ApiProperty({ enum: ['et', 'ru', 'en'] })
  language: string;

  @ApiProperty({ enum: certificateStates })
  state: string;

  @ApiProperty({ enum: publicNames, description: 'how the public page names the holder' })
  publicName: string;

  @ApiProperty({ example: 3, description: 'how often the public page was asked for' })
  timesVerified: number;

  @ApiProperty({ type: String, nullable: true, example: '2028-11-19', description: 'the last day on which it holds' })
  validUntil: string | null;

  @ApiProperty({ type: [VerifiedCompetenceView] })
  competences: VerifiedCompetenceView[];

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'when the holder asked for it to be erased' })
  erasureAskedAt: string | null;
}

export class HolderPageView {
  @ApiProperty({ type: [HeldCertificateView] })
  items: HeldCertificateView[];

  @ApiProperty({ description: 'whether the holder is reminded before a certificate expires' })
  reminders: boolean;
}

export class RemindersDto {
  @ApiProperty({ example: false })
  @IsBoolean()
  wanted: boolean;
}

export class PublicNameDto {
  @ApiProperty({ enum: publicNames, example: 'initials' })
  @IsIn(publicNames)
  publicName: PublicName;
}

export class NameFormDto {
  @ApiProperty({ example: 'Aleksandra Štšerbakova' })
  @IsString()
  @MaxLength(400)
  name: string;
}

export class CorrectedView {
  @ApiProperty({ example: 2, description: 'how many certificates were issued anew' })
  corrected: number;
}

export function heldView({ certificate, timesVerified, erasureAskedAt }: HeldCertificate): HeldCertificateView {
  const { publicId, number, state, publicName, claims } = certificate;
  const { kind, holderName, activityTitle, completedOn, language } = claims;
  return { publicId, number, kind, holderName, activityTitle, completedOn, language, state, publicName, timesVerified, validUntil: claims.validUntil ?? null, competences: namedCompetences(claims.competences), erasureAskedAt: erasureAskedAt?.toISOString() ?? null };
}
