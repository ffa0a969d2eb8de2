import { itemFaults } from './check-items.js';
import { sdkVersion } from './define-module.js';
import type { LessonBlock, LessonDefinition, ModuleDefinition, Provenance } from './module-definition.js';
import type { ModuleFault } from './module-fault.js';
import { repeated } from './repeated.js';
import { parseSemver, satisfiesCaret } from './semver.js';
import { textsOf } from './walk-texts.js';

const kebabCase = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Everything wrong with a module that its types cannot show; empty when it may be installed. */
export function checkModule(definition: ModuleDefinition): ModuleFault[] {
  return [...identityFaults(definition), ...lessonFaults(definition), ...bankFaults(definition), ...completionFaults(definition), ...textFaults(definition)];
}

function identityFaults({ id, version, sdk, outcomes, competences }: ModuleDefinition): ModuleFault[] {
  const faults: ModuleFault[] = [];
  if (!kebabCase.test(id)) faults.push({ pointer: '/id', sentence: `The id "${id}" is not in kebab case; write it in small letters, digits and single hyphens, such as "media-literacy".` });
  if (parseSemver(version) === null) faults.push({ pointer: '/version', sentence: `The version "${version}" is not a semantic version; write it as three numbers, such as "1.0.0".` });
  const fits = satisfiesCaret(sdkVersion, sdk);
  if (fits === null) faults.push({ pointer: '/sdk', sentence: `The SDK range "${sdk}" is not a caret range; write the version that the module was made for, such as "^${sdkVersion}".` });
  if (fits === false) faults.push({ pointer: '/sdk', sentence: `The module asks for SDK ${sdk} and this installation has ${sdkVersion}; install a release of the module made for ${sdkVersion}, or update Kaasa.` });
  if (outcomes.length === 0) faults.push({ pointer: '/outcomes', sentence: 'The module names no outcome; say at least one thing that people can do afterwards, for the certificate.' });
  if (competences.length === 0) faults.push({ pointer: '/competences', sentence: 'The module names no competence; map it to at least one.' });
  return faults;
}

function lessonFaults({ lessons, items }: ModuleDefinition): ModuleFault[] {
  const faults: ModuleFault[] = [];
  const asked = new Set(items.map(({ lesson }) => lesson));
  if (lessons.length === 0) faults.push({ pointer: '/lessons', sentence: 'The module has no lesson; write at least one.' });
  for (const key of repeated(lessons.map((lesson) => lesson.key))) faults.push({ pointer: '/lessons', sentence: `Two lessons have the key "${key}"; give each lesson a key of its own.` });
  lessons.forEach((lesson, i) => {
    faults.push(...oneLessonFaults(lesson, `/lessons/${i}`));
    const practised = lesson.blocks.some(({ kind }) => kind === 'practice');
    if (!practised && !asked.has(lesson.key)) {
      faults.push({ pointer: `/lessons/${i}`, sentence: `Nothing asks about the lesson "${lesson.key}"; add an item or a practice question for it, or join the lesson with another.` });
    }
  });
  return faults;
}

function oneLessonFaults({ key, minutes, competences, blocks }: LessonDefinition, pointer: string): ModuleFault[] {
  const faults: ModuleFault[] = [];
  const name = `The lesson "${key}"`;
  if (!kebabCase.test(key)) faults.push({ pointer: `${pointer}/key`, sentence: `The lesson key "${key}" is not in kebab case; write it in small letters, digits and single hyphens.` });
  if (!isMinutes(minutes)) faults.push({ pointer: `${pointer}/minutes`, sentence: `${name} says it takes ${minutes} minutes; give a whole number from 1.` });
  if (competences.length === 0) faults.push({ pointer: `${pointer}/competences`, sentence: `${name} names no competence; map it to at least one.` });
  if (blocks.length === 0) faults.push({ pointer: `${pointer}/blocks`, sentence: `${name} is empty; write its text, or take it out.` });
  const practice = blocks.flatMap((block) => (block.kind === 'practice' ? [block.key] : []));
  for (const repeatedKey of repeated(practice)) faults.push({ pointer: `${pointer}/blocks`, sentence: `${name} has two practice questions with the key "${repeatedKey}"; give each a key of its own.` });
  return [...faults, ...blocks.flatMap((block, i) => blockFaults(block, `${pointer}/blocks/${i}`, name))];
}

