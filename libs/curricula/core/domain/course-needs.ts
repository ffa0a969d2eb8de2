import type { ModuleDefinition } from '#modules/sdk';
import type { RequiredModule } from './completion-rule.js';

/** What the completion rule asks of a module in its place in a course. */
export function courseNeeds(course: readonly { readonly releaseId: string; readonly required: boolean; readonly definition: ModuleDefinition }[]): RequiredModule[] {
  return course.map(({ releaseId, required, definition }) => ({ moduleId: definition.id, releaseId, required, lessons: definition.completion.lessons }));
}
