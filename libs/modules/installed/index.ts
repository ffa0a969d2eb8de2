import { activeCitizenship } from '#modules/active-citizenship';
import { criticalThinking } from '#modules/critical-thinking';
import { digitalSkills } from '#modules/digital-skills';
import type { ModuleDefinition } from '#modules/sdk';

/** The one list of what is installed: to take a module out, take its line out here. */
export const installedModules: readonly ModuleDefinition[] = [activeCitizenship, criticalThinking, digitalSkills];
