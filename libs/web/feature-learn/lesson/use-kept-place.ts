import { useEffect, useLayoutEffect, useRef } from 'react';

interface Place {
  block: number;
  /** Of its height, how much lay above the window: texts of two languages differ in length. */
  share: number;
}

/** After a change of language one goes on reading at the same block. Its children are the blocks. */
export function useKeptPlace<E extends HTMLElement>(language: string) {
  const container = useRef<E>(null);
  const place = useRef<Place | null>(null);
  useEffect(() => {
    const note = () => {
      place.current = container.current === null ? null : placeIn(container.current);
    };
    addEventListener('scroll', note, { passive: true });
    note();
    return () => removeEventListener('scroll', note);
  }, []);
  useLayoutEffect(() => {
    const block = place.current === null ? undefined : container.current?.children[place.current.block];
    if (block === undefined || place.current === null) return;
    const { top, height } = block.getBoundingClientRect();
    scrollBy({ top: top + height * place.current.share, behavior: 'instant' });
  }, [language]);
  return container;
}

/** Null above the first block: then the top of the page is where one is. */
function placeIn(container: HTMLElement): Place | null {
  if (container.getBoundingClientRect().top >= 0) return null;
  const blocks = [...container.children];
  const index = blocks.findIndex((block) => block.getBoundingClientRect().bottom > 0);
  const block = blocks[index];
  if (block === undefined) return null;
  const { top, height } = block.getBoundingClientRect();
  return { block: index, share: height === 0 ? 0 : Math.max(-1, -top / height) };
}
