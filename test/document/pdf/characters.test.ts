import { expect, it } from 'vitest';
import { emsOfText, plain } from '../../../tools/document/pdf/characters.js';

it('gives the ideographs and brackets that their twins stand for', () => {
  expect(plain('⼀、⾦额⻓期，⼾籍⼈⼝，⻩河，⻘年，⺠政')).toBe('一、金额长期，户籍人口，黄河，青年，民政');
  expect(plain('\u2329办法\u232a')).toBe('〈办法〉');
});

it('gives every blank as a space and drops what is invisible', () => {
  expect(plain('全\u00a0年\u3000预\u200b算\ufeff')).toBe('全 年 预算');
});

it('keeps full-width digits and signs for the lexer', () => {
  expect(plain('１２．５％')).toBe('１２．５％');
});

it('counts Latin characters about half as wide', () => {
  expect(emsOfText('预算')).toBe(2);
  expect(emsOfText('12.5')).toBeCloseTo(2.2);
});
