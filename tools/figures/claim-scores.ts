import { closesScores, mayHaveParts, opensScores, saysTotalScore } from '../language/score-cues.js';
import { add, compare, zero } from '../measure/rational.js';
import type { FactIndex } from './candidates.js';
import type { ClaimDraft } from './claim-draft.js';
import { claimOf } from './claim-draft.js';
import { scoreBlockClaims } from './claim-score-blocks.js';
import type { Item } from './claim-score-items.js';
import { isScore, itemsOf, tiesTo } from './claim-score-items.js';
import { schemeClaims } from './claim-score-schemes.js';
import { tableGroups, wholeTable } from './claim-score-tables.js';
import type { Fact } from './fact.js';
import type { Figure } from './figure.js';

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

const withinMaximum = (items: readonly Item[]): readonly ClaimDraft[] =>
  items.flatMap(({ score, maximum }) => {
    const claim = maximum
      ? claimOf({ kind: 'score', identity: 'scoreWithinMaximum', names: ['maximum', 'score'], sure: true }, [
          [maximum.figure, score.figure],
        ])
      : null;
    return claim ? [claim] : [];
  });

/** Whether the words before an item, which may begin with its maximum, open a list. */
const isOpened = (item: Item | undefined): boolean => {
  if (item === undefined) return false;
  const { score, maximum } = item;
  const first = maximum !== null && maximum.order < score.order ? maximum : score;
  return opensScores(first.reading.mention.gap);
};

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

const isTotal = (item: Item): boolean => item.maximum !== null || mayHaveParts(item.score.reading.mention.lead);

/** The lists that begin further on in a run (具体看，预算编制得10分…), where the one it begins with is another's. */
const laterLists = (run: readonly Item[]): readonly (readonly Item[])[] =>
  run.flatMap((item, at) => (at > 0 && run.length - at >= 2 && isOpened(item) ? [run.slice(at)] : []));

/** 自评98.2分，比上年96.9分高1.3分。其中产出49.4分…: the list that opens the sentence behind a total. */
const nextList = (run: readonly Item[], whole: Item): readonly Item[] | null =>
  laterLists(run).find(
    ([first], at) => at === 0 && first?.score.sentence === whole.score.sentence + 1 && opensSentence(run, first),
  ) ?? null;

const opensSentence = (run: readonly Item[], first: Item): boolean =>
  run.find(({ score }) => score.sentence === first.score.sentence) === first;

/** The parts of a list up to each of its items, the longest first. */
const beginnings = (run: readonly Item[]): readonly (readonly Item[])[] =>
  Array.from({ length: run.length - 1 }, (_, index) => run.slice(0, run.length - index)).flatMap((part) => {
    const closing = part.findIndex((item, at) => at > 1 && closesScores(item.score.reading.mention.gap));
    return closing > 1 ? [part, ...subtotalled(part, closing)] : [part];
  });

/** A list whose item closes those before it: 执行19分，产出44分，效益35分，指标合计79分 is 19 and 79. */
const subtotalled = (part: readonly Item[], closing: number): readonly (readonly Item[])[] =>
  Array.from({ length: closing - 1 }, (_, kept) => [...part.slice(0, kept), ...part.slice(closing)]).filter(
    (each) => each.length >= 2,
  );

/** A total that closes its list (绩效指标合计79.02分): the scores before it in its sentence, as many as there are or fewer. */
const closing = (items: readonly Item[]): readonly ClaimDraft[] =>
  items.flatMap(({ score }, at) => {
    const { gap, lead } = score.reading.mention;
    if (!closesScores(gap) && !saysTotalScore(lead)) return [];
    const own = items.slice(0, at).filter((item) => item.score.sentence === score.sentence);
    const readings = Array.from({ length: Math.max(0, own.length - 1) }, (_, cut) => [
      score.figure,
      ...own.slice(cut).map((item) => item.score.figure),
    ]);
    // Maxima that make up 100 say that the list is whole.
    const sure = tiesTo(maximaOf(own) ?? [], null) ? false : 'guess';
    const claim = claimOf({ kind: 'score', identity: 'scoreSum', names: ['whole', 'part'], sure }, readings);
    return claim ? [claim] : [];
  });

/** Whether items are told as parts of a score; those that stand beside it in its sentence may add up to it by chance. */
const mayFollow = (part: readonly Item[], whole: Item): boolean =>
  isOpened(part[0]) ||
  mayHaveParts(whole.score.reading.mention.lead) ||
  part[0]?.score.sentence !== whole.score.sentence;

