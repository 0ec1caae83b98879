import { expect, test } from 'vitest';
import { jointConflicts } from '../../tools/recompute/network.js';
import { reportOf } from './report-of.js';

const conflictsIn = async (text: string) => {
  const report = await reportOf(text);
  return jointConflicts(report.recomputations, report.figure).map(({ relations, loose }) => ({
    identities: relations.map(({ claim }) => claim.identity).sort(),
    loose: loose.map(({ figure }) => figure.text),
  }));
};

test('finds a total of rounded parts that the finer parts do not allow', async () => {
  expect(
    await conflictsIn(
      '全年支出1.23亿元，其中：基本支出0.62亿元，项目支出0.61亿元。\n\n基本支出6154.9万元，主要用于人员经费；项目支出6050.0万元，主要用于设备购置。',
    ),
  ).toEqual([{ identities: ['same', 'same', 'sumOfAll'], loose: ['1.23亿元', '6050.0万元', '6154.9万元'] }]);
});

test('is silent where the finer parts give the total', async () => {
  expect(
    await conflictsIn(
      '全年支出1.22亿元，其中：基本支出0.62亿元，项目支出0.61亿元。\n\n基本支出6154.9万元，主要用于人员经费；项目支出6050.0万元，主要用于设备购置。',
    ),
  ).toEqual([]);
});

test('a relation that fails by itself is no joint conflict', async () => {
  expect(await conflictsIn('新增就业1210人，完成年度目标1100人的120.0%。')).toEqual([]);
});
