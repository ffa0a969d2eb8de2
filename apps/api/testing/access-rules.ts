import { answerFiles } from './access/answer-files.js';
import { banks } from './access/banks.js';
import { certificateTemplates } from './access/certificate-templates.js';
import { certificatePapers } from './access/certificate-papers.js';
import { checks } from './access/checks.js';
import { certificates } from './access/certificates.js';
import { credentials } from './access/credentials.js';
import { grading } from './access/grading.js';
import { followUps, letters } from './access/follow-ups.js';
import { installation } from './access/installation.js';
import { joining } from './access/joining.js';
import { learning } from './access/learning.js';
import { community } from './access/community.js';
import { mentoring } from './access/mentoring.js';
import { paper } from './access/paper.js';
import { people } from './access/people.js';
import { programmes } from './access/programmes.js';
import { results } from './access/results.js';
import { signIns } from './access/sign-ins.js';
import { statistics } from './access/statistics.js';
import { surveys } from './access/surveys.js';
import { testSettings } from './access/test-settings.js';
import { timing } from './access/timing.js';
import type { AccessRule } from './access/given.js';

export type { AccessRule, Made } from './access/given.js';

/** By operationId; joining comes last, because who joins belongs to the programme from then on. */
export const accessRules: Readonly<Record<string, AccessRule>> = {
  ...signIns,
  ...people,
  ...programmes,
  ...learning,
  ...certificates,
  ...certificateTemplates,
  ...certificatePapers,
  ...credentials,
  ...mentoring,
  ...community,
  ...followUps,
  ...letters,
  ...installation,
  ...results,
  ...statistics,
  ...paper,
  ...grading,
  ...testSettings,
  ...timing,
  ...surveys,
  ...checks,
  ...answerFiles,
  ...banks,
  ...joining,
};
