import { expect, test } from 'vitest';
import { readDocument } from '../../tools/document/read.js';
import type { Fact } from '../../tools/figures/fact.js';
import { factsOf } from '../../tools/figures/from-prose.js';

const read = async (text: string): Promise<readonly Fact[]> =>
  factsOf(await readDocument(new TextEncoder().encode(text), 'report.txt'), '2021');

const told = async (text: string): Promise<readonly (readonly [string, string | null, string, string | null])[]> =>
  (await read(text)).map(({ figure }) => [figure.text, figure.metric, figure.role, figure.period]);

test('a rate without a name speaks of the amount before it', async () => {
  const [amount, rate] = await read('全市进出口总额120亿元，增长20%。');
  expect(rate?.topic).toBe(amount);
  expect(rate?.noun).toBe('进出口总额');
});

test('last year is told by words or by its number', async () => {
  expect(await told('上年进出口总额为100亿元。')).toEqual([['100亿元', '进出口总额', 'previous', '2020']]);
});

test('names of a list go to its values in order', async () => {
  const facts = await read('城市低保、农村低保分别为630元、420元。');
  expect(facts.map(({ figure, item }) => [figure.text, figure.metric, item?.index])).toEqual([
    ['630元', '城市低保', 0],
    ['420元', '农村低保', 1],
  ]);
});

test('the first of two scores is the maximum of the second', async () => {
  const facts = await read('项目规划15分，得14分。');
  expect(facts.map(({ figure }) => figure.role)).toEqual(['maxScore', 'score']);
});

test('bare numbers are no figures, scores are', async () => {
  expect((await read('共有12，自评得分95。')).map(({ figure }) => [figure.text, figure.unit])).toEqual([
    ['95', 'score'],
  ]);
});

test('parts take the role of their whole until the list closes', async () => {
  const facts = await read('年初预算300万元，其中人员经费200万元，公用经费100万元；新增就业50人。');
  expect(facts.map(({ figure }) => figure.role)).toEqual(['budget', 'budget', 'budget', 'actual']);
});

test('scope and place in the text', async () => {
  const text = '出口增速居全省第2位。';
  const [fact] = await read(text);
  expect(fact?.figure).toMatchObject({ scope: '全省', unit: 'rank', origin: 'prose', start: text.indexOf('第') });
});
