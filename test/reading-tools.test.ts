import { describe, expect, it } from 'vitest';
import { auditReport } from '../tools/audit-report.js';
import { explain } from '../tools/errors.js';
import { extractFigures } from '../tools/extract-figures.js';
import { tools } from '../tools/index.js';
import { parseReport } from '../tools/parse-report.js';
import { recomputeRates } from '../tools/recompute-rates.js';
import type { AnyTool } from '../tools/tool.js';
import { text } from './review/sample.js';
import { callTool, large, sampleDeps, small } from './sample-store.js';

const complaint = async (tool: AnyTool, input: unknown): Promise<string> => {
  try {
    await tool.call(input, sampleDeps);
    return 'none';
  } catch (error) {
    return explain(error, 'zh');
  }
};

describe('every tool', () => {
  it.each(tools.map((tool) => [tool.name, tool] as const))('%s is fully declared', async (name, tool) => {
    expect(name).toMatch(/^[a-z]+(_[a-z]+)*$/);
    expect(tool.title).toMatch(/\p{Script=Han}/u);
    expect(tool.description).toMatch(/\p{Script=Han}/u);
    expect(Object.keys(tool.annotations).sort()).toEqual([
      'destructiveHint',
      'idempotentHint',
      'openWorldHint',
      'readOnlyHint',
    ]);
    const { input } = await tool.schemas();
    expect(input.safeParse({ nonsense: 1 }).success).toBe(false);
  });

  it.each(tools.map((tool) => [tool.name, tool] as const))('%s explains arguments that do not fit', async (_, tool) => {
    const words = await complaint(tool, { nonsense: 1 });
    expect(words).toContain('参数不符');
    expect(words).toContain('nonsense');
    expect(words).toContain('接受的参数');
  });
});

describe('parse_report', () => {
  it('gives the outline, the tables, counts and warnings', async () => {
    expect(await callTool(parseReport, { text })).toMatchObject({
      report_id: small.id,
      title: '示例报告',
      year: 2021,
      outline: [
        { level: 1, marker: '一、', title: '资金情况' },
        { level: 1, marker: '二、', title: '其他' },
      ],
      tables: [],
      counts: { characters: text.length, headings: 2, paragraphs: 2, tables: 0, pages: null, figures: 3, claims: 1 },
      warnings: [],
    });
  });

  it('wants a path or a text, and not both', async () => {
    expect(await complaint(parseReport, {})).toContain('没有收到 path 或 text');
    expect(await complaint(parseReport, { path: 'a', text: 'b' })).toContain('同时收到了');
  });
});

describe('extract_figures', () => {
  it('gives decimal strings in base units', async () => {
    const { figures } = await callTool(extractFigures, { report_id: small.id, role: 'budget' });
    expect(figures).toEqual([
      {
        id: 'f1',
        text: '4059.62万元',
        start: 12,
        end: 21,
        value: '40596200',
        low: '40596150',
        high: '40596250',
        unit: 'CNY',
        kind: 'amount',
        metric: '全年预算数',
        role: 'budget',
        period: '2021',
        scope: null,
        bound: null,
        origin: 'prose',
        section: '一、',
      },
    ]);
  });

  it('filters by metric and section', async () => {
    const by = async (filter: object) => (await callTool(extractFigures, { report_id: large.id, ...filter })).total;
    expect(await by({ section: '二、' })).toBe(60);
    expect(await by({ metric: '预算' })).toBe(120);
    expect(await by({ metric: '面积' })).toBe(0);
  });

  it('pages through everything exactly once', async () => {
    const seen: unknown[] = [];
    let cursor: unknown;
    let pages = 0;
    do {
      const page = await callTool(extractFigures, { report_id: large.id, limit: 50, ...(cursor ? { cursor } : {}) });
      seen.push(...(Array.isArray(page.figures) ? page.figures : []));
      cursor = page.next_cursor;
      pages += 1;
    } while (cursor !== null);
    expect(pages).toBe(3);
    expect(seen.map((each) => (typeof each === 'object' && each !== null && 'id' in each ? each.id : ''))).toEqual(
      large.report.figures.map(({ id }) => id),
    );
  });

  it('refuses a cursor of another query, or none of ours', async () => {
    const { next_cursor } = await callTool(extractFigures, { report_id: large.id });
    const other = { report_id: large.id, section: '二、', cursor: next_cursor };
    expect(await complaint(extractFigures, other)).toContain('游标无效');
    expect(await complaint(extractFigures, { report_id: large.id, cursor: 'xyz' })).toContain('游标无效');
    expect(await complaint(extractFigures, { report_id: large.id, limit: 0 })).toContain('limit');
  });
});

describe('recompute_rates', () => {
  it('gives claims with verdict, derivation and reason', async () => {
    const answer = await callTool(recomputeRates, { report_id: small.id });
    expect(answer).toMatchObject({
      total: 2,
      claims: [
        {
          id: 'c1',
          kind: 'execution',
          verdict: 'inconsistent',
          figures: ['f3', 'f2', 'f1'],
          formula: 'outturn ÷ finalBudget',
          stated: '93.19',
          recomputed: '93.906573',
          text: '执行率93.19%',
        },
        { id: 'c2', verdict: 'unverifiable', reason: '没有写明基数', recomputed: null },
      ],
      coverage: { claims: 2, unverifiable: 1, reasons: [{ reason: '没有写明基数', claims: 1 }] },
    });
    expect(await callTool(recomputeRates, { report_id: small.id, verdict: 'consistent' })).toMatchObject({ total: 0 });
  });
});

describe('audit_report', () => {
  it('gives findings with place, line and coverage', async () => {
    const answer = await callTool(auditReport, { report_id: small.id });
    expect(answer).toMatchObject({
      total: 2,
      next_cursor: null,
      findings: [
        {
          rule: 'rate-matches',
          at: { text: '93.19%', place: '一、第1段', page: null, line: 2, column: 34 },
          related: [{ text: '3812.25万元' }, { text: '4059.62万元' }],
        },
        { rule: 'measures-follow-problems' },
      ],
    });
  });

  it('filters by severity and refuses unknown rules', async () => {
    expect(await callTool(auditReport, { report_id: large.id, severity: 'info' })).toMatchObject({ total: 60 });
    expect(await complaint(auditReport, { report_id: large.id, rule: 'nope' })).toContain('没有名为“nope”的规则');
    expect(await complaint(auditReport, { report_id: large.id, severity: 'fatal' })).toContain('severity');
  });
});
