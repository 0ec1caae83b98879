import { expect, test } from 'vitest';
import { reportOf } from '../recompute/report-of.js';

const metricsOf = (text: string): readonly (string | null)[] =>
  reportOf(`# 某局2023年度绩效自评报告\n\n## 六、存在的问题\n\n${text}\n`)
    .figures.filter(({ kind }) => kind !== 'period')
    .map(({ metric }) => metric);

test.each<[string, readonly string[]]>([
  ['二是闲置土地处置没有完成任务。全年任务620亩，实际处置566亩。', ['闲置土地处置', '实际处置']],
  ['1．包虫病筛查未完成计划。计划1.2万人次，完成1.08万人次。', ['包虫病筛查', '包虫病筛查']],
])('figures without a name are of the shortcoming told before them: %s', (text, names) =>
  expect(metricsOf(text)).toEqual(names),
);

test('a sentence that tells no shortcoming names nothing', () =>
  expect(metricsOf('各项工作顺利推进。全年任务620亩。')).not.toContain('各项工作'));
