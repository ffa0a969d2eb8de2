import { expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { fileLossCodes } from '#assessments/engine/formats';
import { qtiExportLosses, qtiLosses } from '#assessments/engine/qti';

const phrases = JSON.parse(readFileSync(new URL('../../i18n/phrases/files.en.json', import.meta.url), 'utf8')) as Record<string, string>;
const codes = [...fileLossCodes.map((code) => `file-${code}`), ...Object.keys(qtiLosses).map((code) => `qti-${code}`), ...Object.keys(qtiExportLosses).map((code) => `qti-out-${code}`)];

it('says everything that a file can lose, and every reason why a question does not come over, in the words of the reader', () => {
  expect(codes.filter((code) => !(`files.${code}` in phrases))).toEqual([]);
  const said = Object.keys(phrases).filter((key) => /^files\.(file|qti)-/.test(key) && key !== 'files.file-help');
  expect(said.filter((key) => !codes.includes(key.slice('files.'.length)))).toEqual([]);
});
