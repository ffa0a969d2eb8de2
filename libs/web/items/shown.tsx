import type { ReactNode } from 'react';
import type { InLanguage, ItemResponse, PresentedItem } from '#assessments/engine';
import { Markup, type MediaSource } from './markup.js';

export type ShownItem = InLanguage<PresentedItem>;

export interface ItemAnswerProps<I = ShownItem> {
  /** Unique on the page: it names the controls. */
  readonly id: string;
  readonly item: I;
  /** The language of the question, when it is not the page’s. */
  readonly lang?: string;
  readonly value: ItemResponse | null;
  readonly onValue: (value: ItemResponse | null) => void;
  readonly media?: MediaSource;
  /** Takes files, for the kind that asks for them. */
  readonly files?: ReactNode;
}

export type Of<K extends PresentedItem['kind']> = Extract<ShownItem, { kind: K }>;

export function Stem({ text, media }: { text: string; media: MediaSource | undefined }) {
  return (
    <div className="i-stem">
      <Markup text={text} media={media} />
    </div>
  );
}

export function chosenIn(value: ItemResponse | null): readonly string[] {
  return value !== null && 'chosen' in value ? value.chosen : [];
}
