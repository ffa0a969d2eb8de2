import type { ClientBase } from 'pg';

const names = new Map<string, string>();

/**
 * Marks a statement that runs many times a second: each connection then has the server parse and plan it once,
 * which halves what such a statement costs. Only for constant texts; answers the text, to be run like any other.
 */
export function prepared(text: string): string {
  if (!names.has(text)) names.set(text, `kaasa_${names.size + 1}`);
  return text;
}

/** Runs a statement, by name when it is a prepared one. */
export async function run<R extends object>(client: Pick<ClientBase, 'query'>, text: string, parameters: readonly unknown[]): Promise<R[]> {
  const name = names.get(text);
  const values = [...parameters];
  const { rows } = name === undefined ? await client.query<R>(text, values) : await client.query<R>({ name, text, values });
  return rows;
}
