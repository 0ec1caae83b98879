import type { FactIndex } from './candidates.js';
import { anywhere, isComparable, nearby, rowsNamed, sentenceOf } from './candidates.js';
import type { ClaimDraft } from './claim-draft.js';
import { claimOf } from './claim-draft.js';
import { subjectsOf } from './claim-rates.js';
import type { Fact } from './fact.js';
import { isHead } from './fact.js';
import type { Figure } from './figure.js';
import { moneyName, overall } from './statement.js';
import type { TableRow } from './table/table-row.js';

type Reading = readonly Figure[];

const unique = (readings: readonly Reading[]): readonly Reading[] => readings.filter((reading, at) => readings.findIndex((other) => other.every((figure, index) => figure === reading[index])) === at);

/** Budget and outturn of the whole report, as printed anywhere. */
const wholes = (index: FactIndex, role: 'budget' | 'outturn'): readonly Figure[] => [
  ...index.facts.filter((fact) => isHead(fact) && fact.figure.kind === 'amount' && fact.figure.role === role && moneyName(fact.noun) === overall).map((fact) => fact.figure),
  ...index.rows.filter((row) => row.kind === 'total').flatMap((row) => row.figures.get(role) ?? (role === 'budget' ? row.figures.get('total') : undefined) ?? []),
];

const rowPair = (row: TableRow, stated: Figure, a: 'budget' | 'maxScore' | 'actual', b: 'outturn' | 'score' | 'target'): readonly Reading[] => {
  const [minuend, subtrahend] = [row.figures.get(a) ?? (a === 'budget' ? row.figures.get('total') : undefined), row.figures.get(b)];
  return minuend && subtrahend ? [[stated, minuend, subtrahend]] : [];
};

/** 结余, 结转, 节约: the budget, or another whole before it, less what was spent. */
const balance = (index: FactIndex, fact: Fact): ClaimDraft | null => {
  const recent = index.facts
    .filter((other) => other.figure.block === fact.figure.block && other.order < fact.order && fact.sentence - other.sentence <= 1 && isHead(other) && other.reading.relation !== 'difference' && isComparable(other.figure, fact.figure))
    .reverse()
    .slice(0, 5);
  const near: Reading[] = [];
  for (const whole of recent) for (const spent of recent) if (whole !== spent) near.push([fact.figure, whole.figure, spent.figure]);
  const budgets = recent.filter((other) => other.figure.role === 'budget');
  const first = near.filter(([, whole]) => budgets.some((budget) => budget.figure === whole));
  const named = rowsNamed(index, fact.noun, 1).slice(0, 3).flatMap((row) => rowPair(row, fact.figure, 'budget', 'outturn'));
  const far = wholes(index, 'budget').slice(0, 4).flatMap((budget) => wholes(index, 'outturn').slice(0, 4).map((outturn) => [fact.figure, budget, outturn]));
  const whole = moneyName(fact.noun) === overall || ['结转', '结余', '结转结余'].some((word) => fact.noun.endsWith(word) && fact.noun.length <= 6);
  const readings = unique([...first, ...(whole ? far : []), ...near, ...named, ...far].filter(([, whole, spent]) => whole && spent && isComparable(whole, fact.figure) && isComparable(spent, fact.figure) && whole.value.n * spent.value.d >= spent.value.n * whole.value.d));
  return claimOf({ kind: 'difference', identity: 'difference', names: ['difference', 'minuend', 'subtrahend'], sure: first.length > 0 ? false : 'guess' }, readings.slice(0, 20));
};

const withSign = (fact: Fact): -1 | 1 => (fact.reading.direction === -1 ? -1 : 1);

/** "前者比后者多", "比上年少": the two figures before it. */
const ofPair = (index: FactIndex, fact: Fact): ClaimDraft | null => {
  const before = index.facts.filter((other) => other.figure.block === fact.figure.block && other.order < fact.order && fact.sentence - other.sentence <= 1 && isHead(other) && isComparable(other.figure, fact.figure)).reverse().slice(0, 4);
  const readings: Reading[] = [];
  for (const a of before) for (const b of before) if (a !== b) readings.push([fact.figure, a.figure, b.figure]);
  return claimOf({ kind: 'difference', identity: 'gap', names: ['gap', 'achieved', 'target'], sign: withSign(fact), sure: before.length === 2 ? false : 'guess' }, readings);
};

