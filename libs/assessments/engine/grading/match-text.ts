import type { AcceptedText, TextMatching } from '../item/index.js';
import { maxTyped } from './read-response.js';

/** The first accepted answer that fits what was typed. */
export function acceptedText(answers: readonly AcceptedText[], typed: string, how: TextMatching): AcceptedText | null {
  if (typed.length > maxTyped) return null;
  const folded = foldText(typed, how.caseSensitive ?? false);
  return answers.find(({ texts }) => texts.some((text) => fits(text, folded, how))) ?? null;
}

function fits(accepted: string, folded: string, { caseSensitive = false, wildcards = false }: TextMatching): boolean {
  return wildcards ? matchesPieces(piecesOf(accepted), folded, caseSensitive) : foldText(accepted, caseSensitive) === folded;
}

/** Text as it is compared: width, ё/е, white space and typographic quotes never matter, case only where it is asked for. */
export function foldText(text: string, caseSensitive = false): string {
  return foldPiece(text, caseSensitive).trim();
}

function foldPiece(text: string, caseSensitive: boolean): string {
  const plain = text
    .normalize('NFKC')
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/["«»„“”‟〝〞]/g, '"')
    .replace(/[`´‘’‚‛‹›ʼ′]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/ё/g, 'е')
    .replace(/Ё/g, 'Е');
  return caseSensitive ? plain : plain.toLowerCase().normalize('NFKC');
}

/** The one text that a pattern without wildcards fits; null where there are several. */
export function plainPattern(pattern: string): string | null {
  const [text, ...more] = piecesOf(pattern);
  return text !== undefined && more.length === 0 ? text : null;
}

/** What stands between the asterisks of a pattern. */
function piecesOf(pattern: string): string[] {
  const pieces = [''];
  for (let i = 0; i < pattern.length; i++) {
    const [letter = '', next] = [pattern[i], pattern[i + 1]];
    if (letter === '*') pieces.push('');
    else if (letter === '\\' && next === '*') pieces[pieces.length - 1] += pattern[++i] ?? '';
    else pieces[pieces.length - 1] += letter;
  }
  return pieces;
}

/** Takes each piece at its first place after the piece before: no way back, so no pattern can make it slow. */
function matchesPieces(pieces: readonly string[], text: string, caseSensitive: boolean): boolean {
  const folded = pieces.map((piece) => foldPiece(piece, caseSensitive));
  const first = (folded[0] ?? '').trimStart();
  if (folded.length === 1) return first.trimEnd() === text;
  const last = (folded.at(-1) ?? '').trimEnd();
  if (text.length < first.length + last.length || !text.startsWith(first) || !text.endsWith(last)) return false;
  const end = text.length - last.length;
  let at = first.length;
  for (const piece of folded.slice(1, -1)) {
    const found = text.indexOf(piece, at);
    if (found < 0 || found + piece.length > end) return false;
    at = found + piece.length;
  }
  return true;
}
