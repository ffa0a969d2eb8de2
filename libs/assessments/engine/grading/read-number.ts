/** A number that a person typed. */
export interface TypedNumber {
  /** `1,234` can be read in two ways, the decimal comma first. */
  readonly values: readonly number[];
  /** What stands beside the number; empty when nothing does. */
  readonly unit: string;
}

const longest = 200;
const digits = String.raw`[0-9]+(?:[ '’][0-9]{3})*(?:[.,][0-9]+)*[.,]?|[.,][0-9]+`;
const power = String.raw`(?:[eE]|\s?[x×·*]\s?10\s?\^)\s?[+-]?[0-9]{1,3}`;
const shape = new RegExp(String.raw`^(?<before>[^0-9.,+\- ]{0,8})\s?(?<sign>[+-]?)\s?(?<digits>${digits})(?<power>${power})?(?<after>.{0,40})$`, 'u');

/**
 * Reads a number as people type it: `-1 234,5`, `−1 234.5`, `1,234.50 €`, `1.234.567`, `2,5·10^3 kg`, with ordinary, thin
 * and unbreakable spaces. Null when it is no number.
 */
export function readNumber(text: string): TypedNumber | null {
  if (text.length > longest) return null;
  const plain = text
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/[−–‒﹣－]/g, '-')
    .replace(/[\s\u00A0\u2000-\u200B\u202F]+/g, ' ')
    .trim();
  const { before = '', sign, digits: written, power: raised, after = '' } = shape.exec(plain)?.groups ?? {};
  if (written === undefined || /^[0-9.,]/.test(after.trim()) || (before !== '' && after.trim() !== '')) return null;
  const scale = raised === undefined ? '' : `e${raised.replace(/^(?:[eE]|\s?[x×·*]\s?10\s?\^)\s?/, '')}`;
  const values = readings(written).map((reading) => Number(`${sign === '-' ? '-' : ''}${reading}${scale}`)).filter(Number.isFinite);
  return values.length === 0 ? null : { values, unit: before === '' ? after.trim() : before };
}

/** The digits with a decimal point, in each way in which they can be meant. */
function readings(written: string): string[] {
  const plain = written.replace(/[ '’]/g, '').replace(/[.,]$/, '');
  const marks = plain.replace(/[0-9]/g, '');
  const last = marks.at(-1);
  if (last === undefined) return [plain];
  if (marks.length === 1) {
    const decimal = plain.replace(',', '.');
    return /^[1-9][0-9]{0,2},[0-9]{3}$/.test(plain) ? [decimal, plain.replace(',', '')] : [decimal];
  }
  const groups = marks.slice(0, -1);
  const one = (of: string) => [...of].every((mark) => mark === of[0]);
  const grouped = (whole: string) => /^[0-9]{1,3}(?:[.,][0-9]{3})+$/.test(whole);
  if (one(marks)) return grouped(plain) ? [plain.replace(/[.,]/g, '')] : [];
  const whole = plain.slice(0, plain.lastIndexOf(last));
  return one(groups) && groups[0] !== last && grouped(whole) ? [`${whole.replace(/[.,]/g, '')}.${plain.slice(plain.lastIndexOf(last) + 1)}`] : [];
}
