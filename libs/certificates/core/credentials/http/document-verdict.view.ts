import { ApiProperty } from '@nestjs/swagger';
import { checkNames } from '../checks.js';
import { sentenceCodes } from '../sentences.js';

export class SentenceView {
  @ApiProperty({ enum: sentenceCodes })
  code: string;

  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' }, description: 'what is filled in' })
  params: Record<string, string>;
}

export class DocumentCheckView {
  @ApiProperty({ enum: checkNames })
  check: string;

  @ApiProperty({ enum: ['pass', 'warn', 'fail'], description: 'warn: could not be checked, or holds with a reservation' })
  result: string;

  @ApiProperty({ description: 'what was found, in English' })
  detail: string;

  @ApiProperty({ type: [SentenceView], description: 'the same for other languages: what is said, by code' })
  sentences: SentenceView[];
}

export class DocumentChangeView {
  @ApiProperty({ example: 'holderName', description: 'the claim; `page` for what stands for none' })
  field: string;

  @ApiProperty({ example: 'Anna Näidis' })
  issued: string;

  @ApiProperty({ example: 'Keegi Teine' })
  found: string;
}

export class DocumentVerdictView {
  @ApiProperty({ enum: ['valid', 'warning', 'invalid'], description: 'valid: everything could be checked and holds' })
  verdict: string;

  @ApiProperty({ type: String, nullable: true })
  issuer: string | null;

  @ApiProperty({ type: String, nullable: true })
  subject: string | null;

  @ApiProperty({ type: String, nullable: true, example: 'valid' })
  state: string | null;

  @ApiProperty({ type: [DocumentCheckView] })
  checks: DocumentCheckView[];

  @ApiProperty({ type: [String], example: ['holderName'], description: 'claims in the file that differ from the record' })
  altered: string[];

  @ApiProperty({ type: [DocumentChangeView] })
  changes: DocumentChangeView[];

  @ApiProperty({ type: String, nullable: true, description: 'for a certificate of this installation: the id of its public page' })
  publicId: string | null;
}
