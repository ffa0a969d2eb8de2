import { Transform } from 'class-transformer';

/** A boolean of a query: only `true` and `false` are ones. */
export const flag = Transform(({ value }: { value: unknown }) => (value === 'true' || value === true ? true : value === 'false' || value === false ? false : value));