function blockFaults(block: LessonBlock, pointer: string, lesson: string): ModuleFault[] {
  switch (block.kind) {
    case 'list':
      return listFaults(block.items, `${pointer}/items`, `${lesson} has a list without entries; add entries, or take the list out.`);
    case 'summary':
      return listFaults(block.points, `${pointer}/points`, `${lesson} has a summary without points; add points, or take the summary out.`);
    case 'activity':
      return [
        ...listFaults(block.steps, `${pointer}/steps`, `${lesson} has an activity without steps; say what to do, step by step.`),
        ...(isMinutes(block.minutes) ? [] : [{ pointer: `${pointer}/minutes`, sentence: `${lesson} has an activity of ${block.minutes} minutes; give a whole number from 1.` }]),
      ];
    case 'law':
      return provenanceFaults(block.provenance, `${pointer}/provenance`, `${lesson} has a statement of law`);
    case 'practice':
      return itemFaults(block.question, `${pointer}/question`, `The practice question "${block.key}"`);
    default:
      return [];
  }
}

function listFaults(entries: readonly unknown[], pointer: string, sentence: string): ModuleFault[] {
  return entries.length === 0 ? [{ pointer, sentence }] : [];
}

function bankFaults({ lessons, items }: ModuleDefinition): ModuleFault[] {
  const faults: ModuleFault[] = [];
  const keys = new Set(lessons.map(({ key }) => key));
  if (items.length === 0) faults.push({ pointer: '/items', sentence: 'The item bank is empty; add at least one item, or nobody can pass the final test.' });
  for (const key of repeated(items.map((item) => item.key))) faults.push({ pointer: '/items', sentence: `Two items have the key "${key}"; give each item a key of its own.` });
  items.forEach(({ key, lesson, competences, content, provenance }, i) => {
    const pointer = `/items/${i}`;
    if (key === '') faults.push({ pointer: `${pointer}/key`, sentence: `Item ${i + 1} has no key; give it one.` });
    if (!keys.has(lesson)) faults.push({ pointer: `${pointer}/lesson`, sentence: `The item "${key}" names the lesson "${lesson}", which the module does not have; name the lesson that teaches it.` });
    if (competences.length === 0) faults.push({ pointer: `${pointer}/competences`, sentence: `The item "${key}" names no competence; map it to at least one.` });
    faults.push(...itemFaults(content, `${pointer}/content`, `The item "${key}"`), ...provenanceFaults(provenance, `${pointer}/provenance`, `The item "${key}"`));
  });
  return faults;
}

function provenanceFaults({ validAsOf, source }: Provenance, pointer: string, name: string): ModuleFault[] {
  const faults: ModuleFault[] = [];
  if (!isIsoDate(validAsOf)) faults.push({ pointer: `${pointer}/validAsOf`, sentence: `${name} is valid as of "${validAsOf}", which is not a date; write the day as year-month-day, such as "2026-11-23".` });
  if (source.trim() === '') faults.push({ pointer: `${pointer}/source`, sentence: `${name} names no source; say where it can be looked up.` });
  return faults;
}

function completionFaults({ lessons, completion }: ModuleDefinition): ModuleFault[] {
  const faults: ModuleFault[] = [];
  const keys = new Set(lessons.map(({ key }) => key));
  completion.lessons.forEach((key, i) => {
    if (!keys.has(key)) faults.push({ pointer: `/completion/lessons/${i}`, sentence: `Completion asks for the lesson "${key}", which the module does not have; name one of its lessons, or take it out.` });
  });
  for (const key of repeated(completion.lessons)) faults.push({ pointer: '/completion/lessons', sentence: `Completion asks twice for the lesson "${key}"; name it once.` });
  if (!(completion.passMark >= 0 && completion.passMark <= 1)) {
    faults.push({ pointer: '/completion/passMark', sentence: `The pass mark is ${completion.passMark}; give it as a share of the points from 0 to 1, such as 0.6.` });
  }
  return faults;
}

function textFaults(definition: ModuleDefinition): ModuleFault[] {
  return textsOf(definition)
    .filter(({ text }) => text.trim() === '')
    .map(({ pointer, language }) => ({ pointer, sentence: `The text at ${pointer} is empty; write it in "${language}".` }));
}

function isMinutes(value: number): boolean {
  return Number.isInteger(value) && value > 0;
}

function isIsoDate(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
