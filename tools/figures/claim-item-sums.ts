import { areSiblings } from '../document/sections.js';
import { isFarWhole, opensItem, pointsToItems } from '../language/list-cues.js';
import type { FactIndex } from './candidates.js';
import type { ClaimDraft } from './claim-draft.js';
import { claimOf } from './claim-draft.js';
import type { Fact } from './fact.js';
import type { Figure } from './figure.js';
import { isPlain } from './plain.js';
import { addsUp } from './same-print.js';
import { isSlipFrom } from './sum-slip.js';

const fewestItems = 3;
const mostItems = 12;

/** An item may have its heading in a block of its own. */
const nextBlock = 2;

const isAmount = (fact: Fact): boolean =>
  isPlain(fact) &&
  fact.figure.kind === 'amount' &&
  fact.figure.modifier === null &&
  fact.figure.role !== 'previous' &&
  fact.reading.mention.depth === 0;

type Stage = 'budget' | 'spent';

const stageOf = ({ role }: Figure): Stage => (role === 'budget' || role === 'target' ? 'budget' : 'spent');

/** What each item gives first at a stage of the money; an item that gives but one amount gives it for both. */
const columnOf = (items: readonly (readonly Fact[])[], stage: Stage): readonly Figure[] =>
  items.flatMap((item) => (item.find(({ figure }) => stageOf(figure) === stage) ?? item[0])?.figure ?? []);

/** The amounts of each of several sentences that open as items: 一是…万元。二是…万元。 */
const itemsOfBlock = (block: readonly Fact[]): readonly (readonly Fact[])[] => {
  const sentences = [...new Set(block.map(({ sentence }) => sentence))];
  return sentences
    .map((sentence) => block.filter((fact) => fact.sentence === sentence && isAmount(fact)))
    .filter(([first]) => first !== undefined && opensItem(first.reading.mention.gap));
};

/** The amounts of blocks that follow one another in one section, block by block; the last of them end the section. */
const itemsOfSections = (index: FactIndex): readonly (readonly (readonly Fact[])[])[] => {
  const runs: (readonly Fact[])[][] = [];
  let [last, section] = [-2, ''];
  for (const [block, facts] of index.byBlock) {
    const amounts = facts.filter(isAmount);
    const [first] = amounts;
    if (!first) continue;
    const isNext = block - last <= nextBlock && areSiblings(first.figure.section, section);
    const run = runs.at(-1);
    if (isNext && run) run.push(amounts);
    else runs.push([amounts]);
    [last, section] = [block, first.figure.section];
  }
  return runs.filter((run) => run.length >= fewestItems);
};

const wholesAnywhere = (index: FactIndex, stage: Stage): readonly Figure[] => [
  ...index.rows
    .filter(({ label }) => isFarWhole(label))
    .flatMap(({ figures }) => (stage === 'budget' ? figures.get('budget') : figures.get('outturn')) ?? []),
  ...index.facts
    .filter((fact) => isAmount(fact) && isFarWhole(fact.noun) && stageOf(fact.figure) === stage)
    .map(({ figure }) => figure),
];

const told = (
  wholes: readonly Figure[],
  lists: readonly (readonly Figure[])[],
  identity: 'sumOfListed' | 'sumUntold',
): ClaimDraft | null => {
  const readings = wholes.flatMap((whole) =>
    lists
      .filter((list) => list.length >= 2 && !list.includes(whole) && list.every(({ unit }) => unit === whole.unit))
      .map((list) => [whole, ...list]),
  );
  const split = ([whole, ...parts]: readonly Figure[]): boolean => whole !== undefined && addsUp(whole, parts);
  const tying = readings.find(split);
  const meant = tying
    ? [tying]
    : readings.filter(([whole, ...parts]) => whole !== undefined && isSlipFrom(whole, parts));
  return claimOf({ kind: 'sum', identity, names: ['whole', 'part'], sure: 'guess' }, meant.slice(0, 3));
};

/** A whole whose sentence points to the items below it: 共安排5500万元，用于以下几个方面： */
const pointing = (index: FactIndex): readonly ClaimDraft[] =>
  [...index.byBlock].flatMap(([block, facts]) => {
    const whole = facts.filter(isAmount).at(-1);
    if (!whole || !pointsToItems(whole.reading.mention.tail)) return [];
    const items: (readonly Fact[])[] = [];
    for (let [next, last] = [block + 1, block]; next - last <= nextBlock && items.length < mostItems; next += 1) {
      const amounts = (index.byBlock.get(next) ?? []).filter(isAmount);
      if (amounts.length === 0) continue;
      items.push(amounts);
      last = next;
    }
    const list = columnOf(items, stageOf(whole.figure));
    const lists = Array.from({ length: Math.max(0, list.length - 1) }, (_, cut) => list.slice(0, list.length - cut));
    const claim = told([whole.figure], lists, 'sumOfListed');
    return claim ? [claim] : [];
  });

/** Items told one by one whose whole is a kind of spending that is printed elsewhere. */
const spending = (index: FactIndex): readonly ClaimDraft[] => {
  const sections = itemsOfSections(index).flatMap((run) =>
    Array.from({ length: Math.min(run.length, mostItems) - fewestItems + 1 }, (_, less) =>
      run.slice(Math.max(0, run.length - mostItems) + less),
    ),
  );
  const listed = [...index.byBlock.values()].map(itemsOfBlock).filter((items) => items.length >= fewestItems);
  return (['spent', 'budget'] as const).flatMap((stage) => {
    const wholes = [...new Set(wholesAnywhere(index, stage))].slice(0, 8);
    return [...listed, ...sections].flatMap((items) => {
      const claim = told(wholes, [columnOf(items, stage)], 'sumUntold');
      return claim ? [claim] : [];
    });
  });
};

/** Sums over items that stand in sentences or paragraphs of their own. */
export const itemSumClaims = (index: FactIndex): readonly ClaimDraft[] => [...pointing(index), ...spending(index)];
