import { ApiProperty } from '@nestjs/swagger';
import { LocalizedView } from '#platform/http';

/** Which test a page is about. */
export class TestHeadView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ format: 'uuid' })
  activityId: string;

  @ApiProperty({ type: LocalizedView })
  title: LocalizedView;
}
