import Handlebars from 'handlebars';
import { isPlaceholder, mayBeEmpty, type Placeholder } from './placeholders.js';

export type TextFault =
  | { readonly code: 'certificates.text-syntax' }
  | { readonly code: 'certificates.text-part-not-allowed'; readonly params: { readonly part: string } }
  | { readonly code: 'certificates.unknown-placeholder' | 'certificates.placeholder-may-be-empty'; readonly params: { readonly name: string } };

const engine = Handlebars.create();
const conditions = { if: true, unless: true } as const;

/** What is wrong with a text before any record fills it: only known placeholders, and conditions on them, may stand in it. */
export function textFaults(text: string): TextFault[] {
  let program: hbs.AST.Program;
  try {
    program = engine.parse(text);
  } catch {
    return [{ code: 'certificates.text-syntax' }];
  }
  const faults = new Map(faultsIn(program, []).map((fault) => [JSON.stringify(fault), fault]));
  return [...faults.values()];
}

type Guards = readonly Placeholder[];

function faultsIn(program: hbs.AST.Program | undefined, guards: Guards): TextFault[] {
  return (program?.body ?? []).flatMap((statement) => statementFaults(statement, guards));
}

function statementFaults(statement: hbs.AST.Statement, guards: Guards): TextFault[] {
  if (statement.type === 'ContentStatement' || statement.type === 'CommentStatement') return [];
  if (statement.type === 'MustacheStatement') return mustacheFaults(statement as hbs.AST.MustacheStatement, guards);
  if (statement.type === 'BlockStatement') return blockFaults(statement as hbs.AST.BlockStatement, guards);
  return [{ code: 'certificates.text-part-not-allowed', params: { part: '{{>' } }];
}

function mustacheFaults({ path, params, hash }: hbs.AST.MustacheStatement, guards: Guards): TextFault[] {
  const name = nameOf(path);
  if (params.length > 0 || hash !== undefined || name === null) return [notAllowed(path)];
  if (!isPlaceholder(name)) return [{ code: 'certificates.unknown-placeholder', params: { name } }];
  return mayBeEmpty(name) && !guards.includes(name) ? [{ code: 'certificates.placeholder-may-be-empty', params: { name } }] : [];
}

function blockFaults({ path, params, hash, program, inverse }: hbs.AST.BlockStatement, guards: Guards): TextFault[] {
  const [helper, [subject], more] = [nameOf(path), params, params.length > 1];
  const name = subject === undefined ? null : nameOf(subject);
  if (helper === null || !(helper in conditions) || more || hash !== undefined || name === null) return [notAllowed(path)];
  if (!isPlaceholder(name)) return [{ code: 'certificates.unknown-placeholder', params: { name } }];
  const given: Guards = [...guards, name];
  return helper === 'if' ? [...faultsIn(program, given), ...faultsIn(inverse, guards)] : [...faultsIn(program, guards), ...faultsIn(inverse, given)];
}

function notAllowed(path: hbs.AST.Expression): TextFault {
  return { code: 'certificates.text-part-not-allowed', params: { part: 'original' in path ? String(path.original) : path.type } };
}

/** The name, where it is one word and no path into anything. */
function nameOf(expression: hbs.AST.Expression): string | null {
  if (expression.type !== 'PathExpression') return null;
  const { parts, depth, data, original } = expression as hbs.AST.PathExpression;
  const [part] = parts;
  return parts.length === 1 && depth === 0 && !data && part === original ? original : null;
}

const compiled = new Map<string, (values: unknown) => string>();
const mostCompiled = 200;

/** A checked text with a record's values, as one plain paragraph: nothing in it is markup, neither here nor for the typesetter. */
export function filledText(text: string, values: Readonly<Record<Placeholder, string>>): string {
  if (text === '') return '';
  const render = compiled.get(text) ?? engine.compile(text, { noEscape: true, knownHelpersOnly: true, knownHelpers: { ...conditions } });
  if (compiled.size >= mostCompiled) compiled.clear();
  compiled.set(text, render);
  // Without a prototype, names such as `constructor` are no values.
  return render(Object.assign(Object.create(null) as object, values)).replace(/\s+/gu, ' ').trim();
}
