export { preferredType } from './accept.js';
export { BaseUrl } from './base-url.js';
export { fileOfForm } from './forms.js';
export { createHttpApp, prepareHttpApp, type HttpAppSettings } from './http-app.js';
export { LocalizedView } from './localized.view.js';
export { PageQuery } from './page.query.js';
export { fieldErrors, httpErrors } from './phrases.js';
export { ProblemFilter, type PhraseBook, type Problem } from './problem.filter.js';
