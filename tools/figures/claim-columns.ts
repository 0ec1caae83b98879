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

/** The units of one item, where the list repeats them item by item (86件103人、100件140人); null where it does not. */
const patternOf = (list: readonly Fact[]): readonly string[] | null => {
  const again = list.findIndex((fact, at) => at > 0 && fact.figure.unit === list[0]?.figure.unit);
  const pattern = list.slice(0, again < 0 ? list.length : again).map(({ figure }) => figure.unit);
  if (again < 2 || new Set(pattern).size !== pattern.length) return null;
  return list.every((fact, at) => fact.figure.unit === pattern[at % pattern.length]) &&
    list.length % pattern.length === 0
    ? pattern
    : null;
};

/** The columns of a list that begins with `first`, where each of its units has its whole right before the list; none otherwise. */
export const columnsFrom = (facts: readonly Fact[], first: Fact): readonly Column[] => {
  const list = listFrom(facts, first);
  const pattern = patternOf(list);
  if (!pattern) return [];
  const before = facts
    .slice(Math.max(0, first.order - reach), first.order)
    .filter(
      (fact) =>
        fact.figure.block === first.figure.block &&
        first.sentence - fact.sentence <= 1 &&
        isPlain(fact) &&
        fact.figure.role !== 'previous',
    );
  const columns = pattern.flatMap((unit, at): readonly Column[] => {
    const whole = before.findLast(({ figure }) => figure.unit === unit);
    return whole ? [{ whole, parts: list.filter((_, index) => index % pattern.length === at) }] : [];
  });
  return columns.length >= 2 ? columns : [];
};
