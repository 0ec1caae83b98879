import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { CompareAnswer, CompareYearsAnswer } from '../../tools/wire-compare.js';
import { chainText, chainYears } from '../compare/reports.js';
import { gouji, main, scratch } from './command.js';

const directory = scratch();

beforeAll(() => {
  for (const chain of ['clean', 'planted'] as const) {
    mkdirSync(join(directory, chain));
    for (const year of chainYears) writeFileSync(join(directory, chain, `${year}.md`), chainText(chain, year));
  }
  writeFileSync(join(directory, 'broken.docx'), Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0]));
});

const rulesOf = (conflicts: readonly { rule: string; severity: string }[]): readonly string[] =>
  conflicts.filter(({ severity }) => severity !== 'info').map(({ rule }) => rule);

describe('gouji compare', () => {
  it('prints a table with sparklines and both sources of every conflict, and fails on errors', async () => {
    const { code, out, err } = await gouji(directory, 'compare', 'planted');
    expect([code, err]).toEqual([1, '']);
    expect(out).toMatch(/实际利用外资\s+4860万美元\s+5167万美元\s+5512万美元\s+▁▄█\s+\+6\.32% ✓\s+\+6\.68% ✓/);
    expect(out).toContain('+8.30% (文中10.3%) ✗');
    for (const words of [
      'planted/2022.md:31:29',
      'planted/2021.md:31:17',
      '67.208亿元 ≠ 68.45亿元',
      'years-target-carried',
    ])
      expect(out).toContain(words);
  });

  it('takes files in any order and says done where nothing is wrong', async () => {
    const files = ['clean/2023.md', 'clean/2021.md', 'clean/2022.md'];
    const { code, out } = await gouji(directory, 'compare', ...files, '--fail-on', 'warning');
    expect(code).toBe(0);
    expect(out).toContain('0 个错误、0 个警告');
  });

  it('gives the same as json, jsonl and markdown, and English', async () => {
    const json = CompareAnswer.parse(JSON.parse((await gouji(directory, 'compare', 'planted', '-f', 'json')).out));
    expect(json.reports.map(({ year }) => year)).toEqual([...chainYears]);
    expect(rulesOf(json.conflicts)).toHaveLength(7);
    const capital = json.series.find(({ metric }) => metric === '实际利用外资');
    expect(capital?.points.map(({ value, target, ranks }) => [value, target, ranks])).toEqual([
      ['48600000', '4700万美元', ['全省 amount 第7位']],
      ['51670000', '5100万美元', ['全省 amount 第6位']],
      ['55120000', '5400万美元', ['全省 amount 第6位']],
    ]);
    expect(capital?.points[1]?.change).toMatchObject({ recomputed: '6.316872', stated: '6.3%', verdict: 'consistent' });
    const lines = (await gouji(directory, 'compare', 'planted', '-f', 'jsonl')).out.trimEnd().split('\n');
    const Line = z.looseObject({ type: z.string() });
    const types = lines.map((line) => Line.parse(JSON.parse(line)).type);
    expect(types.filter((type) => type === 'series')).toHaveLength(json.series.length);
    expect(types.filter((type) => type === 'conflict')).toHaveLength(json.conflicts.length);
    const markdown = (await gouji(directory, 'compare', 'planted', '-f', 'markdown', '--lang', 'en')).out;
    expect(markdown).toContain('| metric | 2021 | 2022 | 2023 | trend |');
    expect(markdown).toContain('rank of 2021 within');
  });

  it('draws an SVG of one metric or of many', async () => {
    const { code, out } = await gouji(directory, 'compare', 'clean', '--metric', '吸收外资', '-f', 'svg');
    expect(code).toBe(0);
    expect(out).toMatch(/^<svg [\s\S]*<\/svg>\s*$/);
    for (const words of ['实际利用外资', '5512万美元', '6.68%']) expect(out).toContain(words);
    expect(out).not.toContain('新签约项目');
    await gouji(directory, 'compare', 'clean', '--chart', 'chart.svg', '--out', 'table.txt');
    expect(readFileSync(join(directory, 'chart.svg'), 'utf8')).toContain('新签约项目');
    expect(readFileSync(join(directory, 'table.txt'), 'utf8')).toContain('▁▄█');
  });

  it('says what is wrong with the call and goes on with the other files', async () => {
    const alone = await gouji(directory, 'compare', 'clean/2021.md');
    expect([alone.code, alone.out]).toEqual([2, '']);
    expect(alone.err).toContain('至少需要两份');
    const unknown = await gouji(directory, 'compare', 'clean', '--metric', '粮食产量');
    expect([unknown.code, unknown.out]).toEqual([2, '']);
    expect(unknown.err).toContain('实际利用外资');
    const broken = await gouji(directory, 'compare', 'clean', 'broken.docx');
    expect(broken.code).toBe(2);
    expect(broken.out).toContain('实际利用外资');
    const over = await gouji(directory, 'compare', 'clean/2021.md', 'clean/2022.md', '--chart', 'clean/2022.md');
    expect(over.code).toBe(2);
    expect(readFileSync(join(directory, 'clean/2022.md'), 'utf8')).toBe(chainText('clean', 2022));
    expect(existsSync(join(directory, '.2022.md'))).toBe(false);
  });

  it('shows the rules over years among the others', async () => {
    expect((await gouji(directory, 'rules')).out).toContain('years-base-value');
    const page = (await gouji(directory, 'rules', 'years-rank')).out;
    expect(page).toContain('比上年（第8位）前移2位');
  });
});

