import { exactly, meets, sum } from '../measure/interval.js';
import { hundred } from '../measure/rational.js';
import type { FactIndex } from './candidates.js';
import type { ClaimDraft } from './claim-draft.js';
import { claimOf } from './claim-draft.js';
import type { Fact } from './fact.js';
import type { Figure } from './figure.js';

const isScore = (fact: Fact): boolean => fact.figure.kind === 'score';

/** Scores of one block, in order; those of the next block begin a new group. */
const groupsOf = (facts: readonly Fact[]): readonly (readonly Fact[])[] => {
  const groups = new Map<number, Fact[]>();
  for (const fact of facts) {
    const group = groups.get(fact.figure.block);
    if (group) group.push(fact);
    else groups.set(fact.figure.block, [fact]);
  }
  return [...groups.values()];
};

/** An item of a score list: what was got, out of how much. */
interface Item {
  readonly score: Fact;
  readonly maximum: Fact | null;
}

const itemsOf = (facts: readonly Fact[]): readonly Item[] =>
  facts.flatMap((fact, index): readonly Item[] => {
    if (fact.reading.relation !== 'score') return [];
    const [before, after] = [facts[index - 1], facts[index + 1]];
    const follows = after?.reading.relation === 'maxScore' && after.sentence === fact.sentence && after.order === fact.order + 1 && (after.reading.mention.depth > fact.reading.mention.depth || after.reading.noun === '');
    const precedes = before?.reading.relation === 'maxScore' && before.sentence === fact.sentence && before.order === fact.order - 1 && fact.reading.noun === '' && before.reading.mention.depth === fact.reading.mention.depth;
    return [{ score: fact, maximum: follows && after ? after : precedes && before ? before : null }];
  });

const withinMaximum = (items: readonly Item[]): readonly ClaimDraft[] =>
  items.flatMap(({ score, maximum }) => {
    const claim = maximum ? claimOf({ kind: 'score', identity: 'scoreWithinMaximum', names: ['maximum', 'score'], sure: true }, [[maximum.figure, score.figure]]) : null;
    return claim ? [claim] : [];
  });

const tiesTo = (parts: readonly Figure[], whole: Figure | null): boolean =>
  parts.length > 1 && meets(sum(parts.map((part) => part.interval)), whole ? whole.interval : exactly(hundred));

const isOpened = (item: Item | undefined): boolean => item !== undefined && ['其中', '包括', '分别', '具体', '：', '各项'].some((word) => item.score.reading.mention.gap.includes(word));

/** The run of items after a total: to the end of its sentence and of the next ones, as long as they list scores. */
const runAfter = (items: readonly Item[], at: number): readonly Item[] => {
  const whole = items[at];
  if (!whole) return [];
  return items.slice(at + 1).filter((item) => item.score.sentence - whole.score.sentence <= 1);
};

const maximaOf = (items: readonly Item[]): readonly Figure[] | null => {
  const maxima = items.flatMap((item) => item.maximum?.figure ?? []);
  return maxima.length === items.length && maxima.length > 1 ? maxima : null;
};

const totalWords = ['自评', '总分', '综合', '合计', '总得分', '得分为', '共'] as const;

const isTotal = (item: Item): boolean => item.maximum !== null || totalWords.some((word) => item.score.reading.mention.lead.includes(word));

/** A total and the list behind it; the maxima tell whether the list is whole, and the other way round. */
const totals = (items: readonly Item[]): readonly ClaimDraft[] =>
  items.flatMap((whole, at) => {
    const run = runAfter(items, at);
    if (run.length < 2) return [];
    const lengths = Array.from({ length: run.length - 1 }, (_, index) => run.slice(0, run.length - index));
    const chosen = lengths.find((part) => tiesTo(part.map(({ score }) => score.figure), whole.score.figure)) ?? lengths.find((part) => tiesTo(maximaOf(part) ?? [], whole.maximum?.figure ?? null)) ?? null;
    if (chosen === null && !(isOpened(run[0]) && isTotal(whole))) return [];
    const part = chosen ?? run;
    const scores = part.map(({ score }) => score.figure);
    const maxima = maximaOf(part);
    const maximaTie = maxima !== null && tiesTo(maxima, whole.maximum?.figure ?? null);
    const scoresTie = tiesTo(scores, whole.score.figure);
    const readings = [part, ...lengths.filter((other) => other !== part)].map((other) => [whole.score.figure, ...other.map(({ score }) => score.figure)]);
    const byScore = claimOf({ kind: 'score', identity: 'scoreSum', names: ['whole', 'part'], sure: maximaTie || isOpened(run[0]) }, scoresTie || maximaTie ? readings.slice(0, 1) : readings);
    const byMaximum =
      maxima === null ? null
      : whole.maximum !== null ? claimOf({ kind: 'score', identity: 'scoreSum', names: ['whole', 'part'], sure: scoresTie }, [[whole.maximum.figure, ...maxima]])
      : claimOf({ kind: 'score', identity: 'maximaHundred', names: ['part'], sure: scoresTie }, [maxima]);
    return [byScore, byMaximum].filter((claim) => claim !== null);
  });

