import { ApiProperty, PickType } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsNotEmpty, IsString, Matches, MaxLength } from 'class-validator';
import { SettingsBody } from '../../bank/http/plan.dto.js';

export class SettingsChangeBody extends PickType(SettingsBody, ['opensAt', 'closesAt', 'timeLimitMinutes', 'accessCode', 'attemptsAllowed', 'counts', 'pages', 'review'] as const) {
  @ApiProperty({ example: '74125', description: 'The version that one has before one’s eyes' })
  @IsString()
  @Matches(/^\d{1,20}$/)
  version: string;

  @ApiProperty({ maxLength: 500, example: 'Kaks inimest olid haiged.' })
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value))
  @IsString()
  @IsNotEmpty()
  @MaxLength(500)
  reason: string;
}
