import { ApiProperty } from '@nestjs/swagger';
import { mediaTypes, type MediaType } from '#platform/files';

export class AnswerFileView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ enum: mediaTypes, description: 'By what the bytes themselves show' })
  mediaType: MediaType;

  @ApiProperty({ minimum: 1, example: 48_213, description: 'In bytes' })
  size: number;
}
