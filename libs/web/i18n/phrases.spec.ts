import { compilePhrases, listAreas, readPhrases } from './build/compile-phrases.js';

const languages = ['et', 'ru', 'en'];
const plurals: Record<string, string[]> = { et: ['one', 'other'], en: ['one', 'other'], ru: ['one', 'few', 'many', 'other'] };

type Token = string | [name: string, type?: string, format?: unknown];

/** What a message expects to be told, as `name` or `name:type`, and the tags of its rich parts. */
function expectations(message: unknown): string[] {
  const found = new Set<string>();
  const visit = (tokens: unknown) => {
    if (typeof tokens === 'string') {
      for (const [, tag] of tokens.matchAll(/<(\w+)>/g)) found.add(`<${tag}>`);
    }
    if (!Array.isArray(tokens)) return;
    for (const token of tokens as Token[]) {
      if (typeof token === 'string') {
        visit(token);
        continue;
      }
      const [name, type, format] = token;
      found.add(type === undefined ? name : `${name}:${type}`);
      if (typeof format === 'object' && format !== null) Object.values(format).forEach(visit);
    }
  };
  visit(message);
  return [...found].sort();
}

function pluralForms(message: unknown): string[][] {
  if (!Array.isArray(message)) return [];
  return (message as Token[]).flatMap((token) => {
    if (typeof token === 'string' || typeof token[2] !== 'object' || token[2] === null) return [];
    const inner = Object.values(token[2]).flatMap(pluralForms);
    return token[1] === 'plural' ? [Object.keys(token[2]).filter((form) => /^[a-z]/.test(form) && form !== 'offset'), ...inner] : inner;
  });
}

describe.each([...listAreas().keys()])('the phrases of %s', (area) => {
  const files = Object.fromEntries(languages.map((l) => [l, readPhrases(area, l)]));
  const compiled = Object.fromEntries(languages.map((l) => [l, compilePhrases(files[l] ?? {})]));

  it.each(['et', 'ru'])('exist in %s for every English key, and no others', (language) => {
    expect(Object.keys(files[language] ?? {}).sort()).toEqual(Object.keys(files['en'] ?? {}).sort());
  });

  it('begin with the name of their area', () => {
    expect(Object.keys(files['en'] ?? {}).filter((key) => !key.startsWith(`${area}.`))).toEqual([]);
  });

  it.each(['et', 'ru'])('are told the same values in %s', (language) => {
    const told = (l: string) => Object.fromEntries(Object.entries(compiled[l] ?? {}).map(([k, m]) => [k, expectations(m)]));
    expect(told(language)).toEqual(told('en'));
  });

  it.each(languages)('have each plural form of %s', (language) => {
    for (const [key, message] of Object.entries(compiled[language] ?? {})) {
      for (const forms of pluralForms(message)) expect([key, forms.sort()]).toEqual([key, [...(plurals[language] ?? [])].sort()]);
    }
  });

  it.each(languages)('are never empty in %s', (language) => {
    expect(Object.entries(files[language] ?? {}).filter(([, text]) => text.trim() === '')).toEqual([]);
  });
});
