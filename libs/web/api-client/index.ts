export { request, upload } from './client.js';
export { saveFile, saveFileOf } from './file.js';
export { ApiProblem, isProblem, type ProblemField } from './problem.js';
export { apiKey, apiQuery, forgetFetched, refresh, useApi, useApiChange, useApiList, useApiLive, type ApiList } from './queries.js';
export { makeQueryClient } from './query-client.js';
export { hasRole, sessionQuery, useSession, type RoleName, type Session } from './session.js';
export type { Answer, Body, PathWith } from './types.js';
export { uploadFile, uploadWithProgress } from './upload.js';
