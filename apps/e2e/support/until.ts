/** Waits for something that the background does; the message says what was waited for in vain. */
export async function until<T>(what: string, look: () => Promise<T | undefined | false>, seconds = 30): Promise<T> {
  for (const end = Date.now() + seconds * 1_000; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 100))) {
    const found = await look();
    if (found !== undefined && found !== false) return found;
  }
  throw new Error(`Waited ${seconds} s in vain: ${what}`);
}