describe('compare_years through a client', () => {
  const client = new Client({ name: 'test', version: '1' });
  const Text = z.array(z.object({ type: z.literal('text'), text: z.string() }));
  const ids: string[] = [];

  beforeAll(async () => {
    const args = [main, 'mcp', '--root', directory];
    await client.connect(new StdioClientTransport({ command: process.execPath, args, cwd: directory }));
    for (const year of chainYears) {
      const { structuredContent } = await client.callTool({
        name: 'parse_report',
        arguments: { path: `planted/${year}.md` },
      });
      ids.push(z.object({ report_id: z.string() }).parse(structuredContent).report_id);
    }
  });
  afterAll(() => client.close());

  it('gives text and structure, each complete, by its strict schema', async () => {
    const { content, structuredContent } = await client.callTool({
      name: 'compare_years',
      arguments: { report_ids: [...ids].reverse() },
    });
    const answer = CompareYearsAnswer.parse(structuredContent);
    expect(JSON.parse(Text.parse(content)[0]?.text ?? '')).toEqual(structuredContent);
    expect(rulesOf(answer.conflicts)).toEqual([
      'years-rank',
      'years-base-value',
      'years-target-carried',
      'years-prior-value',
      'years-text-carried',
      'years-year-left',
      'years-growth',
    ]);
    for (const { at, related } of answer.conflicts)
      for (const place of [at, ...related]) expect(ids).toContain(place.report_id);
  });

  it('pages the series and keeps to one metric', async () => {
    const call = async (more: Record<string, unknown>) =>
      CompareYearsAnswer.parse(
        (await client.callTool({ name: 'compare_years', arguments: { report_ids: ids, ...more } })).structuredContent,
      );
    const first = await call({ limit: 5 });
    expect([first.series.length, first.next_cursor !== null]).toEqual([5, true]);
    const second = await call({ limit: 5, cursor: first.next_cursor });
    expect(second.series[0]?.metric).not.toBe(first.series[0]?.metric);
    const one = await call({ metric: '引进省外到位资金' });
    expect([one.total, rulesOf(one.conflicts)]).toEqual([1, ['years-base-value']]);
  });

  it('explains what does not fit', async () => {
    const complaint = async (input: Record<string, unknown>): Promise<string> => {
      const { content, isError } = await client.callTool({ name: 'compare_years', arguments: input });
      expect(isError).toBe(true);
      return Text.parse(content)[0]?.text ?? '';
    };
    expect(await complaint({ report_ids: ids.slice(0, 1) })).toContain('report_ids');
    expect(await complaint({ report_ids: ids, metric: '粮食产量' })).toContain('实际利用外资');
    expect(await complaint({ report_ids: ['sha256:12345678', ...ids] })).toContain('parse_report');
  });

  it('has a prompt that completes one report after the other, and metrics', async () => {
    const ref = { type: 'ref/prompt', name: 'compare_years' } as const;
    const complete = async (name: string, value: string): Promise<readonly string[]> =>
      (await client.complete({ ref, argument: { name, value } })).completion.values;
    expect(await complete('reports', 'clean/2021.md,clean/202')).toEqual([
      'clean/2021.md,clean/2022.md',
      'clean/2021.md,clean/2023.md',
    ]);
    expect(await complete('metric', '外资')).toContain('实际利用外资');
    const { messages } = await client.getPrompt({
      name: 'compare_years',
      arguments: { reports: 'clean/2021.md,clean/2022.md' },
    });
    for (const words of ['clean/2021.md,clean/2022.md', '全部指标', 'compare_years', 'incomparable'])
      expect(JSON.stringify(messages)).toContain(words);
  });
});
