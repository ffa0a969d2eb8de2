import { ApiProperty } from '@nestjs/swagger';
import { certificateKinds } from '#certificates/contract';
import { LocalizedView } from '#platform/http';
import { certificateStates } from '../domain/certificate.js';

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

export class VerifiedCompetenceView {
  @ApiProperty({ example: 'rfcdc-20' })
  code: string;

  @ApiProperty({ example: 'RFCDC 20', description: 'the framework and its number there; the code itself where no framework has it' })
  label: string;

  @ApiProperty({ type: LocalizedView, nullable: true })
  name: LocalizedView | null;
}

export class VerifiedTextsView {
  @ApiProperty()
  programmeTitle: string;

  @ApiProperty()
  activityTitle: string;

  @ApiProperty()
  place: string;

  @ApiProperty({ type: [String], description: 'titles, as many as modules' })
  modules: string[];

  @ApiProperty({ type: [String] })
  outcomes: string[];
}

export class VerifiedInEveryLanguageView {
  @ApiProperty({ type: VerifiedTextsView })
  et: VerifiedTextsView;

  @ApiProperty({ type: VerifiedTextsView })
  ru: VerifiedTextsView;

  @ApiProperty({ type: VerifiedTextsView })
  en: VerifiedTextsView;
}

export class VerifiedCreditView {
  @ApiProperty()
  title: string;

  @ApiProperty()
  url: string;
}

/** Every claim of the record: plain texts in the certificate's own language, and in the others where the record has them. */
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

  @ApiProperty({ enum: ['et', 'ru', 'en'], nullable: true, description: 'the other one of a certificate in two languages' })
  secondLanguage: string | null;

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

  @ApiProperty({ type: [VerifiedCompetenceView], description: 'the same, with their names' })
  namedCompetences: VerifiedCompetenceView[];

  @ApiProperty({ type: 'array', items: { type: 'array', items: { type: 'string' } }, example: [['rfcdc-20']], description: 'the codes of each outcome; empty where the record does not say' })
  outcomeCompetences: string[][];

  @ApiProperty({ type: VerifiedInEveryLanguageView, nullable: true })
  texts: VerifiedInEveryLanguageView | null;

  @ApiProperty({ type: Number, nullable: true, example: 360 })
  minutesPresent: number | null;

  @ApiProperty()
  assessed: boolean;

  @ApiProperty({ type: Number, nullable: true, example: 87, description: 'what was reached in the final tests, in percent; null where the record does not say it' })
  resultPercent: number | null;

  @ApiProperty({ type: String, nullable: true, example: '2026-11-19' })
  startedOn: string | null;

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

  @ApiProperty({ type: VerifiedCreditView, nullable: true, description: 'the funder' })
  credit: VerifiedCreditView | null;

  @ApiProperty({ example: 1 })
  ruleVersion: number;

  @ApiProperty({ example: 1 })
  templateVersion: number;

  @ApiProperty({ type: Number, nullable: true, example: 3, description: 'the version of the look that an administrator made; null for the built-in one' })
  designVersion: number | null;

  @ApiProperty({ type: String, nullable: true, description: 'SHA-256 of all claims as they were frozen; not told where the name is not, because it could be guessed from it' })
  contentHash: string | null;
}
