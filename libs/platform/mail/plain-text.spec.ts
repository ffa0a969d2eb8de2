import { describe, expect, it } from '@jest/globals';
import { plainText } from './plain-text.js';

describe('plainText', () => {
  it('gives paragraphs, lists and links their text form', () => {
    expect(plainText('<p>Tere, Õie &amp; Ülo!</p>\n<ul>\n<li>üks</li>\n<li>kaks</li>\n</ul>\n<p><a class="button" href="https://a.test/x?y=1&amp;z=2">Ava leht</a></p>')).toBe(
      'Tere, Õie & Ülo!\n\n- üks\n- kaks\n\nAva leht: https://a.test/x?y=1&z=2\n',
    );
  });

  it('shows an address once where it is its own label', () => {
    expect(plainText('<p>Kontroll: <a href="https://a.test/v">https://a.test/v</a>.</p>')).toBe('Kontroll: https://a.test/v.\n');
  });

  it('takes escaped markup for the text that it is', () => {
    expect(plainText('<p>&lt;b&gt;Mari&lt;/b&gt; &#x27;Maša&#x27; &amp;lt;</p>')).toBe("<b>Mari</b> 'Maša' &lt;\n");
  });

  it('refuses an element that has no text form yet', () => {
    expect(() => plainText('<p><img src="x"></p>')).toThrow('<img> has no text form');
  });
});
