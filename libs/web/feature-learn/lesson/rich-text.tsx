import { Fragment, type ReactNode } from 'react';

// An underscore inside a word (an address, a file name) is no emphasis.
const mark = /\*\*(.+?)\*\*|(?<![\p{L}\p{N}_])_([^_\n]+?)_(?![\p{L}\p{N}_])/gu;

/** `**strong**` and `_emphasis_`, and nothing else: the text stays text. */
export function marked(text: string): ReactNode {
  const nodes: ReactNode[] = [];
  let end = 0;
  for (const match of text.matchAll(mark)) {
    const [whole, strong, emphasis] = match;
    nodes.push(text.slice(end, match.index), strong === undefined ? <em>{emphasis}</em> : <strong>{marked(strong)}</strong>);
    end = match.index + whole.length;
  }
  nodes.push(text.slice(end));
  return nodes.map((node, index) => <Fragment key={index}>{node}</Fragment>);
}

/** Blank lines part paragraphs. */
export function RichText({ text }: { text: string }) {
  return (
    <>
      {text.split(/\n\s*\n/).map((paragraph, index) => (
        <p key={index}>{marked(paragraph)}</p>
      ))}
    </>
  );
}