/** Lists of maxima alone: 分值依次为 30、25、35、10 分. */
const listedMaxima = (facts: readonly Fact[]): readonly ClaimDraft[] => {
  const maxima = facts.filter((fact) => fact.reading.relation === 'maxScore' || fact.item !== null);
  const list = maxima.filter((fact) => fact.item !== null && fact.item.list === maxima.at(-1)?.item?.list);
  const whole = maxima.find((fact) => fact.item === null && fact.order < (list[0]?.order ?? 0));
  if (list.length < 3 || !whole) return [];
  const claim = claimOf({ kind: 'score', identity: 'scoreSum', names: ['whole', 'part'], sure: tiesTo(list.map((fact) => fact.figure), whole.figure) }, [[whole.figure, ...list.map((fact) => fact.figure)]]);
  return claim ? [claim] : [];
};

const firstWords = (text: string): string => text.slice(0, 2);

/** A score named as a group of the table (产出 48.33 分) is the sum of that group's rows. */
const tableGroups = (index: FactIndex, items: readonly Item[]): readonly ClaimDraft[] =>
  items.flatMap(({ score, maximum }) => {
    const { noun } = score.reading;
    if (noun.length < 2) return [];
    const rows = index.rows.filter((row) => row.kind !== 'total' && row.group !== '' && firstWords(row.group) === firstWords(noun));
    const scores = rows.flatMap((row) => row.figures.get('score') ?? []);
    const maxima = rows.flatMap((row) => row.figures.get('maxScore') ?? []);
    if (scores.length < 2) return [];
    const maximaTie = maximum !== null && tiesTo(maxima, maximum.figure);
    const scoresTie = tiesTo(scores, score.figure);
    const own = claimOf({ kind: 'score', identity: 'scoreSum', names: ['whole', 'part'], sure: maximaTie }, [[score.figure, ...scores]]);
    const most = maximum && maxima.length > 1 ? claimOf({ kind: 'score', identity: 'scoreSum', names: ['whole', 'part'], sure: scoresTie }, [[maximum.figure, ...maxima]]) : null;
    return [own, most].filter((claim) => claim !== null);
  });

/** The indicator rows against the total that the prose states: scores to the total, maxima to 100, each proof of the other. */
const wholeTable = (index: FactIndex, items: readonly Item[]): readonly ClaimDraft[] => {
  const rows = index.rows.filter((row) => row.kind === 'item' && row.figures.has('score') && row.figures.has('maxScore'));
  const scores = rows.flatMap((row) => row.figures.get('score') ?? []);
  const maxima = rows.flatMap((row) => row.figures.get('maxScore') ?? []);
  const totals = items.filter(({ score }) => ['自评得分', '总分', '综合得分', '总得分', '自评分'].some((word) => score.reading.mention.lead.includes(word))).map(({ score }) => score.figure);
  const total = totals.find((figure) => tiesTo(scores, figure)) ?? totals[0];
  if (rows.length < 4 || !total) return [];
  const [own, most] = [tiesTo(scores, total), tiesTo(maxima, null)];
  if (own === most) return own ? [claimOf({ kind: 'score', identity: 'scoreSum', names: ['whole', 'part'], sure: 'guess' }, [[total, ...scores]])].filter((claim) => claim !== null) : [];
  const claim = most ? claimOf({ kind: 'score', identity: 'scoreSum', names: ['whole', 'part'], sure: true }, [[total, ...scores]]) : claimOf({ kind: 'score', identity: 'maximaHundred', names: ['part'], sure: true }, [maxima]);
  return claim ? [claim] : [];
};

/** Claims about scores in the prose: totals and their lists, maxima, groups of the table. */
export const scoreClaims = (index: FactIndex): readonly ClaimDraft[] => [
  ...wholeTable(index, itemsOf(index.facts.filter(isScore))),
  ...groupsOf(index.facts.filter(isScore)).flatMap((facts) => {
    const items = itemsOf(facts);
    return [...withinMaximum(items), ...totals(items), ...listedMaxima(facts), ...tableGroups(index, items)];
  }),
];
