import type { Localized } from '#kernel';
import type { Loss } from '../imported.js';
import { reason } from '../reasons.js';
import { hasText, textsOf, type Row } from './row.js';
import { readShare, readTolerant } from './shares.js';

/** An item as far as rows tell it; whether it is one, `itemFaults` says. */
type Draft = Record<string, unknown>;

/** A part that the rows below it add to. */
interface Places {
  readonly item: Draft;
  gap: Draft | null;
  scene: Draft | null;
  criterion: Draft | null;
  /** What a `why` explains: the last option, answer, number or turn. */
  last: Draft | null;
}

/** The content that a question's rows state, and what in them could not be understood. */
export function contentFrom(head: Row, parts: readonly Row[]): { readonly content: unknown; readonly misunderstood: Loss | null } {
  const kind = head.kind.trim().toLowerCase();
  const points = head.points.trim() === '' ? (kind === 'scale' ? 0 : 1) : Number(head.points.trim().replace(',', '.'));
  const item: Draft = { kind, stem: textsOf(head), explanation: { et: '', ru: '', en: '' }, points, ...structuredClone(begun[kind] ?? {}) };
  const places: Places = { item, gap: null, scene: null, criterion: null, last: null };
  for (const row of parts) {
    const misunderstood = take(row, places);
    if (misunderstood !== null) return { content: item, misunderstood };
  }
  return { content: item, misunderstood: null };
}

/** What an item of a kind has even where no row says so. */
const begun: Readonly<Record<string, Draft>> = {
  'single-choice': { options: [] },
  'multiple-choice': { options: [] },
  matching: { prompts: [], choices: [], pairs: [] },
  ordering: { elements: [] },
  gap: { text: { et: '', ru: '', en: '' }, gaps: [] },
  'short-text': { answers: [] },
  numeric: { answers: [] },
  file: { accept: [], maxFiles: 1, maxBytes: 10 * 1024 * 1024 },
  case: { scenes: [] },
  scale: { statements: [], steps: [], look: 'likert' },
  association: { elements: [], pairs: [] },
  slider: { answers: [] },
};

const listNames: Readonly<Record<string, string>> = { prompt: 'prompts', choice: 'choices', element: 'elements', statement: 'statements' };

function take(row: Row, places: Places): Loss | null {
  const { item, gap } = places;
  const part = row.part.trim().toLowerCase();
  const key = row.key.trim();
  const value = row.value.trim();
  const text = textsOf(row);
  switch (part) {
    case '':
      return hasText(text) || key !== '' || value !== '' ? reason('row-unnamed') : null;
    case 'explanation':
    case 'template':
    case 'text':
      item[part] = text;
      return null;
    case 'hint':
      add(item, 'hints', text);
      return null;
    case 'why':
      if (places.last === null) return reason('row-why');
      places.last['explanation'] = text;
      return null;
    case 'when-true':
    case 'when-false':
      item['explanations'] = { ...(item['explanations'] as object | undefined), [part.slice(5)]: text };
      return null;
    case 'setting':
      return setting(gap ?? item, key, value);
    case 'option':
      return option(places, key, value, text);
    case 'prompt':
      add(item, 'prompts', { key, text });
      return null;
    case 'choice':
    case 'element':
      add(item, listNames[part] ?? part, { key, text, ...(value === '' ? {} : { uses: Number(value) }) });
      return null;
    case 'statement':
      add(item, 'statements', { key, text, ...(value.toLowerCase() === 'reversed' ? { reversed: true } : {}) });
      return null;
    case 'step':
      add(item, 'steps', { value: Number(value.replace(',', '.')), text });
      return null;
    case 'pair':
      return pair(item, key, value);
    case 'gap':
      places.gap = { key, input: value, ...(value === 'dragged' ? { accepts: [] } : value === 'chosen' ? { options: [] } : { answers: [] }) };
      add(item, 'gaps', places.gap);
      return null;
    case 'answer':
      return accepted(places, value, { texts: [row.et, row.ru, row.en].flatMap((cell) => cell.split('\n')).map((line) => line.trim()).filter((line) => line !== '') });
    case 'number': {
      const tolerant = readTolerant(key);
      return tolerant === null ? reason('row-number', key.slice(0, 60)) : accepted(places, value, tolerant);
    }
    case 'unit':
      add(gap ?? item, 'units', { unit: key, factor: Number(value.replace(',', '.')) });
      return null;
    case 'accepts':
      add(gap ?? item, 'accepts', { choice: key, share: value === '' ? 1 : (readShare(value) ?? NaN) });
      return null;
    case 'scene':
      places.scene = { key, text, choices: [] };
      add(item, 'scenes', places.scene);
      return null;
    case 'turn':
      return turn(places, key, value, text);
    case 'criterion':
      places.criterion = { key, title: text, levels: [] };
      item['rubric'] = { criteria: [...((item['rubric'] as { criteria: unknown[] } | undefined)?.criteria ?? []), places.criterion] };
      return null;
    case 'level':
      add(places.criterion ?? item, 'levels', { key, text, points: Number(value.replace(',', '.')) });
      return null;
    default:
      return reason('row-part', part.slice(0, 60));
  }
}

function add(to: Draft, name: string, part: unknown): void {
  const list = to[name];
  if (Array.isArray(list)) list.push(part);
  else to[name] = [part];
}

const words = new Set(['scoring', 'look']);
const shares = new Set(['unitPenalty']);

function setting(to: Draft, key: string, value: string): Loss | null {
  if (!/^[a-zA-Z]{1,30}$/.test(key)) return reason('row-setting');
  if (key === 'accept') to[key] = value.split(/[\s,;]+/).filter((type) => type !== '');
  else if (/^(true|false|yes|no)$/i.test(value)) to[key] = /^(true|yes)$/i.test(value);
  else if (words.has(key)) to[key] = value;
  else to[key] = shares.has(key) ? readShare(value) : Number(value.replace(',', '.'));
  return null;
}

function option(places: Places, key: string, value: string, text: Localized): Loss | null {
  const [, word = '', percent] = /^(right|wrong|)\s*(\S*)$/i.exec(value) ?? [];
  const share = percent === undefined || percent === '' ? null : readShare(percent);
  if (share === null && percent !== '' && percent !== undefined) return reason('row-right', value.slice(0, 60));
  places.last = { key, text, correct: word.toLowerCase() === 'right', ...(share === null ? {} : { share }) };
  add(places.gap ?? places.item, 'options', places.last);
  return null;
}

function pair(item: Draft, key: string, value: string): Loss | null {
  const [other = '', percent = ''] = value.split(/\s+/);
  const share = percent === '' ? null : readShare(percent);
  if (percent !== '' && share === null) return reason('row-pair', value.slice(0, 60));
  const worth = share === null ? {} : { share };
  add(item, 'pairs', item['kind'] === 'association' ? { between: [key, other], ...worth } : { prompt: key, choice: other, ...worth });
  return null;
}

function accepted(places: Places, value: string, what: Draft): Loss | null {
  const share = value === '' ? 1 : readShare(value);
  if (share === null) return reason('row-share', value.slice(0, 60));
  places.last = { ...what, share };
  add(places.gap ?? places.item, 'answers', places.last);
  return null;
}

function turn(places: Places, key: string, value: string, text: Localized): Loss | null {
  const [percent = '', next] = value.split(/\s*(?:→|->)\s*/);
  const share = percent === '' ? 0 : readShare(percent);
  if (share === null || places.scene === null) return reason('row-turn', value.slice(0, 60));
  places.last = { key, text, next: next ?? null, share };
  add(places.scene, 'choices', places.last);
  return null;
}
