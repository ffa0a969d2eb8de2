import { Fragment, type ReactNode } from 'react';
import { parseMarkup, type Inline } from '#assessments/engine/text';
import './items.css';

/** Where the bytes of a picture, sound or film are, by its key; undefined for what is not there. */
export type MediaSource = (key: string) => { readonly url: string; readonly mediaType: string; readonly alt: string } | undefined;

interface MarkupProps {
  readonly text: string;
  readonly media?: MediaSource | undefined;
  /** What stands in a gap. */
  readonly gap?: ((key: string) => ReactNode) | undefined;
  /** One paragraph without a paragraph’s distance: for labels. */
  readonly inline?: boolean;
}

/** The small markup of questions. */
export function Markup({ text, media, gap, inline = false }: MarkupProps) {
  const blocks = parseMarkup(text);
  return (
    <>
      {blocks.map((block, index) => {
        if (block.kind === 'list') {
          return (
            <ul key={index}>
              {block.items.map((item, place) => (
                <li key={place}>{inlines(item, media, gap)}</li>
              ))}
            </ul>
          );
        }
        return inline ? <Fragment key={index}>{index > 0 && ' '}{inlines(block.content, media, gap)}</Fragment> : <p key={index}>{inlines(block.content, media, gap)}</p>;
      })}
    </>
  );
}

/** What closes a phrase; after a gap it does not begin a line. */
const closing = /^[.,:;!?…»”“)\]]+/u;

function inlines(pieces: readonly Inline[], media: MediaSource | undefined, gap: MarkupProps['gap']): ReactNode {
  const isGap = (piece: Inline | undefined) => gap !== undefined && typeof piece === 'object' && piece.kind === 'gap';
  return pieces.map((piece, index) => {
    const next = pieces[index + 1];
    const mark = isGap(piece) && typeof next === 'string' ? closing.exec(next)?.[0] : undefined;
    if (mark !== undefined) {
      return (
        <span key={index} className="i-gap-end">
          {one(piece, media, gap)}
          {mark}
        </span>
      );
    }
    const rest = typeof piece === 'string' && isGap(pieces[index - 1]) ? piece.replace(closing, '') : piece;
    return <Fragment key={index}>{one(rest, media, gap)}</Fragment>;
  });
}

function one(piece: Inline, media: MediaSource | undefined, gap: MarkupProps['gap']): ReactNode {
  if (typeof piece === 'string') return piece;
  switch (piece.kind) {
    case 'strong':
      return <strong>{inlines(piece.content, media, gap)}</strong>;
    case 'emphasis':
      return <em>{inlines(piece.content, media, gap)}</em>;
    case 'code':
      return <code>{piece.text}</code>;
    case 'link':
      return (
        <a href={piece.href} target="_blank" rel="noopener noreferrer">
          {inlines(piece.content, media, gap)}
        </a>
      );
    case 'media':
      return <Medium source={media?.(piece.key)} alt={piece.alt} />;
    case 'gap':
      return gap === undefined ? `{{${piece.key}}}` : gap(piece.key);
    case 'break':
      return <br />;
  }
}

function Medium({ source, alt }: { source: ReturnType<MediaSource>; alt: string }) {
  if (source === undefined) return alt;
  const text = source.alt === '' ? alt : source.alt;
  if (source.mediaType.startsWith('audio/')) return <audio controls preload="none" src={source.url} aria-label={text} />;
  if (source.mediaType.startsWith('video/')) return <video controls preload="none" className="i-medium" src={source.url} aria-label={text} />;
  return <img className="i-medium" src={source.url} alt={text} loading="lazy" />;
}
