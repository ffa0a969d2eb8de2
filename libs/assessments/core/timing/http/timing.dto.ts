import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsInt, IsNotEmpty, IsNumber, IsOptional, IsString, IsUUID, Max, MaxLength, Min } from 'class-validator';
import { PageQuery } from '#platform/http';

export class TakersQuery extends PageQuery {
  @ApiPropertyOptional({ description: 'Words that the name holds' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  q?: string;
}

const trimmed = () => Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value));

export class AllowanceDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  personId: string;

  @ApiProperty({ minimum: 0, maximum: 20, example: 1, description: 'Further attempts' })
  @IsInt()
  @Min(0)
  @Max(20)
  attempts: number;

  @ApiProperty({ minimum: 0, maximum: 600, example: 0, description: 'Minutes more for the open attempt' })
  @IsInt()
  @Min(0)
  @Max(600)
  minutes: number;

  @ApiProperty({ maxLength: 500, example: 'Ühendus katkes testi ajal.' })
  @trimmed()
  @IsString()
  @IsNotEmpty()
  @MaxLength(500)
  reason: string;
}

export class AccommodationDto {
  @ApiProperty({ minimum: 0, maximum: 600, example: 10 })
  @IsInt()
  @Min(0)
  @Max(600)
  extraMinutes: number;

  @ApiProperty({ minimum: 1, maximum: 4, example: 1.5, description: 'Times the time limit' })
  @IsNumber()
  @Min(1)
  @Max(4)
  timeFactor: number;

  @ApiProperty({ minimum: 0, maximum: 600, example: 15, description: 'For how many minutes altogether the clock of one attempt may be stopped' })
  @IsInt()
  @Min(0)
  @Max(600)
  pauseMinutes: number;

  @ApiProperty({ maxLength: 500, example: 'Loeb ekraanilugejaga.' })
  @trimmed()
  @IsString()
  @IsNotEmpty()
  @MaxLength(500)
  reason: string;
}

export class AccommodationView extends AccommodationDto {
  @ApiProperty({ format: 'uuid' })
  personId: string;

  @ApiProperty({ format: 'date-time' })
  setAt: string;
}

export class AccommodationListView {
  @ApiProperty({ type: [AccommodationView] })
  items: AccommodationView[];
}
