import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../assistant/answer/answering.js';
import type { Host } from '../../assistant/chat/host.js';
import { compareCommand } from '../../assistant/chat/report-commands.js';
import type { Desk } from '../../assistant/desk.js';
import { comparisonOf } from '../../tools/compare-years.js';
import { toFixed } from '../../tools/measure/printing.js';
import { magnitude } from '../../tools/measure/rational.js';
import { yearReportFrom } from '../../tools/outgoing-compare.js';
import { deskOf } from './desks.js';

const chain = (kind: 'clean' | 'planted'): Promise<Desk> =>
  deskOf(`years/${kind}/2021.md`, `years/${kind}/2022.md`, `years/${kind}/2023.md`);

const host: Host = { open: async () => ({ files: [], problems: [] }), paths: async () => [], write: async () => null };
const said = (desk: Desk, args: string) => compareCommand(args, { desk, turns: [], id: 'one', host });

const comparedOn = (desk: Desk, metric?: string) =>
  comparisonOf(
    desk.files.map(({ stored }) => yearReportFrom(stored)),
    { language: 'zh', metric },
  ).organizations;

describe('years in a conversation', () => {
  it('tells the series and conflicts that the comparison tells, with every place among the sources', async () => {
    const desk = await chain('planted');
    const { text, sources } = await said(desk, '');
    const [compared, ...others] = comparedOn(desk);
    expect(others).toEqual([]);
    const series = compared?.series.slice(0, 12) ?? [];
    expect(series.length).toBe(12);
    for (const { name, points } of series) {
      const lines = text.slice(text.indexOf(`${name}：2`));
      for (const { growth } of points)
        if (growth) {
          const shown = toFixed(growth.unit === 'pp' ? magnitude(growth.exact) : growth.exact, 2);
          expect([name, lines.includes(growth.unit === 'pp' ? shown : `= ${shown}%`) || growth.exact.n === 0n]).toEqual(
            [name, true],
          );
        }
    }
    expect(compared?.conflicts.length).toBeGreaterThan(6);
    for (const { message, at, related } of compared?.conflicts ?? []) {
      expect(text).toContain(message);
      for (const { report, source } of [at, ...related])
        expect(sources.some((each) => each.report === report.id && each.start === source.start)).toBe(true);
    }
  });

  it('answers for one metric what the comparison has, in a command and to a question', async () => {
    const desk = await chain('clean');
    for (const { name, points } of comparedOn(desk).flatMap(({ series }) => series.slice(0, 8))) {
      const rates = points.flatMap(({ growth }) => (growth?.unit === '%' ? [`= ${toFixed(growth.exact, 2)}%`] : []));
      const metric = name.split(' · ').at(-1) ?? name;
      const { text } = await said(desk, metric);
      for (const rate of rates) expect([metric, text]).toEqual([metric, expect.stringContaining(rate)]);
    }
  });

  it('lines up nothing of different organisations', async () => {
    const desk = await deskOf('years/wenhuaguan-2021.md', 'years/clean/2022.md', 'years/wenhuaguan-2023.md');
    const names = new Set(desk.files.map(({ stored }) => stored.report.organization));
    expect(names.size).toBe(2);
    const { text } = await said(desk, '');
    for (const name of names) expect(text).toContain(`${name}：`);
    const alone = [
      await said(await deskOf('years/wenhuaguan-2021.md', 'years/wenhuaguan-2023.md'), ''),
      await said(await deskOf('years/clean/2022.md', 'years/clean/2023.md'), ''),
    ];
    const moves = text.split('\n').filter((line) => line.includes('→'));
    expect(moves.length).toBeGreaterThan(8);
    for (const move of moves) expect(alone.map((each) => each.text).join('\n')).toContain(move);
    expect(text).toContain('2021→2023：中间年度缺数');
    const execution = await answerQuestion('预算执行率是多少', desk);
    expect(execution.text).not.toContain('2021→2022');
  });

  it('tells what growth the printed precision allows, and whether the stated one ties', async () => {
    const desk = await deskOf('years/wenhuaguan-2021.md', 'years/wenhuaguan-2022.md');
    const { text } = await answerQuestion('接待群众的增速', desk);
    expect(text).toContain('= -10.16%（在所印精度内为 -10.41% 至 -9.90%）；报告写下降10.2%，一致');
    // Year before the first report: from that report’s own words.
    expect(text).toContain('2020年35.2万人次（下一年报告中的上年数）');
  });
});