/** "同比少1人": the figure of the year before, where the sentence prints it. */
const toPrevious = (index: FactIndex, fact: Fact): ClaimDraft | null => {
  const bases = sentenceOf(index, fact).filter((other) => other.figure.role === 'previous' && isComparable(other.figure, fact.figure));
  const readings = subjectsOf(index, fact).slice(0, 2).flatMap((subject) => bases.map((base) => [fact.figure, subject.figure, base.figure]));
  return claimOf({ kind: 'difference', identity: 'gap', names: ['gap', 'achieved', 'target'], sign: withSign(fact), sure: false }, readings);
};

/** 比目标少, 差, 缺口: achieved less target, from the sentence, the table row of its name, or elsewhere. */
const toTarget = (index: FactIndex, fact: Fact): ClaimDraft | null => {
  const roles = fact.reading.base === 'budget' ? (['budget', 'target'] as const) : (['target', 'budget'] as const);
  const readings: Reading[] = [];
  let sure: boolean = false;
  for (const subject of subjectsOf(index, fact).slice(0, 3)) {
    if (!isComparable(subject.figure, fact.figure)) continue;
    const near = nearby(index, fact, subject.figure, (other) => roles.some((role) => role === other.figure.role) && isHead(other)).map((other) => other.figure);
    const far = anywhere(index, subject.noun, subject.figure, ['target'], 1);
    if (readings.length === 0) sure = near.length === 1;
    for (const target of [...near, ...far].slice(0, 4)) readings.push([fact.figure, subject.figure, target]);
  }
  const rows = rowsNamed(index, fact.noun, 1).slice(0, 3).flatMap((row) => rowPair(row, fact.figure, 'actual', 'target'));
  const units = index.rows.flatMap((row) => rowPair(row, fact.figure, 'actual', 'target'));
  const comparable = [...readings, ...rows, ...units].filter(([, a, b]) => a !== undefined && b !== undefined && isComparable(a, fact.figure) && isComparable(b, fact.figure));
  return claimOf({ kind: 'difference', identity: 'gap', names: ['gap', 'achieved', 'target'], sign: withSign(fact), sure: sure && readings.length > 0 ? true : readings.length + rows.length > 0 ? false : 'guess' }, unique(comparable).slice(0, 12));
};

const gap = (index: FactIndex, fact: Fact): ClaimDraft | null => {
  const base = sentenceOf(index, fact).find((other) => other.order === fact.order - 1 && other.reading.isBase && isComparable(other.figure, fact.figure));
  if (base) {
    const subjects = subjectsOf(index, fact).filter((subject) => subject !== base && !subject.reading.isBase && isComparable(subject.figure, base.figure));
    return claimOf({ kind: 'difference', identity: 'gap', names: ['gap', 'achieved', 'target'], sign: withSign(fact), sure: subjects.length === 1 }, subjects.slice(0, 3).map((subject) => [fact.figure, subject.figure, base.figure]));
  }
  if (fact.reading.base === 'pair') return ofPair(index, fact);
  return fact.reading.base === 'previous' ? toPrevious(index, fact) : toTarget(index, fact);
};

const totalScores = (index: FactIndex): readonly Figure[] => [
  ...index.facts.filter((fact) => fact.reading.relation === 'score' && ['自评', '总分', '综合', '总得分'].some((word) => fact.reading.mention.lead.includes(word))).map((fact) => fact.figure),
  ...index.rows.filter((row) => row.kind === 'total').flatMap((row) => row.figures.get('score') ?? []),
];

const isWholeDeduction = (fact: Fact): boolean => ['共扣', '合计', '全部扣', '总扣', '共失', '扣分共', '共计', '累计扣', '两处扣分共', '扣分合计'].some((word) => fact.reading.mention.gap.includes(word));

