import { AnonymousSurveys1764000002000 } from './1764000002000-anonymous-surveys.js';
import { Checks1764000002010 } from './1764000002010-checks.js';
import { ErasedGrades1764000002710 } from './1764000002710-erased-grades.js';
import { Pauses1764000002700 } from './1764000002700-pauses.js';
import { Draws1796510000010 } from './1796510000010-draws.js';
import { PublishedSettings1796510000000 } from './1796510000000-published-settings.js';

/** Surveys, checks, pauses, how a test is taken once it is published, and questions drawn for each attempt. */
export const deliveryMigrations = [AnonymousSurveys1764000002000, Checks1764000002010, Pauses1764000002700, ErasedGrades1764000002710, PublishedSettings1796510000000, Draws1796510000010];
