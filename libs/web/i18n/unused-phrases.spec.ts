import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listAreas, readPhrases } from './build/compile-phrases.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const escaped = (text: string) => text.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`);

/** The sources below a folder as one text, without tests and what is generated. */
function sourcesOf(path: string): string {
  return readdirSync(join(root, path), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/(\.spec|\.d)\.tsx?$/.test(name))
    .map((name) => readFileSync(join(root, path, name), 'utf8'))
    .join('\n');
}

/** Texts in quotes, and templates such as `bank.kind-${kind}` as patterns of what they can become. */
function wordsOf(source: string): { whole: Set<string>; built: { head: string; tail: string; pattern: RegExp }[] } {
  const whole = new Set([...source.matchAll(/(["'`])([\w.-]+)\1/g)].map(([, , text = '']) => text));
  const built = [...source.matchAll(/`([\w-]+[\w.-]*)\$\{[^{}]*\}([\w.-]*)/g)].map(([, head = '', tail = '']) => ({ head, tail, pattern: new RegExp(`^${escaped(head)}.+${escaped(tail)}`) }));
  return { whole, built };
}

// Words that tables share with pages are said by the server, too.
const web = wordsOf(sourcesOf('libs/web') + sourcesOf('apps/web') + sourcesOf('libs/mentoring/core/application/board'));
// Some phrases are named by a code of the server as a whole: `files.${code}`.
const codes = wordsOf(sourcesOf('libs'));

function isSaid(key: string, area: string): boolean {
  if (web.whole.has(key)) return true;
  if (web.built.some(({ head, tail, pattern }) => (head !== `${area}.` || tail !== '') && pattern.test(key))) return true;
  const code = key.slice(area.length + 1);
  // The second: the code of one of several families, as in `${family}-${code}`.
  const named = [code, code.slice(code.indexOf('-') + 1)];
  return web.built.some(({ head, tail }) => head === `${area}.` && tail === '') && named.some((name) => codes.whole.has(name) || codes.built.some(({ pattern }) => pattern.test(name)));
}

it.each([...listAreas().keys()])('each phrase of %s is said somewhere', (area) => {
  expect(Object.keys(readPhrases(area, 'en')).filter((key) => !isSaid(key, area))).toEqual([]);
});
