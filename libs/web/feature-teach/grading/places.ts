/** A part of the answer's text. */
export interface Place {
  readonly from: number;
  readonly to: number;
  readonly quote: string;
}

/** Where in the answer's text the selection lies; the numbers of notes inside it do not count. */
export function selectedPlace(): Place | null {
  const box = document.getElementById('g-text');
  const selection = document.getSelection();
  if (box === null || selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!box.contains(range.startContainer) || !box.contains(range.endContainer)) return null;
  const before = document.createRange();
  before.setStart(box, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const from = lengthOf(before);
  const quote = textOf(range);
  return quote.trim() === '' ? null : { from, to: from + quote.length, quote };
}

function textOf(range: Range): string {
  const part = range.cloneContents();
  for (const number of part.querySelectorAll('sup')) number.remove();
  return part.textContent ?? '';
}

function lengthOf(range: Range): number {
  return textOf(range).length;
}

export function sentencesOf(text: string): Place[] {
  return [...new Intl.Segmenter(undefined, { granularity: 'sentence' }).segment(text)].flatMap(({ segment, index }) => {
    const quote = segment.trim();
    const from = index + segment.indexOf(quote);
    return quote === '' ? [] : [{ from, to: from + quote.length, quote }];
  });
}

export function shortened(quote: string): string {
  return quote.length > 60 ? `${quote.slice(0, 58).trimEnd()} …` : quote;
}
