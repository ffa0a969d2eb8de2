import { fileURLToPath } from 'node:url';
import type { Language } from '#kernel';
import { qrSvg } from '#kernel/qr';
import type { CertificateDocument } from './certificate-document.js';
import { slipPhrases as phrases } from './slip-phrases.js';

export interface Slip {
  readonly holderName: string;
  readonly activityTitle: string;
  /** The holder's, in which the slip is written. */
  readonly language: Language;
  /** The private link. */
  readonly url: string;
}

/** Four slips a sheet of A4, to be cut apart; `language` is that of whoever cuts. */
export function slipDocument(slips: readonly Slip[], language: Language): CertificateDocument {
  return {
    template: fileURLToPath(new URL('./slip.typ', import.meta.url)),
    standard: 'a-3a',
    images: [],
    data: { language, documentTitle: phrases.document[language], slips: slips.map(slipData) },
  };
}

function slipData({ holderName, activityTitle, language, url }: Slip) {
  return {
    language,
    title: phrases.title[language],
    holder: { label: phrases.holder[language], value: holderName },
    training: { label: phrases.training[language], value: activityTitle },
    long: holderName.length + activityTitle.length > 130,
    how: { label: phrases.how[language], steps: phrases.steps[language] },
    address: { label: phrases.address[language], url, lines: wrapped(url) },
    keep: phrases.keep[language],
    qr: { svg: qrSvg(url), alt: phrases.qrAlt[language] },
  };
}

/** The site, then the token in pieces that one does not lose one's place in. */
function wrapped(url: string): string[] {
  const token = url.slice(url.lastIndexOf('/') + 1);
  return [url.slice(0, url.length - token.length), ...(token.match(/.{1,24}/gu) ?? [])];
}
