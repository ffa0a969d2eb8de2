import { Module, type DynamicModule } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { KaasaModule, type KaasaSettings } from '#composition';
import { SessionGuard } from '#platform/auth';
import { HealthController } from './health.controller.js';
import { MetricsController } from './metrics.controller.js';

@Module({})
export class ApiModule {
  static with(settings: KaasaSettings): DynamicModule {
    return {
      module: ApiModule,
      imports: [KaasaModule.with(settings)],
      controllers: [HealthController, MetricsController],
      providers: [{ provide: APP_GUARD, useClass: SessionGuard }],
    };
  }
}