/** Whether a total has its parts before it in its sentence, so that a list behind it is another's. */
const closesOwn = (items: readonly Item[], at: number): boolean => {
  const score = items[at]?.score;
  return (
    score !== undefined && closesScores(score.reading.mention.gap) && items[at - 1]?.score.sentence === score.sentence
  );
};

/** 其中产出得49.98分（满分50分），效益得28.67分（满分30分）: the maxima of some parts, of which others are not told. */
const isPartial = (run: readonly Item[], whole: Item): boolean => {
  const maxima = maximaOf(run);
  const most = maxima?.reduce((total, { value }) => add(total, value), zero);
  return most !== undefined && compare(most, whole.score.figure.value) < 0;
};

/** A total and the list behind it; the maxima tell whether the list is whole, and the other way round. */
const totals = (items: readonly Item[]): readonly ClaimDraft[] => {
  // What ties as a part of a list has siblings behind it, whose maxima may add up to its own by chance.
  const owned = new Set<Item>();
  return items.flatMap((whole, at) => {
    const run = runAfter(items, at);
    if (run.length < 2 || (owned.has(whole) && !isOpened(run[0]))) return [];
    const lengths = [run, ...laterLists(run)].flatMap(beginnings);
    const lists = lengths.filter((part) => mayFollow(part, whole));
    const chosen =
      lists.find((part) =>
        tiesTo(
          part.map(({ score }) => score.figure),
          whole.score.figure,
        ),
      ) ??
      lists.find((part) => tiesTo(maximaOf(part) ?? [], whole.maximum?.figure ?? null)) ??
      null;
    const list = isOpened(run[0]) ? run : nextList(run, whole);
    if (chosen === null && (closesOwn(items, at) || !list || !isTotal(whole) || isPartial(list, whole))) return [];
    const part = chosen ?? list ?? run;
    const scores = part.map(({ score }) => score.figure);
    const maxima = maximaOf(part);
    const maximaTie = maxima !== null && tiesTo(maxima, whole.maximum?.figure ?? null);
    const scoresTie = tiesTo(scores, whole.score.figure);
    if (scoresTie) for (const item of part) owned.add(item);
    const readings = [part, ...lengths.filter((other) => other !== part)].map((other) => [
      whole.score.figure,
      ...other.map(({ score }) => score.figure),
    ]);
    const byScore = claimOf(
      {
        kind: 'score',
        identity: 'scoreSum',
        names: ['whole', 'part'],
        sure: maximaTie || (isOpened(run[0]) && part[0] === run[0]),
      },
      scoresTie || maximaTie ? readings.slice(0, 1) : readings,
    );
    const byMaximum =
      maxima === null
        ? null
        : whole.maximum !== null
          ? claimOf({ kind: 'score', identity: 'scoreSum', names: ['whole', 'part'], sure: scoresTie }, [
              [whole.maximum.figure, ...maxima],
            ])
          : claimOf({ kind: 'score', identity: 'maximaHundred', names: ['part'], sure: scoresTie }, [maxima]);
    return [byScore, byMaximum].filter((claim) => claim !== null);
  });
};

/** Lists of maxima alone: 分值依次为 30、25、35、10 分. */
const listedMaxima = (facts: readonly Fact[], items: readonly Item[]): readonly ClaimDraft[] => {
  const got = new Set(items.filter((item) => item.maximum !== null).map((item) => item.score));
  const maxima = facts.filter((fact) => !got.has(fact) && (fact.reading.relation === 'maxScore' || fact.item !== null));
  const list = maxima.filter((fact) => fact.item !== null && fact.item.list === maxima.at(-1)?.item?.list);
  const whole = maxima.find((fact) => fact.item === null && fact.order < (list[0]?.order ?? 0));
  if (list.length < 3 || !whole) return [];
  const claim = claimOf(
    {
      kind: 'score',
      identity: 'scoreSum',
      names: ['whole', 'part'],
      sure: tiesTo(
        list.map((fact) => fact.figure),
        whole.figure,
      ),
    },
    [[whole.figure, ...list.map((fact) => fact.figure)]],
  );
  return claim ? [claim] : [];
};

/** Claims about scores in the prose: totals and their lists, maxima, groups of the table. */
export const scoreClaims = (index: FactIndex): readonly ClaimDraft[] => [
  ...wholeTable(index, itemsOf(index.facts.filter(isScore))),
  ...schemeClaims(index),
  ...scoreBlockClaims(index),
  ...groupsOf(index.facts.filter(isScore)).flatMap((facts) => {
    const items = itemsOf(facts);
    return [
      ...withinMaximum(items),
      ...totals(items),
      ...closing(items),
      ...listedMaxima(facts, items),
      ...tableGroups(index, facts, items),
    ];
  }),
];
