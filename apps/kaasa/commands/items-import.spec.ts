import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Command } from 'commander';
import { register } from './items-import.js';

let folder: string;
const file = (name: string): string => join(folder, name);
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kaasa-import-'));
  await writeFile(file('some.gift'), '::One::Is it? {T}\n\n::Two::[html]<u>Which</u>? {=a ~b}\n\nNo question.\n\nBroken {=a');
  await writeFile(file('bomb.xml'), '<!DOCTYPE quiz [<!ENTITY a "b">]><quiz/>');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function told(...options: string[]): Promise<string> {
  const written: string[] = [];
  const stdout = jest.spyOn(process.stdout, 'write').mockImplementation((text) => written.push(String(text)) > 0);
  const program = new Command('kaasa').exitOverride().configureOutput({ writeErr: () => undefined });
  register(program);
  try {
    await program.parseAsync(['items', 'import', ...options], { from: 'user' });
  } finally {
    stdout.mockRestore();
  }
  return written.join('');
}

describe('kaasa items import --dry-run', () => {
  it('answers in the agreed shape, without a database', async () => {
    expect(JSON.parse(await told(file('some.gift'), '--format', 'gift', '--dry-run', '--json'))).toEqual({
      format: 'gift',
      counts: { lossless: 1, degraded: 1, rejected: 2 },
      items: [
        { title: 'One', kind: 'true-false', outcome: 'lossless', losses: [] },
        { title: 'Two', kind: 'single-choice', outcome: 'degraded', losses: [{ code: 'formatting', message: expect.any(String) }] },
        { title: 'No question.', kind: 'description', outcome: 'rejected', losses: [{ code: 'description', message: expect.any(String) }] },
        { title: 'Broken {=a', kind: 'question', outcome: 'rejected', losses: [{ code: 'braces', message: expect.any(String) }] },
      ],
    });
  });

  it('tells people what is lost, and refuses a hostile file as a whole', async () => {
    expect(await told(file('some.gift'), '--format', 'gift', '--dry-run')).toMatch(/^1 lossless, 1 degraded, 2 rejected\.\n/);
    expect(JSON.parse(await told(file('bomb.xml'), '--format', 'moodle-xml', '--dry-run', '--json'))).toMatchObject({ counts: { rejected: 1 }, items: [{ kind: 'file', losses: [{ code: 'doctype' }] }] });
  });

  it('finds the pictures of a QTI item in its folder, and none outside of it', async () => {
    const picture = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
    const item = (src: string) => `<assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1" identifier="i" title="t" adaptive="false" timeDependent="false"><itemBody><p>What is it? <img src="${src}" alt="a square"/></p><extendedTextInteraction responseIdentifier="R"/></itemBody></assessmentItem>`;
    await mkdir(join(folder, 'one'));
    await writeFile(join(folder, 'one', 'square 1.png'), picture);
    await writeFile(join(folder, 'outside.png'), picture);
    await writeFile(join(folder, 'one', 'item.xml'), item('square%201.png'));
    await writeFile(join(folder, 'one', 'other.xml'), item('../outside.png'));
    const read = async (name: string) => JSON.parse(await told(join(folder, 'one', name), '--format', 'qti', '--dry-run', '--json')) as { counts: object };
    expect([(await read('item.xml')).counts, (await read('other.xml')).counts]).toEqual([{ lossless: 1, degraded: 0, rejected: 0 }, { lossless: 0, degraded: 1, rejected: 0 }]);
  });

  it('refuses a file that is not there, an unknown format, and no place to keep anything', async () => {
    await expect(told(file('none'), '--format', 'gift', '--dry-run')).rejects.toThrow('cannot be read');
    await expect(told(file('some.gift'), '--format', 'word', '--dry-run')).rejects.toThrow();
    await expect(told(file('some.gift'), '--format', 'gift')).rejects.toThrow('--dry-run');
  });
});
