import type { AcceptedNumber, AcceptedText } from '../../../item/index.js';
import { numberAttribute, required } from '../../declarations/attributes.js';
import { childNamed, type XmlElement } from '../../xml/element.js';
import type { ItemContent, ItemResponse } from '../../../item/index.js';
import { Rejection } from '../losses.js';
import { bodyText, type Reading, type Shape } from '../reading.js';
import { acceptedFor, probedNumbers, type Accepted, type Probed } from './accepted.js';
import { within, type GapShape } from './gaps.js';
import { rubricOf } from './rubric.js';

/** A place where a text or a number is typed. */
export function typedGap(reading: Reading, interaction: XmlElement, key: string, variable: string): GapShape {
  const declaration = reading.item.declarations.get(variable);
  if (declaration?.cardinality === 'record') throw new Rejection('unsupported', `The typed answer ${variable} is told apart into the parts of a number, which is not supported.`);
  if (interaction.attributes.has('patternMask')) reading.losses.add('input-mask');
  const accepted = acceptedFor(reading.item, variable);
  const isNumber = declaration?.baseType === 'float' || declaration?.baseType === 'integer' || (accepted.length > 0 && accepted.some(({ tolerance }) => tolerance.by > 0));
  const id = (text: string) => `${key} ${text}`;
  const numbers = isNumber ? probedNumbers(accepted) : [];
  return {
    key,
    variable,
    parts: (isNumber ? numbers.map(({ probe }) => probe) : accepted.map(({ text }) => text)).map((text) => ({ id: id(text), variable, value: text })),
    build: (worth, weight) => {
      const share = (text: string) => within(worth.share(id(text)) / weight);
      if (isNumber) return { key, input: 'number', answers: numberAnswers(numbers, share) };
      return { key, input: 'typed', answers: textAnswers(accepted, share), ...(accepted.some(({ caseSensitive }) => caseSensitive) && { caseSensitive: true }) };
    },
    toQti: (given) => given,
  };
}

function numberAnswers(numbers: readonly Probed[], share: (probe: string) => number): AcceptedNumber[] {
  return numbers.filter(({ probe, compared }) => compared || share(probe) !== 0).map(({ text, tolerance, probe }) => ({ value: Number(text), tolerance, share: share(probe) }));
}

/** Texts that follow each other and earn the same stand together. */
function textAnswers(accepted: readonly Accepted[], share: (text: string) => number): AcceptedText[] {
  const answers: { texts: string[]; share: number }[] = [];
  for (const { text } of accepted) {
    const last = answers.at(-1);
    if (share(text) === 0) continue;
    if (last?.share === share(text)) last.texts.push(text);
    else answers.push({ texts: [text], share: share(text) });
  }
  return answers;
}

/** A single gap that stands alone behind the text is a question with a line to answer in. */
export function asLine(content: ItemContent): ItemContent {
  const [gap, ...more] = content.kind === 'gap' ? content.gaps : [];
  if (content.kind !== 'gap' || gap === undefined || more.length > 0 || (gap.input !== 'typed' && gap.input !== 'number')) return content;
  const end = `{{${gap.key}}}`;
  const texts = Object.entries(content.text).filter(([, text]) => text.trim() !== '');
  if (!texts.every(([, text]) => text === end || text.endsWith(`\n\n${end}`))) return content;
  const stem = Object.fromEntries(Object.entries(content.text).map(([language, text]) => [language, text.slice(0, Math.max(0, text.length - end.length)).trimEnd()])) as typeof content.text;
  const { text: _text, gaps: _gaps, choices: _choices, kind: _kind, ...base } = content;
  const { key: _key, weight: _weight, ...answer } = gap;
  if (answer.input === 'typed') {
    const { input: _input, ...rest } = answer;
    return { ...base, stem, kind: 'short-text', ...rest };
  }
  const { input: _input, ...rest } = answer;
  return { ...base, stem, kind: 'numeric', ...rest };
}

/** Text at length, graded by a person. */
export function readExtendedText(reading: Reading, interaction: XmlElement): Shape {
  const variable = required(interaction, 'responseIdentifier');
  if (interaction.attributes.has('patternMask')) reading.losses.add('input-mask');
  const base = { stem: bodyText(reading), explanation: reading.localize('') };
  const declaration = reading.item.declarations.get(variable);
  const rubric = rubricOf(reading);
  return {
    parts: [],
    build: ({ points }) => ({ ...base, kind: 'extended-text', points, ...(rubric !== undefined && { rubric }) }),
    toQti: (response) => {
      const text = response !== null && 'text' in response ? response.text : '';
      return declaration === undefined ? {} : { [variable]: text === '' ? null : declaration.cardinality === 'multiple' || declaration.cardinality === 'ordered' ? [text] : text };
    },
  };
}

const mediaType = /^[a-z]+\/[\w.+-]{1,80}$/;

/** Files that are handed in. */
export function readUpload(reading: Reading, interaction: XmlElement): Shape {
  const types = (interaction.attributes.get('type') ?? '').trim().split(/[\s,]+/).filter((type) => mediaType.test(type));
  const base = { stem: bodyText(reading), explanation: reading.localize('') };
  const rubric = rubricOf(reading);
  return { parts: [], build: ({ points }) => ({ ...base, kind: 'file', points, accept: types, maxFiles: 1, maxBytes: 20_000_000, ...(rubric !== undefined && { rubric }) }), toQti: () => ({}) };
}

/** A number on a line. */
export function readSlider(reading: Reading, interaction: XmlElement): Shape {
  const variable = required(interaction, 'responseIdentifier');
  const numbers = probedNumbers(acceptedFor(reading.item, variable));
  const prompt = childNamed(interaction, 'prompt');
  const base = { stem: bodyText(reading, (element) => (element === interaction && prompt === undefined ? [] : undefined)), explanation: reading.localize('') };
  const [min, max, step] = [numberAttribute(interaction, 'lowerBound') ?? 0, numberAttribute(interaction, 'upperBound') ?? 100, numberAttribute(interaction, 'step') ?? 1];
  return {
    parts: numbers.map(({ probe }) => ({ id: probe, variable, value: probe })),
    build: (worth) => ({
      ...base,
      kind: 'slider',
      points: worth.points,
      min,
      max,
      step,
      answers: numberAnswers(numbers, (probe) => within(worth.share(probe))),
    }),
    toQti: (response) => ({ [variable]: sliderValue(response) }),
  };
}

function sliderValue(response: ItemResponse | null): number | null {
  const value = response !== null && 'values' in response ? response.values.value : undefined;
  return typeof value === 'number' ? value : null;
}
