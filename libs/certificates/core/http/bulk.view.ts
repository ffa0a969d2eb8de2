import { ApiProperty } from '@nestjs/swagger';
import { requiredFields } from '../domain/kind-rule.js';

export class PlannedCertificateView {
  @ApiProperty({ format: 'uuid' })
  personId: string;

  @ApiProperty({ example: 'Anna Näidis' })
  name: string;

  @ApiProperty({ enum: ['issued', 'ready', 'held-back', 'not-completed'] })
  prospect: string;

  @ApiProperty({ type: String, nullable: true, example: 'KAASA-2026-000123' })
  number: string | null;

  @ApiProperty({ enum: requiredFields, isArray: true, description: 'what must be entered first' })
  missing: string[];

  @ApiProperty({ type: [String], description: 'letters of the name that no font has' })
  letters: string[];
}

export class IssuePlanView {
  @ApiProperty({ type: [PlannedCertificateView] })
  items: PlannedCertificateView[];
}

export class BegunView {
  @ApiProperty({ format: 'uuid', description: 'to be asked after at /api/v1/tasks/{id}' })
  taskId: string;
}

export class ReplacedView {
  @ApiProperty({ format: 'uuid', description: 'the certificate that holds from now on' })
  id: string;
}
