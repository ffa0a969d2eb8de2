import { defineFact } from '#kernel';

/** A joint initiative with the language communities in its team; it counts when there are at least two. */
export const initiativeStarted = defineFact<{ initiativeId: string; languages: readonly string[] }>('initiative.started');
