import { itemFaults as engineFaults, type ItemFault } from '#assessments/engine';
import { moduleKinds, type ModuleQuestion } from './module-definition.js';
import type { ModuleFault } from './module-fault.js';

/** What is wrong with a question, of the bank or of a lesson's practice. Empty texts are found with those of the whole module. */
export function itemFaults(content: ModuleQuestion, pointer: string, name: string): ModuleFault[] {
  if (!moduleKinds.some((kind) => kind === content.kind)) return [{ pointer: `${pointer}/kind`, sentence: `${name} is of the kind "${String(content.kind)}", which modules do not have; use one of ${moduleKinds.join(', ')}.` }];
  if (content.media !== undefined) return [{ pointer: `${pointer}/media`, sentence: `${name} has media, which modules do not carry; say it in words.` }];
  const faults = engineFaults(content)
    .filter(({ code }) => code !== 'empty' && code !== 'untranslated')
    .map((fault) => ({ pointer: `${pointer}${fault.pointer}`, sentence: sentence(content, fault, name) }));
  return content.points === 0 ? [...faults, { pointer: `${pointer}/points`, sentence: pointsSentence(content, name) }] : faults;
}

function sentence(content: ModuleQuestion, { pointer, code, params = {} }: ItemFault, name: string): string {
  switch (code) {
    case 'too-few':
      return pointer === '/options' ? `${name} has ${params['given'] ?? 0} option(s); give it at least two to choose from.` : `${name} has ${params['given'] ?? 0} entries at ${pointer}; give it at least ${params['least'] ?? 1}.`;
    case 'too-many':
      return `${name} has ${params['given'] ?? 'too many'} entries at ${pointer}; give it at most ${params['most'] ?? 200}.`;
    case 'repeated-key':
      return `${name} has two options with the key "${params['key'] ?? ''}"; give each option a key of its own.`;
    case 'key':
      return `${name} has a key at ${pointer} that cannot be used; write it in letters, digits, dots and hyphens, such as "a".`;
    case 'one-right':
      return `${name} is a single choice with ${params['right'] ?? 0} correct options; mark exactly one as correct, or make it a multiple choice.`;
    case 'no-right':
      return content.kind === 'multiple-choice' ? `${name} is a multiple choice without a correct option; mark at least one as correct.` : `${name} has no answer at ${pointer} that earns points; give one a share above 0.`;
    case 'prompt-without-pair':
      return `${name} has a prompt at ${pointer} without a right choice; pair it with one.`;
    case 'unknown-key':
      return `${name} names the key "${params['key'] ?? ''}" at ${pointer}, which it does not have; name one of its own.`;
    case 'gap-missing':
      return `${name} has a gap that is missing in its text; write {{${params['key'] ?? 'key'}}} once at ${pointer}.`;
    case 'gap-unknown':
      return `${name} shows the gap {{${params['key'] ?? 'key'}}} at ${pointer}, which it does not have; add it to its gaps, or take it out.`;
    case 'scene-in-circle':
      return `${name} leads back to the scene "${params['key'] ?? ''}"; let every way end.`;
    case 'scene-unreached':
      return `${name} has the scene "${params['key'] ?? ''}", to which no choice leads; lead there, or take it out.`;
    case 'number':
      return pointer === '/points' ? pointsSentence(content, name) : `${name} has a number at ${pointer} that cannot be; shares go from -1 to 1.`;
    case 'too-long':
      return `${name} has a text at ${pointer} that is too long; shorten it.`;
    case 'unknown-media':
      return `${name} shows "${params['key'] ?? ''}", which is not among its media; add it there, or take it out of the text.`;
    case 'unknown-member':
      return `${name} has "${pointer}", which a question of its kind does not have; take it out.`;
    default:
      return `${name} is not written as a question of its kind should be at ${pointer === '' ? 'its beginning' : pointer} (${code}).`;
  }
}

function pointsSentence({ points }: ModuleQuestion, name: string): string {
  return `${name} is worth ${points} points; give it a number above 0.`;
}
