import type { AcceptedNumber, AcceptedText, Gap, ItemContent, NumberUnit } from '../../item/index.js';
import { fillIn } from '../moodle/to-item.js';
import { percentOf } from '../moodle/fractions.js';
import { escapeHtml } from '../../text/index.js';
import { absoluteTolerance, htmlOf, isFormatted, pick, plainText, sharesOf, typedText } from '../write-text.js';
import { clozeEscaped } from './cloze.js';
import { element, type Xml, type XmlTexts } from './xml-texts.js';

export interface BodyXml {
  readonly type: string;
  /** The question's text, where it is more than the stem. */
  readonly text?: Xml;
  readonly parts: readonly Xml[];
}

/** What a kind adds to a question; null for one that Moodle XML does not have. */
export function bodyXml(item: ItemContent, texts: XmlTexts): BodyXml | null {
  const { losses } = texts.context;
  switch (item.kind) {
    case 'single-choice':
    case 'multiple-choice':
      return choice(item, texts);
    case 'true-false':
      return { type: 'truefalse', parts: [true, false].map((value) => answerXml('moodle_auto_format', item.answer === value ? 1 : 0, String(value), texts, item.explanations?.[value ? 'true' : 'false'])) };
    case 'short-text':
      return { type: 'shortanswer', parts: [element('usecase', {}, item.caseSensitive === true ? '1' : '0'), ...typedAnswers(item.answers, item.wildcards, texts)] };
    case 'numeric':
      return { type: 'numerical', parts: [...item.answers.map((answer) => numberXml(answer, texts)), ...unitsXml(item.units ?? [], item.unitPenalty)] };
    case 'matching':
      return matching(item, texts);
    case 'ordering': {
      const grading = { exact: 'ALL_OR_NOTHING', positions: 'ABSOLUTE_POSITION', neighbours: 'RELATIVE_NEXT_EXCLUDE_LAST' }[item.scoring ?? 'exact'];
      const settings = { layouttype: 'VERTICAL', selecttype: 'ALL', selectcount: String(item.elements.length), gradingtype: grading, showgrading: 'SHOW' };
      return { type: 'ordering', parts: [...simple(settings), ...item.elements.map(({ text }, i) => element('answer', { fraction: String(i + 1), format: 'html' }, [element('text', {}, htmlOf(pick(text, texts.context)))]))] };
    }
    case 'extended-text':
      if (item.rubric !== undefined) losses.add('settings');
      return {
        type: 'essay',
        parts: [
          ...simple({ responseformat: 'editor', responserequired: '1', responsefieldlines: '15', attachments: '0' }),
          ...(item.minWords === undefined ? [] : simple({ minwordlimit: String(item.minWords) })),
          ...(item.maxWords === undefined ? [] : simple({ maxwordlimit: String(item.maxWords) })),
          ...(item.template === undefined ? [] : [texts.html('responsetemplate', item.template)]),
        ],
      };
    case 'file':
      if (item.rubric !== undefined || item.accept.length > 0) losses.add('settings');
      return { type: 'essay', parts: simple({ responseformat: 'noinline', responserequired: '0', attachments: String(item.maxFiles), attachmentsrequired: '1', maxbytes: String(item.maxBytes) }) };
    case 'gap':
      return gaps(item, texts);
    default:
      return null;
  }
}

function simple(values: Readonly<Record<string, string>>): Xml[] {
  return Object.entries(values).map(([name, value]) => element(name, {}, value));
}

function answerXml(format: string, share: number, text: string, texts: XmlTexts, explanation: Parameters<typeof pick>[0], more: readonly Xml[] = []): Xml {
  return element('answer', { fraction: percentOf(share), format }, [element('text', {}, text), texts.html('feedback', explanation), ...more]);
}

function choice(item: Extract<ItemContent, { options: unknown }>, texts: XmlTexts): BodyXml {
  const whole = item.kind === 'multiple-choice' && item.scoring === 'all-or-nothing';
  if (item.kind === 'multiple-choice' && item.maxChoices !== undefined) texts.context.losses.add('settings');
  const shares = sharesOf(item);
  const answers = item.options.map(({ text, correct, explanation }, i) => {
    const [inner] = [texts.html('answer', text)];
    const fraction = percentOf(whole ? Number(correct) : (shares[i] ?? 0));
    return inner.replace(/^<answer /, `<answer fraction="${fraction}" `).replace(/<\/answer>$/, () => `${texts.html('feedback', explanation)}</answer>`);
  });
  const settings = simple({ ...(whole ? {} : { single: String(item.kind === 'single-choice') }), shuffleanswers: item.shuffle === false ? '0' : '1', answernumbering: 'abc' });
  return { type: whole ? 'multichoiceset' : 'multichoice', parts: [...settings, ...answers] };
}

function typedAnswers(answers: readonly AcceptedText[], wildcards: boolean | undefined, texts: XmlTexts): Xml[] {
  return answers.flatMap(({ texts: accepted, share, explanation }) => accepted.map((one) => answerXml('plain_text', share, typedText(one, wildcards), texts, explanation)));
}

function numberXml({ share, explanation, ...number }: AcceptedNumber, texts: XmlTexts): Xml {
  return answerXml('moodle_auto_format', share, String(number.value), texts, explanation, [element('tolerance', {}, String(absoluteTolerance(number)))]);
}

