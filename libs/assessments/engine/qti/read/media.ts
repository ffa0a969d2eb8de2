import { mediumFrom } from '../../formats/media.js';
import type { ImportedMedium } from '../../formats/imported.js';
import type { ItemMedia } from '../../item/index.js';
import type { Localize } from './localize.js';
import type { Losses } from './losses.js';

/** The bytes that an address within an item means, or null where the file has none. */
export type FindFile = (href: string) => Uint8Array | null;

export interface ShownMedium {
  readonly medium: ImportedMedium;
  readonly alt: ItemMedia['alt'];
}

/** The media that the texts of one item use, each kept once. */
export class MediaShelf {
  private readonly byKey = new Map<string, ShownMedium>();

  constructor(
    private readonly findFile: FindFile,
    private readonly localize: Localize,
    private readonly losses: Losses,
  ) {}

  /** The medium at an address, or null with its loss told. */
  find(href: string, alt: string): ShownMedium | null {
    const bytes = /^[a-z][a-z0-9+.-]*:/i.test(href) ? null : this.findFile(href);
    const medium = bytes === null ? null : mediumFrom(href.split('/').at(-1) ?? href, Buffer.from(bytes));
    if (medium === null) {
      this.losses.add(bytes === null ? 'media-missing' : 'media-refused', href.slice(0, 200));
      return null;
    }
    const shown = this.byKey.get(medium.key) ?? { medium, alt: this.localize(alt) };
    this.byKey.set(medium.key, shown);
    return shown;
  }

  get all(): readonly ShownMedium[] {
    return [...this.byKey.values()];
  }
}

export function itemMedium({ medium: { key, mediaType, sha256 }, alt }: ShownMedium): ItemMedia {
  return { key, mediaType, sha256, alt };
}
