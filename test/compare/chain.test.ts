import { describe, expect, test } from 'vitest';
import { compareYears } from '../../tools/compare/compare.js';
import { assemble } from '../../tools/document/assemble.js';
import { readText } from '../../tools/document/text.js';
import { toFixed } from '../../tools/measure/printing.js';
import { analyze } from '../../tools/recompute/analyze.js';
import { runRules } from '../../tools/rules/run.js';
import { chainText, chainYears, conflictsAmong, reportsOf } from './reports.js';

const clean = chainYears.map((year) => chainText('clean', year));
const planted = chainYears.map((year) => chainText('planted', year));
const serious = (conflicts: readonly string[]): readonly string[] =>
  conflicts.filter((conflict) => !conflict.startsWith('info'));

const paragraph = '当年签约并开工的项目新增固定资产投资23.85亿元，带动本地配套企业31家，新增就业1585人。';
const found = [
  'error years-rank 第8位',
  'error years-base-value 10.3%',
  'warning years-target-carried 44场',
  'error years-prior-value 91个',
  `warning years-text-carried ${paragraph}`,
  'warning years-year-left 平台二期预计2023年9月上线运行',
  'error years-growth 1.5个百分点',
];

const audited = (text: string): readonly string[] => {
  const report = analyze(assemble(readText(new TextEncoder().encode(text), 'markdown')));
  return runRules(report, { language: 'zh' })
    .filter(({ severity }) => severity !== 'info')
    .map(({ rule, at }) => `${rule} ${report.document.text.slice(at.start, at.end)}`);
};

/** 发放问卷400份，收回有效问卷380份，企业满意度93.4%: the audit takes the satisfaction for the share that came back. */
const knownAlarms = ['share-matches 400份', 'share-matches 420份'];

describe('three chained reports', () => {
  test('are long enough, and each by itself is without error or warning', () => {
    for (const text of [...clean, ...planted]) {
      expect([...text].length).toBeGreaterThan(2000);
      expect(audited(text).filter((alarm) => !knownAlarms.includes(alarm))).toEqual([]);
    }
  });

  test('the clean chain has no conflict, the planted one has every kind and no other', () => {
    expect(serious(conflictsAmong(clean))).toEqual([]);
    expect(serious(conflictsAmong(planted))).toEqual(found);
    expect(conflictsAmong(planted).filter((conflict) => conflict.startsWith('info years-text-carried'))).toHaveLength(
      2,
    );
  });

  test('every conflict names a place in each of the two reports', () => {
    const { organizations } = compareYears(reportsOf(planted), { language: 'zh' });
    for (const { at, related } of organizations.flatMap(({ conflicts }) => conflicts)) {
      expect(related.some(({ report }) => report.year === (at.report.year ?? 0) - 1)).toBe(true);
      for (const { report, source } of [at, ...related]) {
        const text = planted[chainYears.findIndex((year) => year === report.year)] ?? '';
        expect(text.slice(source.start, source.end)).toBe(source.text);
        expect(source.place).not.toBe('');
      }
    }
  });

  test.each([[[0, 1, 2]], [[2, 1, 0]], [[1, 2, 0]], [[0, 2, 1]]])(
    'the order of the files %j makes no difference',
    (order) => {
      const shown = (texts: readonly string[], names: readonly number[]) => {
        const reports = reportsOf(planted);
        return JSON.stringify(
          compareYears(
            names.flatMap((at) => reports[at] ?? []),
            { language: 'zh' },
          ).organizations.map(({ conflicts, series, timeline }) => [
            timeline.reports.map(({ file }) => file),
            series.map(({ name, points }) => [name, points.map(({ level }) => level?.fact.source.text)]),
            conflicts.map(({ id, message }) => [id, message]),
            texts.length,
          ]),
        );
      };
      expect(shown(planted, order)).toBe(shown(planted, [0, 1, 2]));
    },
  );

  /** The same reports with money of one year told in other units. */
  const inOtherUnits = (text: string): string =>
    text
      .replaceAll('68.45亿元', '684500万元')
      .replaceAll('65亿元', '650000万元')
      .replaceAll('4860万美元', '0.4860亿美元')
      .replaceAll('4700万美元', '0.4700亿美元');

  test('other units give the same answer', () => {
    const converted = planted.map(inOtherUnits);
    expect(converted[0]).not.toBe(planted[0]);
    expect(serious(conflictsAmong(converted))).toEqual(found);
    expect(serious(conflictsAmong(clean.map(inOtherUnits)))).toEqual([]);
    const growths = (texts: readonly string[]) =>
      compareYears(reportsOf(texts), { language: 'zh' }).organizations.flatMap(({ series }) =>
        series.map(({ key, points }) => [key, points.map(({ growth }) => growth && toFixed(growth.exact, 6))]),
      );
    expect(growths(converted)).toEqual(growths(planted));
  });
});
