import { expect, test } from 'vitest';
import { documentNumbersIn, properNumber } from '../../tools/language/document-number.js';

test('reads body, year, number and the title before', () => {
  const [number] = documentNumbersIn('根据《自评通知》（平财效〔2022〕6号）要求');
  expect(number).toMatchObject({ body: '平财效', year: 2022, number: '6', title: '自评通知', isClosed: true });
});

test.each([
  ['按平财效[2022]06号执行', '平财效〔2022〕6号'],
  ['按平财效（2022）第6号执行', '平财效〔2022〕6号'],
  ['按豫政办〔2022〕12号执行', '豫政办〔2022〕12号'],
])('%s', (text, proper) => expect(documentNumbersIn(text).map(properNumber)).toEqual([proper]));

test.each(['自评（2021年）', '上年（2020）', '目标[2]', '得分（30）分', '得分（共1000分）'])('%s holds none', (text) =>
  expect(documentNumbersIn(text)).toEqual([]),
);
