import { Controller, Get, Header } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import { Public } from '#platform/auth';
import { Database } from '#platform/database';

/** Process figures and the state of the queue, in Prometheus' text format. */
@ApiExcludeController()
@Public()
@Controller('metrics')
export class MetricsController {
  private readonly registry = new Registry();

  constructor(db: Database) {
    collectDefaultMetrics({ register: this.registry });
    new Gauge({
      name: 'kaasa_jobs',
      help: 'Jobs that are not done, by state',
      labelNames: ['state'],
      registers: [this.registry],
      async collect() {
        const rows = await db.rows<{ state: string; n: number }>(`select state, count(*)::int as n from queue.outbox where state in ('pending', 'relayed', 'failed') group by state`);
        this.reset();
        for (const state of ['pending', 'relayed', 'failed']) this.set({ state }, rows.find((row) => row.state === state)?.n ?? 0);
      },
    });
  }

  @Get()
  @Header('content-type', 'text/plain; version=0.0.4')
  async metrics(): Promise<string> {
    return this.registry.metrics();
  }
}
