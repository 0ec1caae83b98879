import { expect, test } from 'vitest';
import { isProseCell, mentionsOf } from '../../tools/figures/mention.js';

const text = '2021年，全市进出口总额120亿元（目标100亿元），增长20%。其中：出口80亿元';
const { mentions, sentences } = mentionsOf(text, { start: 0, end: text.length }, 4, 7);

test('each figure carries the words around it', () => {
  expect(mentions.map(({ span, gap, lead, tail }) => [text.slice(span.start, span.end), gap, lead, tail])).toEqual([
    ['2021年', '', '', ''],
    ['120亿元', 'Y，全市进出口总额', '全市进出口总额', '（目标'],
    ['100亿元', '（目标', '目标', '），增长'],
    ['20%', '），增长', '增长', ''],
    ['80亿元', '其中：出口', '出口', ''],
  ]);
});

test('sentences, brackets and periods', () => {
  expect(sentences).toBe(2);
  expect(mentions.map(({ sentence }) => sentence)).toEqual([7, 7, 7, 7, 8]);
  expect(mentions.map(({ depth }) => depth)).toEqual([0, 0, 1, 0, 0]);
  expect(mentions.map(({ period }) => period)).toEqual(['2021', '2021', '2021', '2021', null]);
  expect(mentions.map(({ ownPeriod }) => ownPeriod)).toEqual([false, true, false, false, false]);
  expect(mentions.every(({ block }) => block === 4)).toBe(true);
});

test('full-width signs are read as plain ones', () => {
  const range = '投入１３～１７万元';
  const [first] = mentionsOf(range, { start: 0, end: range.length }, 0, 0).mentions;
  expect(first?.quantity).toMatchObject({ numeral: '13', upper: '17', unit: 'CNY' });
  expect(first && range.slice(first.span.start, first.span.end)).toBe('１３～１７万元');
});

test('cells that hold sentences', () => {
  expect(isProseCell('已完成；未验收')).toBe(true);
  expect(isProseCell('120万元')).toBe(false);
});