function unitsXml(units: readonly NumberUnit[], penalty: number | undefined): Xml[] {
  if (units.length === 0) return [];
  const list = units.map(({ unit, factor }) => element('unit', {}, simple({ multiplier: String(Number((1 / factor).toPrecision(10))), unit_name: unit })));
  return [element('units', {}, list), ...simple({ unitgradingtype: penalty === undefined ? '0' : '1', unitpenalty: String(penalty ?? 0.1), showunits: '0', unitsleft: '0' })];
}

/** Choices with formatting need the kind of matching whose choices are dragged. */
function matching({ prompts, choices, pairs, scoring }: Extract<ItemContent, { kind: 'matching' }>, texts: XmlTexts): BodyXml {
  const { context } = texts;
  if (scoring === 'all-or-nothing' || pairs.length > prompts.length || pairs.some(({ share }) => share !== undefined)) context.losses.add('scoring');
  const formatted = choices.some(({ text }) => isFormatted(pick(text, context)));
  const chosen = prompts.map(({ key }) => pairs.find(({ prompt }) => prompt === key)?.choice);
  const answer = (key: string | undefined) => {
    const text = choices.find((one) => one.key === key)?.text;
    return formatted ? texts.html('answer', text) : element('answer', {}, [element('text', {}, plainText(pick(text, context)))]);
  };
  const asked = prompts.map((prompt, i) => texts.html('subquestion', prompt.text).replace(/<\/subquestion>$/, () => `${answer(chosen[i])}</subquestion>`));
  const left = choices.filter(({ key }) => !chosen.includes(key)).map(({ key }) => element('subquestion', { format: 'html' }, [element('text', {}, ''), answer(key)]));
  return { type: formatted ? 'ddmatch' : 'matching', parts: [...simple({ shuffleanswers: '1' }), ...asked, ...left] };
}

/** Typed, numeric and chosen gaps are a cloze, dragged ones have a kind of their own; Moodle does not mix them. */
function gaps(item: Extract<ItemContent, { kind: 'gap' }>, texts: XmlTexts): BodyXml | null {
  const dragged = item.gaps.filter(({ input }) => input === 'dragged').length;
  if (dragged > 0 && dragged < item.gaps.length) return null;
  const stem = pick(item.stem, texts.context);
  const text = [...(stem === fillIn[texts.context.language] ? [] : [stem]), pick(item.text, texts.context)].join('\n\n');
  return dragged > 0 ? drag(item, text, texts) : { type: 'cloze', text: texts.markup('questiontext', text, (key) => clozeGap(item.gaps.find((gap) => gap.key === key), texts)), parts: [] };
}

function drag({ gaps: all, choices = [] }: Extract<ItemContent, { kind: 'gap' }>, text: string, texts: XmlTexts): BodyXml {
  const { context } = texts;
  const places = new Map(all.map((gap) => [gap.key, gap.input === 'dragged' ? choices.findIndex(({ key }) => key === gap.accepts[0]?.choice) + 1 : 0]));
  if (all.some((gap) => gap.weight !== undefined || (gap.input === 'dragged' && (gap.accepts.length > 1 || gap.accepts[0]?.share !== 1)))) context.losses.add('scoring');
  if (choices.some(({ uses = 1 }) => uses > 1)) context.losses.add('settings');
  const boxes = choices.map(({ text: label, uses = 1 }) => element('dragbox', {}, [element('text', {}, htmlOf(pick(label, context))), element('group', {}, '1'), ...(uses === 0 || uses > 1 ? [element('infinite', {}, [])] : [])]));
  return { type: 'ddwtos', text: texts.markup('questiontext', text, (key) => `[[${places.get(key) ?? 1}]]`), parts: [...simple({ shuffleanswers: '1' }), ...boxes] };
}

function clozeGap(gap: Gap | undefined, texts: XmlTexts): string {
  if (gap === undefined || gap.input === 'dragged') return '';
  const { losses } = texts.context;
  const weight = Math.max(0, Math.round(gap.weight ?? 1));
  if (weight !== (gap.weight ?? 1)) losses.add('scoring');
  const answer = (share: number, text: string, explanation: Parameters<typeof pick>[0]) => {
    const said = htmlOf(pick(explanation, texts.context));
    return `${share === 1 ? '=' : `%${percentOf(share)}%`}${clozeEscaped(text)}${said === '' ? '' : `#${clozeEscaped(said)}`}`;
  };
  const write = (kind: string, answers: readonly string[]) => `{${weight}:${kind}:${answers.join('~')}}`;
  switch (gap.input) {
    case 'typed':
      return write(gap.caseSensitive === true ? 'SHORTANSWER_C' : 'SHORTANSWER', gap.answers.flatMap(({ texts: accepted, share, explanation }) => accepted.map((one) => answer(share, escapeHtml(typedText(one, gap.wildcards)), explanation))));
    case 'number':
      if (gap.units !== undefined) losses.add('settings');
      return write('NUMERICAL', gap.answers.map(({ share, explanation, ...number }) => answer(share, `${number.value}:${absoluteTolerance(number)}`, explanation)));
    case 'chosen': {
      const shares = sharesOf({ kind: 'gap', options: gap.options });
      return write(gap.shuffle === false ? 'MULTICHOICE' : 'MULTICHOICE_S', gap.options.map(({ text, explanation }, i) => answer(shares[i] ?? 0, htmlOf(pick(text, texts.context)), explanation)));
    }
  }
}
