import { Fragment, type ReactNode } from 'react';
import { marksIn, paragraphsIn, type Mark } from './marks.js';

function rendered(marks: readonly Mark[]): ReactNode {
  return marks.map((mark, index) => {
    if (typeof mark === 'string') return <Fragment key={index}>{mark}</Fragment>;
    return mark.kind === 'strong' ? <strong key={index}>{rendered(mark.content)}</strong> : <em key={index}>{rendered(mark.content)}</em>;
  });
}

/** A line of a lesson with its `**strong**` and `_emphasis_`. */
export function marked(text: string): ReactNode {
  return rendered(marksIn(text));
}

/** The same with paragraphs. */
export function RichText({ text }: { text: string }) {
  return (
    <>
      {paragraphsIn(text).map((paragraph, index) => (
        <p key={index}>{marked(paragraph)}</p>
      ))}
    </>
  );
}
