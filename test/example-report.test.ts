import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Span } from '../tools/document/document.js';
import type { Figure } from '../tools/figures/figure.js';
import { figureOut } from '../tools/outgoing.js';
import { arithmeticRules } from '../tools/rules/arithmetic.js';
import type { StoredReport } from '../tools/store.js';
import { openReport } from '../tools/store.js';

const path = fileURLToPath(new URL('../../shared/reports/pingdingshan-commerce-2021', import.meta.url));
const isHere = existsSync(`${path}.txt`);

const Place = z.object({ start: z.number(), end: z.number(), text: z.string() });
const Gold = z.object({
  figures: z.array(Place.extend({ id: z.string(), base: z.string().nullable(), baseUnit: z.string().nullable() })),
  nonFigures: z.array(Place),
  relations: z.array(z.object({ id: z.string(), type: z.string(), ids: z.array(z.string()) })),
  growthNotRecomputable: z.array(z.string()),
});
const gold = isHere
  ? Gold.parse(JSON.parse(readFileSync(`${path}.gold.json`, 'utf8')))
  : { figures: [], nonFigures: [], relations: [], growthNotRecomputable: [] };

/** The gold list names these units in Chinese. */
const units: Readonly<Record<string, string>> = { 分: 'score', 名次: 'rank', 倍: 'ratio' };

const meets = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

describe.skipIf(!isHere)('the report that the project was made for, against its gold list', () => {
  let stored: StoredReport;
  let figures: readonly Figure[];
  const idOf = (id: string): string => {
    const place = gold.figures.find((each) => each.id === id);
    return figures.find((figure) => place && meets(figure, place))?.id ?? `no ${id}`;
  };
  beforeAll(async () => {
    stored = await openReport(readFileSync(`${path}.txt`), 'report.txt');
    figures = stored.report.figures;
  });

  it('reads all 85 figures and nothing else', () => {
    expect(gold.figures).toHaveLength(85);
    expect(figures.map(({ start, end, text }) => ({ start, end, text }))).toEqual(
      gold.figures.map(({ start, end, text }) => ({ start, end, text })),
    );
    expect(figures.filter((figure) => gold.nonFigures.some((each) => meets(figure, each)))).toEqual([]);
    expect(gold.nonFigures).toHaveLength(35);
  });

  it('gives each its value and unit; years and document numbers have none', () => {
    const read = figures.map((figure) => figureOut(figure));
    const known = gold.figures.flatMap(({ base, baseUnit }, index) =>
      base === null ? [] : [{ base, baseUnit, index }],
    );
    expect(known.map(({ index }) => [read[index]?.value, read[index]?.unit])).toEqual(
      known.map(({ base, baseUnit }) => [base, units[baseUnit ?? ''] ?? baseUnit]),
    );
    const others = read.filter((_, index) => gold.figures[index]?.base === null);
    expect(new Set(others.map(({ kind }) => kind))).toEqual(new Set(['period', 'document-number']));
  });

  it.each(gold.relations.map(({ id, type, ids }) => [id, type, ids] as const))('%s %s ties', (_, __, ids) => {
    const wanted = ids.map(idOf).sort();
    const found = stored.report.recomputations.filter(
      ({ claim }) =>
        claim.operands
          .map(({ figure }) => figure)
          .sort()
          .join() === wanted.join(),
    );
    expect(found.map(({ verdict }) => verdict)).toContain('consistent');
  });

  it('there are 23 relations, none of them broken, and growth without a base is left alone', () => {
    expect(gold.relations).toHaveLength(23);
    const { recomputations } = stored.report;
    expect(recomputations.filter(({ verdict }) => verdict === 'inconsistent')).toEqual([]);
    const alone = gold.growthNotRecomputable.map(idOf);
    const judged = recomputations.filter(({ verdict }) => verdict !== 'unverifiable');
    expect(judged.filter(({ claim }) => alone.includes(claim.operands[0]?.figure ?? ''))).toEqual([]);
  });

  it.each([
    ['X1 a missed goal with full marks', 'full-score-needs-target-met', 'error', '25分'],
    ['X2 more spent than planned', 'execution-over-budget-explained', 'warning', '100.2%'],
    ['X3 a number out of style', 'heading-numbering', 'warning', '6、'],
    ['X4 a full-width mark among others', 'numbering-style', 'info', '3．'],
    ['X5 a wrong character', 'right-characters', 'warning', '整体指出'],
    ['X6 points taken without a word', 'met-target-keeps-score', 'warning', '28'],
    ['X7 a heading without measures', 'measures-follow-problems', 'warning', '改进措施'],
    ['X7 a heading without experience', 'promised-content-present', 'warning', '经验、问题和建议'],
    ['X8 not yet finished, a benefit already', 'benefit-achieved', 'info', '2022年4月'],
    ['X8 not yet begun, a benefit already', 'benefit-achieved', 'info', '2022年正式开工'],
  ])('%s', (_, rule, severity, quote) => {
    const found = stored
      .findings('zh')
      .filter((each) => each.rule === rule && each.severity === severity)
      .map(({ at }) => stored.report.document.text.slice(at.start, at.end));
    expect(
      found.some((text) => text.includes(quote)),
      found.join(),
    ).toBe(true);
  });

  it('accuses no arithmetic', () => {
    const ids = arithmeticRules.map(({ id }) => id);
    expect(stored.findings('zh').filter(({ rule }) => ids.includes(rule))).toEqual([]);
  });

  it.each([
    '第10',
    '第9',
    '第6位',
    '第5位',
    '17.38亿',
    '173837万',
    '118.3%',
    '1:21',
    '“四个强市”',
    '“四个鹰城”',
    '638.7亿',
    '17.86亿',
    '〔2022〕6号',
  ])('%s is accused of nothing', (quote) => {
    const { text } = stored.report.document;
    const places: Span[] = [];
    for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1))
      places.push({ start: at, end: at + quote.length });
    expect(stored.findings('zh').filter(({ at }) => places.some((place) => meets(at, place)))).toEqual([]);
  });
});
