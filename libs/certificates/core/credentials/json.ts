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

/** Depth and size bound what later steps walk through recursively. */
export function parseJson(text: string): JsonObject | null {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) && depthWithin(value, 40) ? value : null;
  } catch {
    return null;
  }
}

function depthWithin(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return levels > 0 && Object.values(value).every((part) => depthWithin(part, levels - 1));
}
