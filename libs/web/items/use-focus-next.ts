import { useEffect, useRef } from 'react';

/** Moves the focus, after the next rendering, to the element with the id that it is given: for what takes the place of what one has just pressed. */
export function useFocusNext(): (id: string) => void {
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    if (wanted.current !== null) document.getElementById(wanted.current)?.focus();
    wanted.current = null;
  });
  return (id) => {
    wanted.current = id;
  };
}
