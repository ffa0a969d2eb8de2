export { AnchorForm, type AnchorAnswers } from './anchor-form.js';
export { CascadeFigures } from './cascade-figures.js';
export { DilutionReport } from './dilution-report.js';
