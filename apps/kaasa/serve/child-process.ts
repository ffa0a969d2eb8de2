// How the processes that do the work are started, beside a database on the same few cores.

/**
 * The worker makes much that it needs for a moment only; left to itself, Node gives that twice the room, and clears it away with helper threads
 * that wait for each other. Finished documents, which lie outside the heap, pass away with the old generation: it is looked through when it has grown by two thirds.
 */
export const workerNodeOptions: readonly string[] = ['--max-semi-space-size=8', '--single-threaded-gc', '--heap-growing-percent=70'];

export function childEnvironment(given: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return {
    ...given,
    NODE_ENV: given['NODE_ENV'] ?? 'production',
    // The typesetter's threads would otherwise each keep memory of their own that they no longer use (glibc) …
    MALLOC_ARENA_MAX: given['MALLOC_ARENA_MAX'] ?? '2',
    // … and share out single pages among helpers, which costs more than it gains.
    RAYON_NUM_THREADS: given['RAYON_NUM_THREADS'] ?? '1',
  };
}
