import { Controller, Get, HttpCode } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Public } from '#platform/auth';
import { Database } from '#platform/database';

@ApiExcludeController()
@Public()
@Controller('health')
export class HealthController {
  constructor(private readonly db: Database) {}

  @Get('live')
  @HttpCode(200)
  live(): { status: 'ok' } {
    return { status: 'ok' };
  }

  /** Answers when the database does; otherwise the problem filter says 500. */
  @Get('ready')
  async ready(): Promise<{ status: 'ok' }> {
    await this.db.rows('select 1');
    return { status: 'ok' };
  }
}
