import { strToU8, unzipSync, zipSync } from 'fflate';
import { seeded } from './processing/random.js';
import { scoreItem } from './processing/score-item.js';
import { readQti } from './read/read-qti.js';
import { allSamples } from '../testing/samples.js';
import { mediumFrom } from '../formats/media.js';
import type { ItemContent } from '../item/index.js';
import { itemXml, picture } from './testing.js';
import { writeQti } from './write/write-qti.js';

const medium = mediumFrom('map.png', Buffer.from(picture));
const items = allSamples.map((content, index) => ({
  title: `Item ${index}`,
  content: ('picture' in content && medium !== null ? { ...content, picture: { ...content.picture, key: medium.key, sha256: medium.sha256 } } : content) as ItemContent,
  media: new Map(medium === null ? [] : [[medium.key, medium.bytes]]),
}));
const packages = (['2.1', '3.0'] as const).map((version) => writeQti(items, { language: 'en', version }).bytes);

const drawnAtRandom = itemXml({
  declarations: '<responseDeclaration identifier="RESPONSE" cardinality="single" baseType="float"/><outcomeDeclaration identifier="SCORE" cardinality="single" baseType="float"/><templateDeclaration identifier="N" cardinality="single" baseType="integer"/><templateProcessing><setTemplateValue identifier="N"><randomInteger min="1" max="9"/></setTemplateValue><templateConstraint><gt><variable identifier="N"/><baseValue baseType="integer">3</baseValue></gt></templateConstraint></templateProcessing>',
  body: '<p><textEntryInteraction responseIdentifier="RESPONSE"/></p>',
  processing: '<responseProcessing><setOutcomeValue identifier="SCORE"><sum><repeat numberRepeats="N"><variable identifier="RESPONSE"/></repeat><power><variable identifier="N"/><baseValue baseType="float">2</baseValue></power></sum></setOutcomeValue></responseProcessing>',
});

/** Files of every kind that are well as they are. */
const texts = [...packages.flatMap((bytes) => Object.entries(unzipSync(bytes)).filter(([name]) => name.endsWith('.xml')).map(([, content]) => Buffer.from(content).toString('utf8'))), drawnAtRandom];

const inserts = ['<', '>', '&', '"', '<a>', '</a>', '&#0;', '&nbsp;', '<!DOCTYPE a>', '<![CDATA[', ']]>', '0', '-1', '1e999', 'NaN', '999999999', '\0', 'ё', '<and/>', '<null/>', '<sum><null/></sum>', ' identifier="RESPONSE"', 'RESPONSE', '<repeat numberRepeats="99999"/>', '{{t}}', '((((((', '*'];

function mutated(text: string, draw: () => number): string {
  const pick = (below: number) => Math.floor(draw() * below);
  let changed = text;
  for (let times = 1 + pick(4); times > 0; times--) {
    const at = pick(changed.length);
    const end = Math.min(changed.length, at + pick(60));
    const pieces = [() => '', () => inserts[pick(inserts.length)] ?? '', () => changed.slice(at, end).repeat(1 + pick(5)), () => (texts[pick(texts.length)] ?? '').slice(0, pick(400)), () => elementOf(changed, pick(changed.length))];
    changed = changed.slice(0, at) + (pieces[pick(pieces.length)]?.() ?? '') + changed.slice(draw() < 0.5 ? at : end);
  }
  return changed;
}

/** An element from elsewhere, whole, so that the file stays well-formed and becomes strange. */
function elementOf(text: string, from: number): string {
  const [whole = ''] = /<(\w[\w-]*)[^<>]*(?:\/>|>[^<>]*<\/\1>)/.exec(text.slice(from)) ?? [];
  return whole;
}

function swapped(text: string, draw: () => number): string {
  const values = [...text.matchAll(/="([^"]*)"/g)].map(([, value = '']) => value);
  const names = [...text.matchAll(/<([a-zA-Z-]+)/g)].map(([, name = '']) => name);
  const from = (all: readonly string[]) => all[Math.floor(draw() * all.length)] ?? '';
  return draw() < 0.5 ? text.replace(`="${from(values)}"`, `="${from(values)}"`) : text.replaceAll(new RegExp(`(</?)${from(names)}(?=[\\s/>])`, 'g'), `$1${from(names)}`);
}

/** Reads and scores mutated files until the time is over. Throws what they threw; tells how many there were and how long the slowest took. */
export function fuzz(milliseconds: number, seed: number): { readonly files: number; readonly slowest: number } {
  const draw = seeded(seed);
  const end = performance.now() + milliseconds;
  let [files, slowest] = [0, 0];
  while (performance.now() < end) {
    const source = texts[Math.floor(draw() * texts.length)] ?? '';
    let text = draw() < 0.5 ? swapped(source, draw) : mutated(source, draw);
    if (draw() < 0.3) text = swapped(text, draw);
    const started = performance.now();
    try {
      readQti(strToU8(text), { language: 'et' });
      scoreItem(text, { RESPONSE: ['a', 'b'] }, { seed: 1 });
      if (draw() < 0.05) readQti(damaged(text, draw), { language: 'et' });
    } catch (error) {
      throw new Error(`This file was not answered with a report: ${text}`, { cause: error });
    }
    slowest = Math.max(slowest, performance.now() - started);
    files++;
  }
  return { files, slowest };
}

function damaged(text: string, draw: () => number): Uint8Array {
  const bytes = zipSync({ 'imsmanifest.xml': strToU8(texts.find((other) => other.includes('<manifest')) ?? ''), 'items/item-1.xml': strToU8(text) });
  for (let times = Math.floor(draw() * 5); times > 0; times--) bytes[Math.floor(draw() * bytes.length)] = Math.floor(draw() * 256);
  return bytes.subarray(0, Math.floor(bytes.length * (0.7 + draw() * 0.3)));
}
