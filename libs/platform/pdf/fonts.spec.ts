import { describe, expect, it } from '@jest/globals';
import { fontsFor, unsettable } from './fonts.js';

describe('fonts', () => {
  it.each([
    ['Õnne Jõesäär, Щербакова, Ειρήνη, Nguyễn Thị Ánh', []],
    ['דוד לוי', ['Noto Sans Hebrew']],
    ['محمد عبد الله', ['Noto Sans Arabic']],
    ['გიორგი', ['Noto Sans Georgian']],
    ['Արմեն', ['Noto Sans Armenian']],
    ['王小明', ['Noto Sans SC']],
    ['Anna 王 محمد', ['Noto Sans Arabic', 'Noto Sans SC']],
  ])('%s', (text, more) => {
    expect(fontsFor(text).families).toEqual(['Noto Sans', ...more]);
    expect(unsettable(text)).toEqual([]);
  });

  it('name the letters that none of them has, each once', () => {
    expect(unsettable('ᠮᠣᠩᠭᠣᠯ Anna 😀😀')).toEqual(['ᠮ', 'ᠣ', 'ᠩ', 'ᠭ', 'ᠯ', '😀']);
    expect(unsettable('An\u{e000}na')).toEqual(['U+E000']);
  });
});
