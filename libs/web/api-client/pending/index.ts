import type { LearnPaths } from './learn.js';
import type { PublicPaths } from './public.js';
import type { ResultsPaths } from './results.js';
import type { RunPaths } from './run.js';
import type { TeachPaths } from './teach.js';

/** Endpoints that the web app already uses and openapi.json may not hold yet; the generated types win. */
export interface PendingPaths extends PublicPaths, LearnPaths, TeachPaths, RunPaths, ResultsPaths {}
