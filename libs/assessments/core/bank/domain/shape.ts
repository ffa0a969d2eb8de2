import type { FieldError } from '#kernel';

/** Says what is wrong with a JSON value at a pointer; nothing when it has the shape. */
export type Shape = (value: unknown, pointer: string) => FieldError[];

const wrong = (pointer: string): FieldError[] => [{ pointer, code: 'bank.content-shape' }];

const when = (fits: (value: unknown) => boolean): Shape => (value, pointer) => (fits(value) ? [] : wrong(pointer));

// PostgreSQL takes no NUL in a text.
export const textUpTo = (length: number): Shape => when((value) => typeof value === 'string' && value.length <= length && !value.includes('\0'));
export const number: Shape = when((value) => typeof value === 'number' && Number.isFinite(value));
export const boolean: Shape = when((value) => typeof value === 'boolean');
export const oneOf = (...allowed: readonly unknown[]): Shape => when((value) => allowed.includes(value));
export const nullOr = (shape: Shape): Shape => (value, pointer) => (value === null ? [] : shape(value, pointer));

export const listOf =
  (shape: Shape, most = 100): Shape =>
  (value, pointer) =>
    Array.isArray(value) && value.length <= most ? value.flatMap((part, index) => shape(part, `${pointer}/${index}`)) : wrong(pointer);

/** Exactly these fields: what is not named is refused, what is named `optional` may be left out. */
export const object =
  (required: Readonly<Record<string, Shape>>, optional: Readonly<Record<string, Shape>> = {}): Shape =>
  (value, pointer) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return wrong(pointer);
    const fields = new Map(Object.entries(value));
    const missing = Object.keys(required).filter((name) => fields.get(name) === undefined);
    const faults = [...fields].flatMap(([name, part]) => {
      const shape = required[name] ?? optional[name];
      if (part === undefined) return [];
      return shape === undefined ? wrong(`${pointer}/${name}`) : shape(part, `${pointer}/${name}`);
    });
    return [...missing.flatMap((name) => wrong(`${pointer}/${name}`)), ...faults];
  };

/** One of several shapes, told apart by a field. */
export const byField =
  (field: string, shapes: Readonly<Record<string, Shape>>): Shape =>
  (value, pointer) => {
    const name = typeof value === 'object' && value !== null ? new Map<string, unknown>(Object.entries(value)).get(field) : undefined;
    const shape = typeof name === 'string' && Object.hasOwn(shapes, name) ? shapes[name] : undefined;
    return shape === undefined ? wrong(`${pointer}/${field}`) : shape(value, pointer);
  };
