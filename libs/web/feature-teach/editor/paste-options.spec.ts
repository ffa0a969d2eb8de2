import { expect, it } from '@jest/globals';
import { pastedOptions } from './paste-options.js';

const brief = (pasted: string) => pastedOptions(pasted, 'et').map(({ key, text, correct }) => [key, text.et, text.ru, text.en, correct]);

it('takes one option a line, with a star before the right ones', () => {
  expect(brief('Tallinn\n* Tartu\n\n*Narva  ')).toEqual([
    ['a', 'Tallinn', '', '', false],
    ['b', 'Tartu', '', '', true],
    ['c', 'Narva', '', '', true],
  ]);
});

it('leaves out the bullets and letters of the list', () => {
  expect(brief('a) üks\n*b. kaks\n- kolm\n• neli').map(([, text, , , correct]) => [text, correct])).toEqual([
    ['üks', false],
    ['kaks', true],
    ['kolm', false],
    ['neli', false],
  ]);
});

it('parts languages at tabs, as a spreadsheet copies them', () => {
  expect(brief('* jah\tда\tyes')).toEqual([['a', 'jah', 'да', 'yes', true]]);
});

it('keeps the numbers of dates, which count nothing', () => {
  expect(brief('24. veebruar\n*20. august\n1. september').map(([, text, , , correct]) => [text, correct])).toEqual([
    ['24. veebruar', false],
    ['20. august', true],
    ['1. september', false],
  ]);
  expect(brief('1. Tallinn\n2. Tartu\n*3) Narva').map(([, text]) => text)).toEqual(['Tallinn', 'Tartu', 'Narva']);
  expect(brief('а) да\n*б) нет').map(([, text]) => text)).toEqual(['да', 'нет']);
});
