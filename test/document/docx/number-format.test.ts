import { describe, expect, it } from 'vitest';
import { formatNumber } from '../../../tools/document/docx/number-format.js';

describe('a counter as Word prints it', () => {
  it.each([
    ['chineseCounting', [1, 9, 10, 11, 20, 21, 99, 105], '一 九 十 十一 二十 二十一 九十九 一〇五'],
    [
      'chineseCountingThousand',
      [1, 10, 19, 100, 101, 110, 111, 1001, 10050],
      '一 十 十九 一百 一百零一 一百一十 一百一十一 一千零一 一万零五十',
    ],
    ['japaneseCounting', [3, 10, 15, 30, 100, 111], '三 十 十五 三十 百 百十一'],
    ['chineseLegalSimplified', [1, 10, 21], '壹 壹拾 贰拾壹'],
    ['decimal', [1, 12], '1 12'],
    ['decimalZero', [1, 12], '01 12'],
    ['decimalFullWidth', [1, 12], '１ １２'],
    ['decimalEnclosedCircle', [1, 20, 21, 36, 51], '① ⑳ ㉑ ㊱ 51'],
    ['decimalEnclosedCircleChinese', [2], '②'],
    ['decimalEnclosedParen', [3], '⑶'],
    ['decimalEnclosedFullstop', [3], '⒊'],
    ['ideographTraditional', [1, 10], '甲 癸'],
    ['ideographZodiac', [1, 12], '子 亥'],
    ['lowerLetter', [1, 26, 27, 53], 'a z aa aaa'],
    ['upperLetter', [2], 'B'],
    ['lowerRoman', [4, 9, 14, 1994], 'iv ix xiv mcmxciv'],
    ['upperRoman', [3], 'III'],
    ['none', [3], ''],
    ['hebrew1', [3], '3'],
    ['decimal', [0], '0'],
  ])('%s', (format, values, printed) => {
    expect(values.map((value) => formatNumber(value, format)).join(' ')).toBe(printed);
  });
});
