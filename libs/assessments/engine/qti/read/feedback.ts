import type { Localized } from '#kernel';
import type { ItemContent, ItemOption, ItemResponse } from '../../item/index.js';
import { writeMarkup } from '../../text/write-markup.js';
import { scoreItem, type QtiResponses } from '../processing/score-item.js';
import type { OutcomeValue } from '../processing/tell-outcomes.js';
import { descendants, type XmlElement } from '../xml/element.js';
import { responseOf } from './best-response.js';
import { blocksOf } from './read-text.js';
import { isEmptyText, ordinarySpecial, type Reading, type Shape } from './reading.js';

/**
 * The item with the file's feedback as explanations: what is shown for the right answer, or in a choice of one whatever is
 * chosen, explains the item; what is shown for an option alone explains the option.
 */
export function withFeedback(reading: Reading, shape: Shape, content: ItemContent): ItemContent {
  const pieces = descendants(reading.item.element, ({ name, namespace }) => namespace === '' && ['modalFeedback', 'feedbackBlock', 'feedbackInline'].includes(name));
  if (pieces.length === 0) return content;
  const kept = new Set<XmlElement>();
  const shown = (response: ItemResponse | null): readonly XmlElement[] => {
    const outcomes = outcomesOf(reading, shape.toQti(response));
    return pieces.filter((piece) => isShown(piece, outcomes));
  };
  const text = (some: readonly XmlElement[]): Localized => {
    for (const piece of some) kept.add(piece);
    return textOfPieces(reading, some);
  };
  const explained = explain(content, shown, text);
  if (pieces.some((piece) => !kept.has(piece))) reading.losses.add('feedback');
  return explained;
}

type Shown = (response: ItemResponse | null) => readonly XmlElement[];
type Text = (pieces: readonly XmlElement[]) => Localized;

function explain(content: ItemContent, shown: Shown, text: Text): ItemContent {
  switch (content.kind) {
    case 'single-choice': {
      const byOption = new Map(content.options.map(({ key }) => [key, shown({ chosen: [key] })]));
      const always = [...(byOption.values().next().value ?? [])].filter((piece) => [...byOption.values()].every((some) => some.includes(piece)));
      return { ...content, explanation: text(always), options: withExplanations(content.options, (key) => text((byOption.get(key) ?? []).filter((piece) => !always.includes(piece)))) };
    }
    case 'multiple-choice': {
      const own = (key: string) => shown({ chosen: [key] }).filter(({ attributes }) => attributes.get('identifier') === key);
      const ofOptions = content.options.flatMap(({ key }) => own(key));
      return { ...content, explanation: text(shown(responseOf(content, rightParts(content))).filter((piece) => !ofOptions.includes(piece))), options: withExplanations(content.options, (key) => text(own(key))) };
    }
    case 'true-false': {
      const [whenTrue, whenFalse] = [shown({ chosen: ['true'] }), shown({ chosen: ['false'] })];
      const always = whenTrue.filter((piece) => whenFalse.includes(piece));
      const [ofTrue, ofFalse] = [text(whenTrue.filter((piece) => !always.includes(piece))), text(whenFalse.filter((piece) => !always.includes(piece)))];
      const explanations = { ...(!isEmptyText(ofTrue) && { true: ofTrue }), ...(!isEmptyText(ofFalse) && { false: ofFalse }) };
      return { ...content, explanation: text(always), ...(Object.keys(explanations).length > 0 && { explanations }) };
    }
    default:
      return { ...content, explanation: text(shown(responseOf(content, rightParts(content)))) };
  }
}

function withExplanations(options: readonly ItemOption[], told: (key: string) => Localized): ItemOption[] {
  return options.map((option) => {
    const explanation = told(option.key);
    return isEmptyText(explanation) ? option : { ...option, explanation };
  });
}

function outcomesOf({ item }: Reading, responses: QtiResponses): Readonly<Record<string, OutcomeValue>> {
  const scored = scoreItem(item, responses);
  return scored.supported ? scored.outcomes : {};
}

function isShown({ attributes }: XmlElement, outcomes: Readonly<Record<string, OutcomeValue>>): boolean {
  const value = outcomes[attributes.get('outcomeIdentifier') ?? ''];
  const identifier = attributes.get('identifier');
  const matches = Array.isArray(value) ? value.includes(identifier) : value === identifier;
  return matches === (attributes.get('showHide') !== 'hide');
}

function textOfPieces(reading: Reading, pieces: readonly XmlElement[]): Localized {
  const blocks = pieces.flatMap((piece) => blocksOf(piece.children, { ...reading, special: ordinarySpecial(reading) }));
  return reading.localize(writeMarkup(blocks));
}

/** The parts of the right answer, by the shape's names. */
function rightParts(content: ItemContent): readonly string[] {
  switch (content.kind) {
    case 'true-false':
      return [String(content.answer)];
    case 'multiple-choice':
      return content.options.filter(({ correct }) => correct).map(({ key }) => key);
    case 'hotspot':
      return content.areas.filter(({ correct }) => correct).map(({ key }) => key);
    case 'matching':
      return content.pairs.filter(({ share }) => share === undefined || share > 0).map(({ prompt, choice }) => `${prompt} ${choice}`);
    case 'association':
      return content.pairs.filter(({ share }) => share === undefined || share > 0).map(({ between }) => between.join(' '));
    case 'gap':
      return content.gaps.flatMap((gap) => {
        const value = gap.input === 'chosen' ? gap.options.find(({ correct }) => correct)?.key : gap.input === 'dragged' ? gap.accepts.find(({ share }) => share > 0)?.choice : gap.input === 'typed' ? gap.answers[0]?.texts[0] : String(gap.answers[0]?.value ?? '');
        return value === undefined ? [] : [`${gap.key} ${value}`];
      });
    default:
      return [];
  }
}
