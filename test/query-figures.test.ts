import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { generatedReport } from '../bench/library/reports.mjs';
import { keepReport } from '../tools/library/keep.js';
import { isLibraryThere, openShelf } from '../tools/library/open.js';
import { listReports } from '../tools/list-reports.js';
import { queryFigures } from '../tools/query-figures.js';
import type { ToolDeps } from '../tools/tool.js';
import { type LibraryFigureOut, ListAnswer, QueryAnswer } from '../tools/wire-library.js';
import { sampleOf } from './library/shelved.js';
import { callTool, sampleDeps } from './sample-store.js';

const folder = mkdtempSync(join(tmpdir(), 'gouji-query-'));
const place = join(folder, 'library.db');
const deps: ToolDeps = { ...sampleDeps, openLibrary: () => openShelf(place) };
const reports = Array.from({ length: 12 }, (_, index) => generatedReport(index));

beforeAll(async () => {
  const shelf = await openShelf(place);
  for (const { name, text } of reports) await keepReport(shelf, (await sampleOf(text, name)).shelved);
  await shelf.close();
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const query = async (input: object) => QueryAnswer.parse(await callTool(queryFigures, input, deps));
const list = async (input: object) => ListAnswer.parse(await callTool(listReports, input, deps));

describe('query_figures', () => {
  it('answers a question over the years with its sources', async () => {
    const [first] = reports;
    const organization = first?.organization ?? '';
    const { figures, total, reports: held } = await query({ metric: '实际吸收外资', organization });
    expect([total, held]).toEqual([5, 12]);
    expect(figures.map(({ year }) => year)).toEqual([2019, 2020, 2021, 2022, 2023]);
    for (const figure of figures) {
      const source = reports.find((each) => each.organization === organization && each.year === figure.year);
      expect(source?.text.slice(figure.start, figure.end)).toBe(figure.text);
      expect(figure).toMatchObject({ unit: 'USD', role: 'actual', file: `${figure.year}.md` });
      expect(figure.excerpt).toContain(`实际吸收外资${figure.text}`);
      expect(figure.report).toMatchObject({ organization, year: figure.year });
    }
  });

  it('turns pages with a cursor that fits its own question only', async () => {
    const whole = await query({ role: 'budget', limit: 200 });
    const seen: z.infer<typeof LibraryFigureOut>[] = [];
    let cursor: string | null | undefined;
    do {
      const page = await query({ role: 'budget', limit: 10, ...(cursor ? { cursor } : {}) });
      seen.push(...page.figures);
      cursor = page.next_cursor;
    } while (cursor);
    expect(seen).toEqual(whole.figures);
    expect(seen.length).toBe(whole.total);
    const { next_cursor } = await query({ limit: 1 });
    await expect(query({ limit: 1, metric: '支出', cursor: next_cursor ?? '' })).rejects.toMatchObject({
      code: 'invalid-cursor',
    });
  });

  it('says what is wrong with a question', async () => {
    for (const input of [{ metric: '' }, { years: [] }, { years: [21] }, { role: 'plan' }, { organisation: '局' }])
      await expect(query(input)).rejects.toMatchObject({ code: 'invalid-input' });
  });

  it('makes no library where there is none, and says that it is empty', async () => {
    const nothing = await callTool(queryFigures, {}, { ...deps, openLibrary: async () => null });
    expect(nothing).toEqual({ figures: [], total: 0, reports: 0, next_cursor: null });
    expect(await isLibraryThere(join(folder, 'other.db'))).toBe(false);
  });
});

describe('list_reports', () => {
  it('lists by organization and year, with what was found', async () => {
    const { reports: all, total } = await list({});
    expect(total).toBe(12);
    const names = all.map(({ organization, year }) => `${organization} ${year}`);
    expect([...names].sort()).toEqual(reports.map(({ organization, year }) => `${organization} ${year}`).sort());
    expect(all.every(({ figures, claims }) => figures > 15 && claims > 3)).toBe(true);
    expect((await list({ years: [2020], organization: '商务局' })).total).toBe(3);
    expect(JSON.stringify(all)).not.toContain('/reports/');
  });

  it('turns pages', async () => {
    const one = await list({ limit: 8 });
    const two = await list({ limit: 8, cursor: one.next_cursor ?? '' });
    expect([one.reports.length, two.reports.length, two.next_cursor]).toEqual([8, 4, null]);
    expect(await callTool(listReports, {}, { ...deps, openLibrary: async () => null })).toEqual({
      reports: [],
      total: 0,
      next_cursor: null,
    });
  });
});

it('the schemas are strict', async () => {
  for (const tool of [queryFigures, listReports]) {
    const { input, output } = await tool.schemas();
    expect(z.toJSONSchema(input).additionalProperties).toBe(false);
    expect(z.toJSONSchema(output).additionalProperties).toBe(false);
  }
});
