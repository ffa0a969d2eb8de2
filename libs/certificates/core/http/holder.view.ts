import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsString, MaxLength } from 'class-validator';
import { certificateKinds } from '#certificates/contract';
import type { HeldCertificate } from '../application/holder-page.js';
import { certificateStates, publicNames, type PublicName } from '../domain/certificate.js';

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
}

export class HolderPageView {
  @ApiProperty({ type: [HeldCertificateView] })
  items: HeldCertificateView[];
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

export function heldView({ certificate, timesVerified }: HeldCertificate): HeldCertificateView {
  const { publicId, number, state, publicName, claims } = certificate;
  const { kind, holderName, activityTitle, completedOn, language } = claims;
  return { publicId, number, kind, holderName, activityTitle, completedOn, language, state, publicName, timesVerified };
}
