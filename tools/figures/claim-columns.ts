import type { Fact } from './fact.js';
import type { Figure } from './figure.js';
import { isPlain } from './plain.js';

/** One unit of a list whose items have several: the whole and its part in each item. */
export interface Column {
  readonly whole: Fact;
  readonly parts: readonly Fact[];
}

const isMeasured = ({ kind }: Figure): boolean => kind === 'amount' || kind === 'count';

/** How far before a list its wholes may stand. */
const reach = 4;

/** The facts from `first` to the end of its sentence, of one bracket. */
const listFrom = (facts: readonly Fact[], first: Fact): readonly Fact[] => {
  const rest = facts.slice(first.order).filter(({ sentence }) => sentence === first.sentence);
  const end = rest.findIndex(
    (fact) => fact.reading.mention.depth < first.reading.mention.depth || !isPlain(fact) || !isMeasured(fact.figure),
  );
  return (end < 0 ? rest : rest.slice(0, end)).filter(
    (fact) => fact.reading.mention.depth === first.reading.mention.depth,
  );
};

/** A list up to where its items end: what follows them in other units is no item. */
const wholeItems = (list: readonly Fact[], length: number): readonly Fact[] => {
  const units = list.slice(0, length).map(({ figure }) => figure.unit);
  const end = list.findIndex(({ figure }, at) => figure.unit !== units[at % length]);
  const fitting = end < 0 ? list.length : end;
  return list.slice(0, fitting - (fitting % length));
};

/** The units of one item, where the list repeats them item by item (86件103人、100件140人); null where it does not. */
const patternOf = (
  list: readonly Fact[],
): { readonly units: readonly string[]; readonly items: readonly Fact[] } | null => {
  const again = list.findIndex((fact, at) => at > 0 && fact.figure.unit === list[0]?.figure.unit);
  const units = list.slice(0, Math.max(0, again)).map(({ figure }) => figure.unit);
  if (again < 2 || new Set(units).size !== units.length) return null;
  const items = wholeItems(list, units.length);
  // 其他3宗: an item of which one unit is not told leaves that column open.
  const isBroken = list.slice(items.length).some(({ figure }) => units.includes(figure.unit));
  return items.length >= 2 * units.length && !isBroken ? { units, items } : null;
};

/** The columns of a list that begins with `first`, where each of its units has its whole right before the list; none otherwise. */
export const columnsFrom = (facts: readonly Fact[], first: Fact): readonly Column[] => {
  const pattern = patternOf(listFrom(facts, first));
  if (!pattern) return [];
  const { units, items } = pattern;
  const before = facts
    .slice(Math.max(0, first.order - reach), first.order)
    .filter(
      (fact) =>
        fact.figure.block === first.figure.block &&
        first.sentence - fact.sentence <= 1 &&
        isPlain(fact) &&
        fact.figure.role !== 'previous',
    );
  const columns = units.flatMap((unit, at): readonly Column[] => {
    const whole = before.findLast(({ figure }) => figure.unit === unit);
    return whole ? [{ whole, parts: items.filter((_, index) => index % units.length === at) }] : [];
  });
  return columns.length >= 2 ? columns : [];
};
