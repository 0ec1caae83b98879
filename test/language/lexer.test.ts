import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokenize } from '../../tools/language/lexer.js';
import type { Token } from '../../tools/language/token.js';

const labelOf = (token: Token): string => {
  if (token.kind === 'quantity') return token.quantity.kind;
  return token.kind === 'skip' ? token.why : token.kind;
};

const read = (text: string): readonly string[] =>
  tokenize(text)
    .filter(({ kind }) => kind !== 'text' && kind !== 'punctuation')
    .map((token) => `${text.slice(token.start, token.end)} ${labelOf(token)}`);

test.each([
  ['平财〔2022〕6号', ['〔2022〕6号 document-number']],
  ['2021年实际完成120亿元，增长20%', ['2021年 period', '120亿元 amount', '20% percent']],
  ['截至2021年12月31日共12人', ['2021年12月31日 date', '12人 count']],
  ['居全省第10', ['第10 rank']],
  ['按90，100分制', ['90 count', '100分 score']],
  ['电话0375-2862555', ['0375-2862555 telephone']],
  ['“十四五”规划', ['十四五 slogan']],
  ['“放管服”改革', []],
  ['由5家至8家', ['5家 count', '8家 count']],
  ['投入1:5.25', ['1:5.25 ratio']],
])('%s', (text, expected) => expect(read(text)).toEqual(expected));

describe('the tokens', () => {
  const piece = fc.constantFrom(
    ...'0 1 9 . , ， : - ~ 年 月 日 第 前 三 十 成 百分之 万 亿元 % 家 人 位 约 至 “ ” 〔 〕 号 （ ） 。 A G 全省 2021 增长'.split(
      ' ',
    ),
  );
  const text = fc.oneof(fc.string(), fc.string({ unit: piece, maxLength: 30 }));

  test('tile the text', () => {
    fc.assert(
      fc.property(text, (input) => {
        let end = 0;
        for (const token of tokenize(input)) {
          expect(token.start).toBe(end);
          expect(token.end).toBeGreaterThan(token.start);
          end = token.end;
        }
        expect(end).toBe(input.length);
      }),
    );
  });

  test('carry plain decimal numerals', () => {
    fc.assert(
      fc.property(text, (input) => {
        for (const token of tokenize(input))
          if (token.kind === 'quantity') expect(token.quantity.numeral).toMatch(/^-?\d+(\.\d+)?$/);
      }),
    );
  });
});
