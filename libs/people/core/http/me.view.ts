import { ApiProperty } from '@nestjs/swagger';
import { languages, type Language } from '#kernel';
import { consentPurposes, genders, places, type ConsentPurpose, type Gender } from '#people/contract';
import { LocalizedView } from '#platform/http';
import type { MePicture } from '../application/view-me.js';

export class MyConsentView {
  @ApiProperty({ enum: consentPurposes })
  purpose: ConsentPurpose;

  @ApiProperty({ type: LocalizedView })
  title: LocalizedView;

  @ApiProperty({ type: LocalizedView })
  body: LocalizedView;

  @ApiProperty({ type: Boolean, nullable: true, description: 'null: not asked yet' })
  given: boolean | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  answeredAt: string | null;
}

export class MeView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ example: 'Mari' })
  givenName: string;

  @ApiProperty({ example: 'Näidis' })
  familyName: string;

  @ApiProperty({ type: String, format: 'email', nullable: true })
  email: string | null;

  @ApiProperty({ enum: languages })
  language: Language;

  @ApiProperty({ type: 'integer', nullable: true, example: 1985 })
  birthYear: number | null;

  @ApiProperty({ enum: genders })
  gender: Gender;

  @ApiProperty({ enum: places.map(({ code }) => code) })
  placeCode: string;

  @ApiProperty({ type: String, nullable: true })
  accommodation: string | null;

  @ApiProperty()
  hasPassword: boolean;

  @ApiProperty({ type: String, nullable: true, example: '4821-0937' })
  personalCode: string | null;

  @ApiProperty({ type: [MyConsentView] })
  consents: MyConsentView[];
}

export function toMeView(me: MePicture): MeView {
  const { id, givenName, familyName, email, language, birthYear, gender, placeCode, accommodation, hasPassword, personalCode, consents } = me;
  return {
    id,
    givenName,
    familyName,
    email,
    language,
    birthYear,
    gender,
    placeCode,
    accommodation,
    hasPassword,
    personalCode,
    consents: consents.map(({ purpose, title, body, given, answeredAt }) => ({ purpose, title, body, given, answeredAt: answeredAt?.toISOString() ?? null })),
  };
}
