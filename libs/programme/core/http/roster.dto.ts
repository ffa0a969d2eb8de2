import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsInt, IsOptional, IsString, IsUUID, Max, MaxLength, Min } from 'class-validator';
import { PageQuery } from '#platform/http';

const states = ['present', 'absent'] as const;

export class RosterQuery extends PageQuery {
  @ApiPropertyOptional({ description: 'Words that the name holds' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  q?: string;
}

export class PresenceBody {
  @ApiProperty({ enum: states })
  @IsIn(states)
  state: 'present' | 'absent';

  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: 14_400, description: 'How long the person was there; the activity’s length when not given' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(14_400)
  minutes?: number | null;
}

export class BulkPresenceBody {
  @ApiProperty({ type: [String], format: 'uuid', minItems: 1, maxItems: 200 })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @IsUUID('loose', { each: true })
  personIds: string[];

  @ApiProperty({ enum: [...states, null], nullable: true, description: 'null takes back what was stated' })
  @IsIn([...states, null])
  state: 'present' | 'absent' | null;
}

export class RegisterPersonBody {
  @ApiProperty({ format: 'uuid' })
  @IsUUID('loose')
  personId: string;
}