/** 扣0.82分: the row's maximum less its score, the pair in the sentence, or 100 less the total score. */
const deduction = (index: FactIndex, fact: Fact): readonly ClaimDraft[] => {
  const sentence = sentenceOf(index, fact);
  const scores = sentence.filter((other) => other.reading.relation === 'score');
  const maxima = sentence.filter((other) => other.reading.relation === 'maxScore');
  const own = maxima.flatMap((maximum) => scores.map((score) => [fact.figure, maximum.figure, score.figure]));
  const lost = index.rows.filter((row) => {
    const [most, got] = [row.figures.get('maxScore'), row.figures.get('score')];
    return row.kind !== 'total' && most !== undefined && got !== undefined && most.value.n * got.value.d !== got.value.n * most.value.d;
  });
  const before = sentence.filter((other) => other.order < fact.order).at(-1);
  const names = [before?.noun ?? '', fact.noun];
  const named = names.flatMap((name) => rowsNamed(index, name, 1)).filter((row) => lost.includes(row));
  const rows = [...named, ...lost].flatMap((row) => rowPair(row, fact.figure, 'maxScore', 'score'));
  if (!isWholeDeduction(fact)) {
    const first = named.length > 0 ? rows : own;
    const claim = claimOf({ kind: 'difference', identity: 'deduction', names: ['deduction', 'maximum', 'score'], sure: named.length > 0 || own.length === 1 ? false : 'guess' }, unique([...first, ...own, ...rows]).slice(0, 16));
    return claim ? [claim] : [];
  }
  const parts = index.facts.filter((other) => other.reading.relation === 'deduction' && other.order > fact.order && other.figure.block === fact.figure.block && other.sentence - fact.sentence <= 1 && !isWholeDeduction(other));
  const sum = parts.length >= 2 ? claimOf({ kind: 'sum', identity: 'scoreSum', names: ['whole', 'part'], sure: false }, [[fact.figure, ...parts.map((part) => part.figure)]]) : null;
  const total = claimOf({ kind: 'score', identity: 'lostTotal', names: ['deduction', 'score'], sure: false }, totalScores(index).map((score) => [fact.figure, score]).slice(0, 3));
  return [sum, total].filter((claim) => claim !== null);
};

/** 年初预算, 追加, 全年预算数: what was added is their difference. */
const adjustment = (index: FactIndex, fact: Fact): ClaimDraft | null => {
  const words = fact.reading.mention.lead;
  if (!['追加', '调增', '调减', '追减', '净调', '调整', '增加预算', '核增', '核减', '净增'].some((word) => words.includes(word))) return null;
  const budgets = index.facts.filter((other) => other.figure.block === fact.figure.block && Math.abs(other.sentence - fact.sentence) <= 1 && other.figure.role === 'budget' && isHead(other) && isComparable(other.figure, fact.figure));
  const readings: Reading[] = [];
  for (const a of [...budgets].reverse()) for (const b of budgets) if (a !== b) readings.push([fact.figure, a.figure, b.figure]);
  return claimOf({ kind: 'difference', identity: 'gap', names: ['gap', 'achieved', 'target'], sign: /减/.test(words.slice(-3)) ? -1 : 1, sure: budgets.length === 2 ? false : 'guess' }, readings.slice(0, 8));
};

/** Claims of balances, gaps, deductions and budget adjustments. */
export const differenceClaims = (index: FactIndex): readonly ClaimDraft[] =>
  index.facts.flatMap((fact) => {
    if (fact.reading.relation === 'deduction') return deduction(index, fact);
    const draft = fact.reading.relation === 'gap' ? gap(index, fact) : fact.reading.relation === 'difference' ? balance(index, fact) : null;
    const adjusted = fact.figure.kind === 'amount' && fact.figure.role !== 'budget' ? adjustment(index, fact) : null;
    return [draft, adjusted].filter((claim) => claim !== null);
  });
