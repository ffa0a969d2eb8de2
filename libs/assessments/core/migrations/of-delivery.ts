import { AnonymousSurveys1764000002000 } from './1764000002000-anonymous-surveys.js';
import { Checks1764000002010 } from './1764000002010-checks.js';
import { ErasedGrades1764000002710 } from './1764000002710-erased-grades.js';
import { Pauses1764000002700 } from './1764000002700-pauses.js';

/** Surveys, checks and pauses. */
export const deliveryMigrations = [AnonymousSurveys1764000002000, Checks1764000002010, Pauses1764000002700, ErasedGrades1764000002710];
