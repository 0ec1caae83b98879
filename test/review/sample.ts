import type { Document } from '../../tools/document/document.js';
import type { Figure } from '../../tools/figures/figure.js';
import { exactly } from '../../tools/measure/interval.js';
import { parseDecimal, rational } from '../../tools/measure/rational.js';
import { printedInterval, printedValue } from '../../tools/measure/rounding.js';
import type { Recomputation } from '../../tools/recompute/recomputation.js';
import type { Report } from '../../tools/recompute/report.js';
import type { Reviewed } from '../../tools/review/reviewed.js';
import type { Finding } from '../../tools/rules/finding.js';
import type { Rule } from '../../tools/rules/rule.js';

/** Hand-made values of the nouns, so that the printing is tested without the analysis. */
export const text = '一、资金情况\n全年预算数4059.62万元，全年执行数3812.25万元，执行率93.19%。\n二、其他\n无。\n';

const spanOf = (quote: string) => ({ start: text.indexOf(quote), end: text.indexOf(quote) + quote.length });

export const document: Document = {
  format: 'markdown',
  text,
  title: null,
  blocks: [
    {
      kind: 'heading',
      level: 1,
      marker: { ...spanOf('一、'), text: '一、', style: 'chinese-comma', ordinal: 1 },
      title: '资金情况',
      ...spanOf('一、资金情况'),
    },
    { kind: 'paragraph', marker: null, ...spanOf('全年预算数4059.62万元，全年执行数3812.25万元，执行率93.19%。') },
    {
      kind: 'heading',
      level: 1,
      marker: { ...spanOf('二、'), text: '二、', style: 'chinese-comma', ordinal: 2 },
      title: '其他',
      ...spanOf('二、其他'),
    },
    { kind: 'paragraph', marker: null, ...spanOf('无。') },
  ],
  pageStarts: [],
  warnings: [],
};

const amount = (id: string, quote: string, numeral: string, more: Partial<Figure>): Figure => {
  const printed = { numeral, factor: rational(10_000n), counted: false, modifier: null };
  return {
    id,
    text: quote,
    ...spanOf(quote),
    kind: 'amount',
    value: printedValue(printed),
    interval: printedInterval(printed),
    numeral,
    factor: printed.factor,
    unit: 'CNY',
    counted: false,
    modifier: null,
    metric: null,
    role: 'other',
    period: '2021',
    scope: null,
    origin: 'prose',
    cell: null,
    section: '一、',
    block: 1,
    ...more,
  };
};

export const figures: readonly Figure[] = [
  amount('f1', '4059.62万元', '4059.62', { role: 'budget', metric: '全年预算数' }),
  amount('f2', '3812.25万元', '3812.25', { role: 'outturn', metric: '全年执行数' }),
  {
    ...amount('f3', '93.19%', '93.19', { role: 'rate' }),
    kind: 'percent',
    unit: '%',
    factor: rational(1n),
    value: parseDecimal('93.19'),
    interval: exactly(parseDecimal('93.19')),
  },
];

const recomputation: Recomputation = {
  claim: {
    id: 'c1',
    kind: 'execution',
    identity: 'execution',
    operands: [
      { name: 'rate', figure: 'f3' },
      { name: 'outturn', figure: 'f2' },
      { name: 'finalBudget', figure: 'f1' },
    ],
    sign: 1,
    alternatives: [],
    certainty: 'firm',
    unbound: null,
    ...spanOf('执行率93.19%'),
  },
  formula: 'outturn ÷ finalBudget',
  verdict: 'inconsistent',
  exact: rational(38122500n * 100n, 40596200n),
  interval: null,
  derivation: '3812.25万元 ÷ 4059.62万元 = 93.907%',
  reason: null,
};

export const report: Report = {
  document,
  title: '示例报告',
  organization: '示例局',
  year: 2021,
  figures,
  claims: [recomputation.claim],
  recomputations: [
    recomputation,
    {
      ...recomputation,
      verdict: 'unverifiable',
      exact: null,
      reason: '没有写明基数',
      claim: { ...recomputation.claim, id: 'c2' },
    },
  ],
  faults: [],
  coverage: { figures: 3, bound: 2, claims: 2, recomputed: 1, unverifiable: 1 },
  figure: (id) => {
    const found = figures.find((figure) => figure.id === id);
    if (!found) throw new RangeError(id);
    return found;
  },
};

export const findings: readonly Finding[] = [
  {
    id: 'a1b2',
    rule: 'rate-matches',
    severity: 'error',
    message: '预算执行率与金额不符',
    at: spanOf('93.19%'),
    related: [spanOf('3812.25万元'), spanOf('4059.62万元')],
    stated: '93.19%',
    expected: '93.91%',
    derivation: '3812.25万元 ÷ 4059.62万元 = 93.907%',
    basis: '预算执行率 = 全年执行数 ÷ 全年预算数',
    suggestion: '改为93.91%',
  },
  {
    id: 'c3d4',
    rule: 'measures-follow-problems',
    severity: 'warning',
    message: '没有<改进措施> | *',
    at: spanOf('二、其他'),
    related: [],
    stated: null,
    expected: null,
    derivation: null,
    basis: '财预〔2020〕10号',
    suggestion: null,
  },
];

export const rule: Rule = {
  id: 'rate-matches',
  family: 'arithmetic',
  title: { zh: '比率与金额相符', en: 'rates match their amounts' },
  severity: 'error',
  basis: { zh: '算术', en: 'arithmetic' },
  rationale: { zh: '比率由金额算出', en: 'a rate follows from its amounts' },
  messages: { wrong: { zh: '不符', en: 'wrong' } },
  examples: { valid: [{ text: '执行率93.91%' }], invalid: [{ text: '执行率93.19%', at: '93.19%' }] },
  *check() {},
};

export const reviewed: Reviewed = {
  file: '报告 1.md',
  report,
  findings,
  sifted: { kept: findings, suppressed: [], unused: [] },
  rules: 21,
};
export const clean: Reviewed = {
  ...reviewed,
  file: 'clean.md',
  findings: [],
  sifted: { kept: [], suppressed: [], unused: [] },
};
