import type { PresentedByKind, PresentedItem } from '#assessments/engine';
import type { Language, Localized } from '#web/i18n';
import { plainText } from '#web/items';
import type { SheetWords } from './sheet-words.js';

interface Props<I extends PresentedItem = PresentedItem> {
  item: I;
  language: Language;
  words: SheetWords;
}

/** A question on paper. Each choice has the number that is typed in afterwards. */
export function PrintedQuestion({ position, item, language, words }: Props & { position: number }) {
  return (
    <div className="p-question">
      <p className="p-question__stem">
        {position}. {plainText(item.stem[language])}
      </p>
      <Answering item={item} language={language} words={words} />
    </div>
  );
}

function Answering({ item, language, words }: Props) {
  switch (item.kind) {
    case 'single-choice':
      return <Numbered texts={item.options.map(({ text }) => text)} language={language} />;
    case 'multiple-choice':
      return (
        <>
          <p className="p-question__how">{words.several}</p>
          <Numbered texts={item.options.map(({ text }) => text)} language={language} />
        </>
      );
    case 'true-false':
      return <NumberedLines lines={[words.yes, words.no]} />;
    case 'matching':
      return <Matching item={item} language={language} words={words} />;
    case 'ordering':
      return (
        <>
          <Numbered texts={item.elements.map(({ text }) => text)} language={language} />
          <p className="p-question__how">
            {words.inOrder} <Line />
          </p>
        </>
      );
    case 'gap':
      return <Gaps item={item} language={language} words={words} />;
    case 'scale':
      return <Scale item={item} language={language} words={words} />;
    case 'extended-text':
      return <div className="p-question__room" />;
    default:
      return (
        <p className="p-question__how">
          {words.write} <Line />
          {item.kind === 'numeric' && item.units.length > 0 && ` ${item.units.join(' / ')}`}
        </p>
      );
  }
}

const Line = () => <span className="p-line" />;

function Numbered({ texts, language }: { texts: readonly Localized[]; language: Language }) {
  return <NumberedLines lines={texts.map((text) => text[language])} />;
}

function NumberedLines({ lines }: { lines: readonly string[] }) {
  return (
    <ul className="p-options">
      {lines.map((line, index) => (
        <li key={index}>
          <span className="p-options__number">{index + 1}</span> {line}
        </li>
      ))}
    </ul>
  );
}

function Matching({ item: { prompts, choices }, language, words }: Props<PresentedByKind['matching']>) {
  return (
    <>
      <Numbered texts={choices.map(({ text }) => text)} language={language} />
      <p className="p-question__how">{words.match}</p>
      <ul className="p-lines">
        {prompts.map(({ key, text }) => (
          <li key={key}>
            {text[language]} <Line />
          </li>
        ))}
      </ul>
    </>
  );
}

function Gaps({ item: { text, gaps, choices }, language }: Props<PresentedByKind['gap']>) {
  const parts = text[language].split(/\{\{([^}]+)\}\}/);
  const numberOf = new Map(gaps.map(({ key }, index) => [key, index + 1]));
  return (
    <>
      <p>
        {parts.map((part, index) =>
          index % 2 === 0 ? (
            part
          ) : (
            <span key={index} className="p-gap">
              <sup>{numberOf.get(part)}</sup>
            </span>
          ),
        )}
      </p>
      {choices.length > 0 && <Numbered texts={choices.map((choice) => choice.text)} language={language} />}
      {gaps.map((gap, index) =>
        gap.input === 'chosen' ? (
          <div key={gap.key} className="p-gap-options">
            <sup>{index + 1}</sup> <Numbered texts={gap.options.map((option) => option.text)} language={language} />
          </div>
        ) : null,
      )}
    </>
  );
}

function Scale({ item: { statements, steps }, language }: Props<PresentedByKind['scale']>) {
  return (
    <table className="p-scale">
      <thead>
        <tr>
          <td />
          {steps.map(({ value, text }) => (
            <th key={value} scope="col">
              {text[language]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {statements.map(({ key, text }) => (
          <tr key={key}>
            <th scope="row">{text[language]}</th>
            {steps.map(({ value }, index) => (
              <td key={value}>
                <span className="p-options__number">{index + 1}</span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
