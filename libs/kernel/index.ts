export { Clock, FixedClock, SystemClock } from './clock.js';
export { DomainError, type ErrorKind, type FieldError } from './domain-error.js';
export { defineErrors, type ErrorCatalogue, type ErrorPhrase } from './define-errors.js';
export { defineFact, type FactPayload, type FactType, type NewFact, type RecordedFact } from './fact.js';
export { groupBy } from './group-by.js';
export { isId, newId } from './id.js';
export { defineJob, jobId, type JobPayload, type JobType } from './job.js';
export { isLanguage, languages, preferredLanguage, type Language, type Localized } from './localized.js';
export { decodeCursor, encodeCursor, toPage, type CursorPart, type Page, type PageRequest } from './page.js';
