import type { ModuleDefinition } from '#modules/sdk';
import type { SqlPort } from '#people/contract';

/** An immutable, content-hashed release of a module. */
export interface ModuleRelease {
  readonly releaseId: string;
  readonly moduleId: string;
  readonly version: string;
  readonly definition: ModuleDefinition;
}

/** What the stored releases hold, for domains that build on their content; also of modules that are no longer installed. */
export abstract class ModuleReleases {
  abstract release(sql: SqlPort, releaseId: string): Promise<ModuleRelease | undefined>;
}
