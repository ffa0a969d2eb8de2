import type appeal from './phrases/appeal.en.json';
import type ask from './phrases/ask.en.json';
import type attempt from './phrases/attempt.en.json';
import type assessment from './phrases/assessment.en.json';
import type bank from './phrases/bank.en.json';
import type cascade from './phrases/cascade.en.json';
import type certificates from './phrases/certificates.en.json';
import type check from './phrases/check.en.json';
import type common from './phrases/common.en.json';
import type dilution from './phrases/dilution.en.json';
import type drill from './phrases/drill.en.json';
import type files from './phrases/files.en.json';
import type follow from './phrases/follow.en.json';
import type forget from './phrases/forget.en.json';
import type group from './phrases/group.en.json';
import type legal from './phrases/legal.en.json';
import type items from './phrases/items.en.json';
import type grading from './phrases/grading.en.json';
import type holder from './phrases/holder.en.json';
import type learn from './phrases/learn.en.json';
import type letters from './phrases/letters.en.json';
import type lookback from './phrases/lookback.en.json';
import type measures from './phrases/measures.en.json';
import type mentor from './phrases/mentor.en.json';
import type paperwork from './phrases/paperwork.en.json';
import type pause from './phrases/pause.en.json';
import type paper from './phrases/paper.en.json';
import type printing from './phrases/printing.en.json';
import type publicArea from './phrases/public.en.json';
import type results from './phrases/results.en.json';
import type run from './phrases/run.en.json';
import type statistics from './phrases/statistics.en.json';
import type teachback from './phrases/teachback.en.json';
import type survey from './phrases/survey.en.json';
import type takers from './phrases/takers.en.json';
import type teach from './phrases/teach.en.json';
import type template from './phrases/template.en.json';
import type verify from './phrases/verify.en.json';

/** Each phrase file, so that a key that no file has does not compile. A new file is added here. */
interface PhraseFiles {
  appeal: typeof appeal;
  ask: typeof ask;
  assessment: typeof assessment;
  attempt: typeof attempt;
  bank: typeof bank;
  cascade: typeof cascade;
  certificates: typeof certificates;
  check: typeof check;
  common: typeof common;
  dilution: typeof dilution;
  drill: typeof drill;
  group: typeof group;
  items: typeof items;
  files: typeof files;
  follow: typeof follow;
  forget: typeof forget;
  grading: typeof grading;
  holder: typeof holder;
  learn: typeof learn;
  legal: typeof legal;
  letters: typeof letters;
  lookback: typeof lookback;
  measures: typeof measures;
  mentor: typeof mentor;
  pause: typeof pause;
  paper: typeof paper;
  paperwork: typeof paperwork;
  printing: typeof printing;
  public: typeof publicArea;
  results: typeof results;
  run: typeof run;
  statistics: typeof statistics;
  survey: typeof survey;
  takers: typeof takers;
  teach: typeof teach;
  teachback: typeof teachback;
  template: typeof template;
  verify: typeof verify;
}

export type Area = keyof PhraseFiles;

export type PhraseKey = { [A in Area]: Extract<keyof PhraseFiles[A], string> }[Area];

export type PhraseValues = Readonly<Record<string, string | number>>;

export type Translate = (key: PhraseKey, values?: PhraseValues) => string;
