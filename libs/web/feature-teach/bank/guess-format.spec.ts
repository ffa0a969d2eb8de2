import { expect, it } from '@jest/globals';
import { guessFormat } from './guess-format.js';

it.each([
  ['Küsimused.XLSX', '', 'xlsx'],
  ['a.zip', 'PK', 'qti'],
  ['a.xml', '<?xml version="1.0"?>\n<quiz>', 'moodle-xml'],
  ['a.xml', '<qti-assessment-item identifier="a">', 'qti'],
  ['a.xml', '<assessmentTest>', 'qti'],
  ['a.xml', '<html>', null],
  ['a.txt', 'Kes?\nA) Mina\nB) Sina\nANSWER: A\n', 'aiken'],
  ['a.txt', '::K:: Kes? {=Mina}', 'gift'],
  ['a.docx', '', null],
])('takes %s that begins with “%s” for %s', (name, head, format) => expect(guessFormat(name, head)).toBe(format));
