import { expect, test } from 'vitest';
import { classify } from '../../tools/figures/classify.js';
import { mentionsOf } from '../../tools/figures/mention.js';
import type { Reading } from '../../tools/figures/reading.js';

const firstOf = (text: string): Reading | null => {
  const mention = mentionsOf(text, { start: 0, end: text.length }, 0, 0).mentions.find(({ isPeriod }) => !isPeriod);
  return mention ? classify(mention) : null;
};

test.each([
  ['完成进出口总额120亿元', 'head', 'actual', '进出口总额'],
  ['全年支出5000万元', 'head', 'outturn', '支出'],
  ['年初预算安排300万元', 'head', 'budget', ''],
  ['计划培训200人', 'head', 'target', '培训'],
  ['上年为34亿元', 'head', 'previous', ''],
  ['出口比上年增长12.5%', 'growth', 'growth', '出口'],
  ['预算执行率93.91%', 'execution', 'rate', ''],
  ['目标完成率118%', 'completion', 'rate', ''],
  ['超额完成18%', 'overCompletion', 'rate', ''],
  ['为年初预算的98%', 'execution', 'rate', ''],
  ['完成省定目标的118%', 'completion', 'rate', ''],
  ['占总支出的60%', 'share', 'share', ''],
  ['满意度提高到95%', 'rate', 'rate', '满意度'],
  ['超目标3个百分点', 'points', 'other', ''],
  ['人均补助120元', 'perUnit', 'actual', '人均补助'],
  ['结余35万元', 'difference', 'other', '结余'],
  ['共计300万元', 'total', 'total', ''],
  ['累计发放300万元', 'head', 'actual', '发放'],
  ['较上年增加20家', 'delta', 'growth', ''],
  ['尚缺3人', 'gap', 'other', ''],
  ['位居全省第2位', 'rank', 'rank', ''],
  ['排名上升3个位次', 'rankChange', 'other', ''],
  ['满分10分', 'maxScore', 'maxScore', ''],
  ['自评得分95', 'score', 'score', ''],
  ['扣2分', 'deduction', 'other', ''],
  ['增长3倍', 'growth', 'growth', ''],
  ['平财〔2021〕6号', 'none', 'other', ''],
])('%s', (text, relation, role, noun) => expect(firstOf(text)).toMatchObject({ relation, role, noun, isBase: false }));

test('direction and base', () => {
  expect(firstOf('下降了3%')).toMatchObject({ relation: 'growth', direction: -1 });
  expect(firstOf('占总支出的60%')).toMatchObject({ base: '总支出' });
  expect(firstOf('占年度目标的50%')).toMatchObject({ relation: 'share', base: '年度目标' });
  expect(firstOf('增长到50家')).toMatchObject({ relation: 'head', reached: true });
});

test('the base of a comparison is a plain fact', () =>
  expect(firstOf('较上年的3.5万元增加0.3万元')).toMatchObject({ relation: 'head', role: 'previous', isBase: true }));
