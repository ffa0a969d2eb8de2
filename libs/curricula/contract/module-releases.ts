import type { SqlPort } from '#people/contract';

/** An immutable, content-hashed release of a module. */
export interface ModuleRelease {
  readonly releaseId: string;
  readonly moduleId: string;
  readonly version: string;
  /** The `ModuleDefinition` of #modules/sdk; a contract may not import its type, so readers narrow it once. */
  readonly definition: unknown;
}

/** What the stored releases hold, for domains that build on their content. */
export abstract class ModuleReleases {
  abstract release(sql: SqlPort, releaseId: string): Promise<ModuleRelease | undefined>;
}
