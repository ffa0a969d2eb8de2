import { describe, expect, it } from '@jest/globals';
import { readXml } from '../xml/read-xml.js';
import { mathText } from './math-text.js';

const told = (inner: string) => mathText(readXml(`<math xmlns="http://www.w3.org/1998/Math/MathML">${inner}</math>`));
const [x, y] = ['<mi>x</mi>', '<mi>y</mi>'];
const sum = `<mrow>${x}<mo>+</mo>${y}</mrow>`;

describe('a formula as text', () => {
  it.each([
    [`${x}<mo>=</mo><mfrac><mn>1</mn><mn>12</mn></mfrac>`, 'x = 1/12'],
    [`<mfrac>${sum}<mn>2</mn></mfrac>`, '(x + y)/2'],
    [`<mfrac><mrow><mo>(</mo>${x}<mo>+</mo>${y}<mo>)</mo></mrow>${y}</mfrac>`, '(x + y)/y'],
    [`<msup>${x}<mn>2</mn></msup><mo>+</mo><msup><mrow>${sum}</mrow><mi>n</mi></msup>`, 'x² + (x + y)^n'],
    [`<msub>${x}<mn>10</mn></msub><mo>,</mo><msubsup>${x}<mi>i</mi><mn>3</mn></msubsup>`, 'x₁₀, x_i³'],
    [`<msqrt>${x}<mo>-</mo><mn>1</mn></msqrt>`, '√(x - 1)'],
    [`<mroot>${x}<mn>3</mn></mroot>`, '³√(x)'],
    [`<munderover><mo>∑</mo><mrow><mi>i</mi><mo>=</mo><mn>1</mn></mrow><mi>n</mi></munderover>${x}`, '∑ _(i = 1)^nx'],
    [`<mover>${x}<mo>¯</mo></mover>`, 'x¯'],
    [`<mn>2</mn><mo>&#x2062;</mo>${x}`, '2x'],
    [`<mfenced open="[" close="]">${x}${y}</mfenced>`, '[x, y]'],
    ['<mtable><mtr><mtd><mn>1</mn></mtd><mtd><mn>0</mn></mtd></mtr><mtr><mtd><mn>0</mn></mtd><mtd><mn>1</mn></mtd></mtr></mtable>', '[1, 0; 0, 1]'],
    [`<semantics>${sum}<annotation encoding="application/x-tex">x+y</annotation></semantics>`, 'x + y'],
    ['<mtext>none</mtext>', 'none'],
  ])('%s is “%s”', (inner, expected) => expect(told(inner)).toBe(expected));
});
