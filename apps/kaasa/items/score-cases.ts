import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { decodeXml, QtiFault, readQtiItem, scoreItem, type QtiItem, type QtiResponses, type QtiScore } from '#assessments/engine/qti';
import { OperatorError } from '../problem.js';

export interface ScoreCase {
  readonly id: string;
  readonly item: string;
  readonly responses: QtiResponses;
  readonly seed?: number;
}

export type ScoredCase = { readonly id: string } & QtiScore;

/** Scores one item from its file. */
export async function scoreFile(file: string, responses: QtiResponses, seed: number | undefined): Promise<QtiScore> {
  const item = itemFrom(await bytesOf(file));
  return 'supported' in item ? item : scoreItem(item, responses, seed === undefined ? {} : { seed });
}

/** Scores every case; an item that several of them use is read once. Paths are relative to the file of the cases. */
export async function scoreCases(file: string): Promise<readonly ScoredCase[]> {
  const cases = checkedCases(file, parsed(file, (await bytesOf(file)).toString('utf8')));
  const items = new Map<string, Promise<QtiItem | QtiScore>>();
  return Promise.all(
    cases.map(async ({ id, item: name, responses, seed }) => {
      const path = resolve(dirname(file), name);
      const reading = items.get(path) ?? readItem(path);
      items.set(path, reading);
      const item = await reading;
      return { id, ...('supported' in item ? item : scoreItem(item, responses, seed === undefined ? {} : { seed })) };
    }),
  );
}

async function readItem(path: string): Promise<QtiItem | QtiScore> {
  try {
    return itemFrom(await bytesOf(path));
  } catch (error) {
    if (error instanceof OperatorError) return refused(error);
    throw error;
  }
}

/** The item, or why its bytes hold none. */
function itemFrom(bytes: Buffer): QtiItem | QtiScore {
  try {
    return readQtiItem(decodeXml(bytes));
  } catch (error) {
    if (error instanceof QtiFault) return refused(error);
    throw error;
  }
}

function refused({ message }: Error): QtiScore {
  return { outcomes: {}, supported: false, reasons: [message] };
}

async function bytesOf(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new OperatorError(code === 'ENOENT' ? `There is no file ${file}.` : code === 'EISDIR' ? `${file} is a folder.` : `${file} cannot be read: ${message}`);
  }
}

function parsed(file: string, text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new OperatorError(`${file} is not JSON.`);
  }
}

function checkedCases(file: string, value: unknown): readonly ScoreCase[] {
  if (!Array.isArray(value)) throw new OperatorError(`${file} must hold a list of {id, item, responses}.`);
  return value.map((entry: unknown, index) => {
    if (!isCase(entry)) throw new OperatorError(`${file}, entry ${index + 1}: it needs an id, the path of an item and its responses.`);
    return entry;
  });
}

function isCase(value: unknown): value is ScoreCase {
  if (!isResponses(value)) return false;
  const { id, item, responses, seed } = value;
  return typeof id === 'string' && typeof item === 'string' && isResponses(responses) && (seed === undefined || typeof seed === 'number');
}

function isResponses(value: unknown): value is QtiResponses {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The responses that stand on the command line. */
export function parseResponses(text: string): QtiResponses {
  const value = parsed('--responses', text);
  if (!isResponses(value)) throw new OperatorError('--responses is an object: {"RESPONSE":["A","B"]}.');
  return value;
}
