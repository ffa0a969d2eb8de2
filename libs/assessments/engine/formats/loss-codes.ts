import { lossSentences } from './losses.js';
import { reasonSentences } from './reasons.js';

/** Every code that reading or writing a file can give, but for QTI, which has its own. */
export const fileLossCodes: readonly string[] = [...Object.keys(lossSentences), ...Object.keys(reasonSentences)];
