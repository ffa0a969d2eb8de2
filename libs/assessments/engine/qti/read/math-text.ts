import { childElements, textOf, type XmlElement } from '../xml/element.js';

/** A formula in one line of text, as one types it: (a + b)/2, x², √(y). */
export function mathText(element: XmlElement): string {
  return textFor(element).replaceAll(/\s+/g, ' ').trim();
}

const unseen = new Set(['annotation', 'annotation-xml', 'mphantom', 'mprescripts', 'none', 'maligngroup', 'malignmark']);

function textFor(element: XmlElement): string {
  const { name } = element;
  if (unseen.has(name)) return '';
  const parts = childElements(element);
  const [first = '', second = '', third = ''] = parts.slice(0, 3).map(textFor);
  switch (name) {
    case 'mo':
      return operatorText(textOf(element).trim());
    case 'mspace':
      return ' ';
    case 'semantics':
      return first;
    case 'mfrac':
      return `${grouped(first)}/${grouped(second)}`;
    case 'msqrt':
      return `√${grouped(parts.map(textFor).join(''), false)}`;
    case 'mroot':
      return `${raised(second, '^')}√${grouped(first, false)}`;
    case 'msup':
      return `${grouped(first)}${raised(second, '^')}`;
    case 'msub':
      return `${first}${raised(second, '_')}`;
    case 'munder':
      return `${first}${raised(second, '_')}`;
    case 'mover':
      return /^[^\p{L}\p{N}]$/u.test(second.trim()) ? `${first}${second.trim()}` : `${first}${raised(second, '^')}`;
    case 'msubsup':
    case 'munderover':
      return `${first}${raised(second, '_')}${raised(third, '^')}`;
    case 'mfenced':
      return fenced(element, parts.map(textFor));
    case 'mtable':
      return `[${parts.map(textFor).join('; ')}]`;
    case 'mtr':
    case 'mlabeledtr':
      return parts.map(textFor).join(', ');
    default:
      return parts.length === 0 ? textOf(element).trim() : parts.map(textFor).join('');
  }
}

/** What stands between two things has room around it; what cannot be seen (“times”, “applied to”) is nothing. */
function operatorText(sign: string): string {
  if (/^[\u2061-\u2064]*$/.test(sign)) return '';
  if (sign === ',' || sign === ';') return `${sign} `;
  return /^[()[\]{}|!%°′″'.:]+$/.test(sign) ? sign : ` ${sign} `;
}

/** In brackets unless it is one name or number. */
function grouped(text: string, bareAllowed = true): string {
  const inner = text.trim();
  const isOne = /^[\p{L}\p{N}.]*$/u.test(inner) || /^\([^()]*\)$/.test(inner);
  return isOne && (bareAllowed || inner.startsWith('(')) ? inner : `(${inner})`;
}

const digits = { '^': '⁰¹²³⁴⁵⁶⁷⁸⁹', _: '₀₁₂₃₄₅₆₇₈₉' } as const;

function raised(text: string, mark: keyof typeof digits): string {
  const inner = text.trim();
  if (inner === '') return '';
  if (/^\d{1,10}$/.test(inner)) return [...inner].map((digit) => [...digits[mark]][Number(digit)] ?? digit).join('');
  return `${mark}${grouped(inner)}`;
}

function fenced({ attributes }: XmlElement, parts: readonly string[]): string {
  const separators = [...(attributes.get('separators') ?? ',').replaceAll(/\s/g, '')];
  const between = (index: number) => separators[Math.min(index, separators.length - 1)] ?? '';
  const inner = parts.map((part, index) => (index === 0 ? part : `${between(index - 1)} ${part}`)).join('');
  return `${attributes.get('open') ?? '('}${inner.trim()}${attributes.get('close') ?? ')'}`;
}
