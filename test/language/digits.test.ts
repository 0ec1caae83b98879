import { describe, expect, it } from 'vitest';
import { withNumeral } from '../../tools/language/digits.js';

describe('a print with another numeral', () => {
  it.each([
    ['93.19%', '93.19', '93.91', '93.91%'],
    ['１：２．６', '2.6', '3.6', '１：3.6'],
    ['第８位', '8', '6', '第6位'],
    ['1:1', '1', '2', null],
    ['三成', '3', '4', null],
    ['1,234元', '1234', '1243', null],
  ])('%s', (print, numeral, other, expected) => expect(withNumeral(print, numeral, other)).toBe(expected));
});
