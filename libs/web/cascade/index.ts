export { AnchorForm, type AnchorAnswers } from './anchor-form.js';
export { CascadeFigures, type FigureColumn, type OpenNumber } from './cascade-figures.js';
export { DilutionReport } from './dilution-report.js';
