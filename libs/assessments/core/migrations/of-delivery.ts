import { AnonymousSurveys1764000002000 } from './1764000002000-anonymous-surveys.js';

/** Surveys, checks and pauses. */
export const deliveryMigrations = [AnonymousSurveys1764000002000];
