import type { Localized } from '#kernel';
import type { ItemMedia } from '../../item/index.js';
import { htmlOf, pick, type WriteContext } from '../write-text.js';

export type Xml = string;

export function element(name: string, attributes: Readonly<Record<string, string>>, content: string | readonly Xml[]): Xml {
  const inner = typeof content === 'string' ? escaped(content) : content.join('');
  return `<${name}${Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`).join('')}>${inner}</${name}>`;
}

/** Without the characters that XML cannot hold. */
function escaped(text: string): string {
  // eslint-disable-next-line no-control-regex
  return text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '').replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);
}

const endings: Readonly<Record<string, string>> = { 'image/png': 'png', 'image/jpeg': 'jpg', 'image/gif': 'gif', 'image/webp': 'webp', 'image/svg+xml': 'svg', 'audio/mpeg': 'mp3', 'audio/ogg': 'ogg', 'audio/wav': 'wav', 'video/mp4': 'mp4', 'video/webm': 'webm' };

/** Writes the texts of one question, each with the files that it shows. */
export class XmlTexts {
  constructor(
    readonly context: WriteContext,
    private readonly media: readonly ItemMedia[],
    private readonly bytes: ReadonlyMap<string, Uint8Array>,
  ) {}

  /** A text element in HTML; `gap` says what stands in the place of gaps. */
  html(name: string, text: Localized | undefined, gap?: (key: string) => string): Xml {
    return this.markup(name, pick(text, this.context), gap);
  }

  markup(name: string, markup: string, gap?: (key: string) => string): Xml {
    const shown = new Set<ItemMedia>();
    const mediaUrl = (key: string) => {
      const medium = this.media.find((one) => one.key === key);
      if (medium === undefined || !this.bytes.has(key)) {
        this.context.losses.add('media-missing');
        return undefined;
      }
      shown.add(medium);
      return `@@PLUGINFILE@@/${fileName(medium)}`;
    };
    const html = htmlOf(markup, { mediaUrl, ...(gap === undefined ? {} : { gap }) });
    return element(name, { format: 'html' }, [element('text', {}, html), ...[...shown].map((medium) => this.file(medium))]);
  }

  /** Named by its bytes, so that the same picture has one name wherever it has been. */
  private file(medium: ItemMedia): Xml {
    return element('file', { name: fileName(medium), path: '/', encoding: 'base64' }, Buffer.from(this.bytes.get(medium.key) ?? []).toString('base64'));
  }
}

function fileName({ sha256, mediaType }: ItemMedia): string {
  return `m-${sha256.slice(0, 12)}.${endings[mediaType] ?? 'bin'}`;
}
