const blocks = new Set(['p', 'h1', 'h2', 'ul', 'ol', 'table', 'tr', 'div']);
const inline = new Set(['a', 'strong', 'em', 'span', 'td']);
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0', '#39': "'", '#x27': "'", '#x3D': '=', '#x60': '`', '#x2F': '/' };

/**
 * The text part of a mail, from the markup of our own templates: their few elements and nothing else, so that a new
 * element is given a text form before it is used.
 * @throws Error for an element that has none
 */
export function plainText(html: string): string {
  let href: string | null = null;
  let label = '';
  let text = '';
  const put = (part: string) => {
    if (href === null) text += part;
    else label += part;
  };
  for (const [, closing, name, attributes, characters] of html.matchAll(/<(\/?)([a-z]+[1-6]?)([^>]*)>|([^<]+)/gi)) {
    const tag = name?.toLowerCase();
    if (tag === undefined) put(decode(characters ?? '').replace(/[ \t\r\n]+/g, ' '));
    else if (tag === 'a' && closing === '') href = /\bhref="([^"]*)"/.exec(attributes ?? '')?.[1] ?? null;
    else if (tag === 'a') {
      const target = decode(href ?? '');
      href = null;
      put(label.trim() === target || target === '' ? label : `${label.trim()}: ${target}`);
      label = '';
    } else if (tag === 'br') put('\n');
    else if (tag === 'li') put(closing === '' ? '\n- ' : '');
    else if (blocks.has(tag)) put('\n\n');
    else if (!inline.has(tag)) throw new Error(`<${tag}> has no text form (libs/platform/mail/plain-text.ts)`);
  }
  return tidy(text);
}

function decode(characters: string): string {
  return characters.replace(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole);
}

function tidy(text: string): string {
  const lines = text.split('\n').map((line) => line.replace(/^ +| +$/g, ''));
  return `${lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;
}
