/** JSON as strangers send it: nothing is known of it until it was looked at. */
export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** JSON-LD writes a single value with or without brackets. */
export function asList(value: unknown): readonly unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

export function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

export function hasType(value: JsonObject, type: string): boolean {
  return asList(value['type']).includes(type);
}

/** The id of what is written as an address alone or as an object with one. */
export function idOf(value: unknown): string | null {
  return isObject(value) ? textOf(value['id']) : textOf(value);
}

/** An absolute URL or URN; spaces and relative addresses are none. */
export function isUrl(value: unknown): value is string {
  return typeof value === 'string' && /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i.test(value) && (!/^https?:/i.test(value) || URL.canParse(value));
}

/** Depth and size bound what later steps walk through recursively. What says a word twice is read by each program in its own way, so nothing is read from it. */
export function parseJson(text: string): JsonObject | null {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) && depthWithin(value, 40) && namesAreSingle(text) ? value : null;
  } catch {
    return null;
  }
}

function depthWithin(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return levels > 0 && Object.values(value).every((part) => depthWithin(part, levels - 1));
}

const tokens = /"(?:[^"\\]|\\.)*"|[{}[\]:,]/g;

/** Whether each object of a JSON text that parses has each of its names once; `__proto__` is a name that programs stumble over. */
function namesAreSingle(text: string): boolean {
  const open: (Set<string> | null)[] = [];
  let last = '';
  for (const [token] of text.matchAll(tokens)) {
    if (token === '{') open.push(new Set());
    else if (token === '[') open.push(null);
    else if (token === '}' || token === ']') open.pop();
    else if (token === ':') {
      const name = String(JSON.parse(last));
      const names = open.at(-1);
      if (name === '__proto__' || names?.has(name) === true) return false;
      names?.add(name);
    }
    last = token;
  }
  return true;
}
