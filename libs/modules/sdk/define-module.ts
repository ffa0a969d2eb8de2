import type { ModuleDefinition } from './module-definition.js';

/** The version of the module format that this installation understands. */
export const sdkVersion = '1.1.0';

/**
 * States a module so that the compiler refuses a missing translation, an unknown lesson key
 * or an item without a competence. What types cannot see, `checkModule` does at boot.
 */
export function defineModule<const LessonKey extends string>(definition: ModuleDefinition<LessonKey>): ModuleDefinition {
  return definition;
}
