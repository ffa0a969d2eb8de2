import { Unreachable } from './fetch-json.js';

const mostWaiting = 50;

/** Lets so many through at once; who would wait behind too many is refused. */
export function slots(count: number): () => Promise<() => void> {
  let free = count;
  const waiting: (() => void)[] = [];
  return async () => {
    if (free > 0) free -= 1;
    else if (waiting.length >= mostWaiting) throw new Unreachable('fetch-busy');
    else await new Promise<void>((go) => waiting.push(go));
    return () => {
      const next = waiting.shift();
      if (next === undefined) free += 1;
      else next();
    };
  };
}
