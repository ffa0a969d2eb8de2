import { setTimeout } from 'node:timers/promises';
import { Controller, Get, HttpCode } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Public } from '#platform/auth';
import { Database } from '#platform/database';
import { httpErrors } from '#platform/http';

/** Less than those who ask are ready to wait. */
const patienceMs = 2_000;

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

  /** Whether the database answers; why it does not is in the log of whatever else asks it. */
  @Get('ready')
  async ready(): Promise<{ status: 'ok' }> {
    const late = setTimeout(patienceMs, false, { ref: false });
    const answered = this.db.rows('select 1').then(() => true, () => false);
    if (!(await Promise.race([answered, late]))) throw httpErrors.error('http.not-ready');
    return { status: 'ok' };
  }
}
