import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Command } from 'commander';
import { OperatorError } from '../problem.js';
import { register } from './items-score.js';

const item = (extra: string) => `<qti-assessment-item xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0" identifier="i" title="t" adaptive="false" time-dependent="false">
<qti-response-declaration identifier="RESPONSE" cardinality="multiple" base-type="identifier"><qti-correct-response><qti-value>A</qti-value><qti-value>B</qti-value></qti-correct-response></qti-response-declaration>
<qti-outcome-declaration identifier="SCORE" cardinality="single" base-type="float"/><qti-item-body>${extra}</qti-item-body>
<qti-response-processing template="https://purl.imsglobal.org/spec/qti/v3p0/rptemplates/match_correct.xml"/></qti-assessment-item>`;

let folder: string;
const file = (name: string): string => join(folder, name);
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kaasa-score-'));
  await writeFile(file('item.xml'), item(''));
  await writeFile(file('custom.xml'), item('<qti-portable-custom-interaction response-identifier="RESPONSE"/>'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function told(...options: string[]): Promise<string> {
  const written: string[] = [];
  const stdout = jest.spyOn(process.stdout, 'write').mockImplementation((text) => written.push(String(text)) > 0);
  const program = new Command('kaasa').exitOverride().configureOutput({ writeErr: () => undefined });
  register(program);
  try {
    await program.parseAsync(['items', 'score', ...options], { from: 'user' });
  } finally {
    stdout.mockRestore();
  }
  return written.join('');
}
const answered = async (...options: string[]) => JSON.parse(await told(...options, '--json')) as unknown;

describe('kaasa items score', () => {
  it('answers in the agreed shape', async () => {
    expect(await answered(file('item.xml'), '--responses', '{"RESPONSE":["B","A"]}')).toEqual({ outcomes: { SCORE: 1 }, supported: true });
    expect(await answered(file('item.xml'), '--responses', '{"RESPONSE":["A"]}')).toEqual({ outcomes: { SCORE: 0 }, supported: true });
    expect(await told(file('item.xml'), '--responses', '{}')).toBe('SCORE = 0\n');
  });

  it('names what it does not support', async () => {
    expect(await answered(file('custom.xml'), '--responses', '{}')).toEqual({ outcomes: {}, supported: false, reasons: ['It has a portable custom interaction (RESPONSE), which is not supported.'] });
    expect(await answered(file('item.xml'), '--responses', '{"RESPONS":["A"]}')).toMatchObject({ supported: false, reasons: ['The item has no response RESPONS.'] });
  });

  it('scores many in one call', async () => {
    const cases = ['item', 'item', 'custom', 'none'].map((name, index) => ({ id: `${index}`, item: `${name}.xml`, responses: { RESPONSE: index === 0 ? ['A', 'B'] : [] } }));
    await writeFile(file('cases.json'), JSON.stringify(cases));
    expect(await answered('--cases', file('cases.json'))).toEqual([
      { id: '0', outcomes: { SCORE: 1 }, supported: true },
      { id: '1', outcomes: { SCORE: 0 }, supported: true },
      { id: '2', outcomes: {}, supported: false, reasons: [expect.stringContaining('portable custom')] },
      { id: '3', outcomes: {}, supported: false, reasons: [expect.stringContaining('There is no file')] },
    ]);
  });

  it('says what it needs', async () => {
    await writeFile(file('wrong.json'), '[{"id":"1"}]');
    for (const [options, message] of [
      [[], 'Give an item and --responses, or --cases.'],
      [[file('item.xml'), '--responses', '[]'], '--responses is an object'],
      [[file('item.xml'), '--responses', '{'], '--responses is not JSON.'],
      [['--cases', file('wrong.json')], 'entry 1: it needs an id'],
      [[file('none.xml'), '--responses', '{}'], 'There is no file'],
    ] as const) {
      const refusal = await told(...options).then(() => null, (error: unknown) => error);
      expect(refusal).toBeInstanceOf(OperatorError);
      expect(String(refusal)).toContain(message);
    }
  });
});
