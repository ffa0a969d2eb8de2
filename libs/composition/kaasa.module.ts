import { Global, Module, type DynamicModule } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { InstalledModules } from '#curricula/contract';
import { Clock, SystemClock } from '#kernel';
import { MailSamples } from '#messaging/contract';
import { installedModules } from '#modules/installed';
import type { ModuleDefinition } from '#modules/sdk';
import { DataFolder } from '#platform/config';
import { Database, dataSourceOptions } from '#platform/database';
import { BaseUrl } from '#platform/http';
import { MailSettings } from '#platform/mail';
import { domainModules, mailSamples, persistence } from './domains.js';

/** What one process of Kaasa runs with. */
export interface KaasaSettings {
  readonly databaseUrl: string;
  readonly applicationName: string;
  readonly poolSize: number;
  /** Absolute folder of what is not in the database: the local mailbox. */
  readonly dataDir: string;
  /** Null: mail lands in the local mailbox. */
  readonly smtpUrl: string | null;
  /** Limits of what is sent, as MailSettings has them. */
  readonly mail?: Pick<MailSettings, 'quietHours' | 'lettersPerWeek' | 'mailPerMinute' | 'bouncesDir'>;
  readonly baseUrl: string;
  readonly demo: boolean;
  /** Tests set these; the product runs on the system's clock and all installed modules. */
  readonly clock?: Clock;
  readonly modules?: readonly ModuleDefinition[];
  /** True: nothing connects; for describing the API without a database. */
  readonly offline?: boolean;
}

/** All domains over one database, for the API, the worker and the command line alike. */
@Global()
@Module({})
export class KaasaModule {
  static with(settings: KaasaSettings): DynamicModule {
    const { databaseUrl: url, applicationName, poolSize } = settings;
    const shared = [
      { provide: Database, useFactory: (dataSource: DataSource) => new Database(dataSource), inject: [DataSource] },
      { provide: Clock, useValue: settings.clock ?? new SystemClock() },
      { provide: DataFolder, useValue: { path: settings.dataDir } satisfies DataFolder },
      { provide: BaseUrl, useValue: { url: settings.baseUrl, demo: settings.demo } satisfies BaseUrl },
      { provide: MailSettings, useValue: { ...settings.mail, smtpUrl: settings.smtpUrl, dataDir: settings.dataDir } satisfies MailSettings },
      { provide: MailSamples, useValue: { samples: mailSamples } satisfies MailSamples },
      { provide: InstalledModules, useValue: { modules: settings.modules ?? installedModules } satisfies InstalledModules },
    ];
    return {
      module: KaasaModule,
      imports: [TypeOrmModule.forRoot({ ...dataSourceOptions({ url, applicationName, poolSize }, persistence), manualInitialization: settings.offline ?? false }), ...domainModules],
      providers: shared,
      exports: shared.map(({ provide }) => provide),
    };
  }
}
