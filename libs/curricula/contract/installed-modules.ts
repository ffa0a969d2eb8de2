import type { ModuleDefinition } from '#modules/sdk';

/** The modules that this installation brings along; provided by the composition. */
export abstract class InstalledModules {
  abstract readonly modules: readonly ModuleDefinition[];
}
