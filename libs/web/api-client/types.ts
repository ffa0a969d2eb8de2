import type { PendingPaths } from './pending/index.js';
import type { paths } from './schema.js';

/** What openapi.json says; for endpoints that it lacks, what pending/ promises. */
export type Paths = Omit<PendingPaths, keyof paths> & paths;

export type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';

export type PathWith<M extends Method> = {
  [P in keyof Paths]: Paths[P] extends Record<M, object> ? P : never;
}[keyof Paths] &
  string;

type Operation<P, M extends Method> = P extends keyof Paths ? (Paths[P] extends Record<M, infer O> ? O : never) : never;

type PathOf<O> = O extends { parameters: { path: infer P extends object } } ? P : Record<never, never>;
type QueryOf<O> = O extends { parameters: { query?: infer Q } } ? NonNullable<Q> : Record<never, never>;
type BodyOf<O> = O extends { requestBody: { content: { 'application/json': infer B } } } ? B : never;

type JsonOf<R> = R extends { content: { 'application/json': infer A } } ? A : null;
type SuccessOf<R> = { [S in keyof R]: S extends 200 | 201 | 202 | 203 | 204 ? JsonOf<R[S]> : never }[keyof R];

/** The JSON that an endpoint answers: `Answer<'/api/v1/session'>`, `Answer<'/api/v1/join/{code}', 'post'>`. */
export type Answer<P extends string, M extends Method = 'get'> =
  Operation<P, M> extends { responses: infer R } ? SuccessOf<R> : never;

/** The JSON that an endpoint takes. */
export type Body<P extends string, M extends Method = 'post'> = BodyOf<Operation<P, M>>;

type Needs<K extends string, V> = [V] extends [never] ? unknown : keyof V extends never ? unknown : Record<K, V>;

export type Init<P extends string, M extends Method> = Needs<'path', PathOf<Operation<P, M>>> &
  Needs<'body', Body<P, M>> & { query?: Partial<QueryOf<Operation<P, M>>> };

/** The init may be left out when nothing in it is required. */
export type InitArguments<P extends string, M extends Method> =
  Record<never, never> extends Init<P, M> ? [init?: Init<P, M>] : [init: Init<P, M>];
