export interface PdfItem {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface ReadPdf {
  readonly attachments: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  /** The pieces of text of each page, where they stand. */
  readonly pages: readonly (readonly PdfItem[])[];
  /** The same for files that say the same in the same way, however they were saved; null when that cannot be told. */
  readonly structure: string | null;
}

/** Null when the file cannot be opened. */
export default function readPdf(bytes: Uint8Array): Promise<ReadPdf | null>;
