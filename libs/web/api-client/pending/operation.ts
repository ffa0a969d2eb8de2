/** Short forms of what openapi-typescript writes, for endpoints that are not in openapi.json yet. */
interface Operation<Path, Query, Body, Answer> {
  parameters: {
    query: Query;
    path: Path;
    header?: never;
    cookie?: never;
  };
  requestBody: Body;
  responses: { 200: { headers: Record<string, unknown>; content: { 'application/json': Answer } } };
}

interface Json<T> {
  content: { 'application/json': T };
}

type Empty = Record<never, never>;

export interface Get<Answer, Path = Empty, Query = Empty> {
  get: Operation<Path, Query, never, Answer>;
}

export interface Post<Body, Answer, Path = Empty> {
  post: Operation<Path, Empty, Json<Body>, Answer>;
}

export interface Put<Body, Answer, Path = Empty> {
  put: Operation<Path, Empty, Json<Body>, Answer>;
}

export interface Patch<Body, Answer, Path = Empty> {
  patch: Operation<Path, Empty, Json<Body>, Answer>;
}

export interface Delete<Path = Empty> {
  delete: Operation<Path, Empty, never, null>;
}
