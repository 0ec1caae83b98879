import { announcesList, enumeratedNames, joinsItems } from '../language/enumeration.js';
import type { Fact } from './fact.js';
import type { Mention } from './mention.js';
import { nounOf } from './noun.js';
import type { Reading } from './reading.js';

/** Where a mention stands in a list of bare values (城市、农村低保分别为 1、2). */
export interface ListPlace {
  /** The item before it in the same list. */
  readonly before: Fact | null;
  /** Names that the list announced, none where it named none; null outside of a list. */
  readonly names: readonly string[] | null;
  readonly item: Fact['item'];
}

/** Finds the place of a mention in a list of values; `last` is the fact before it, `names` what its list announced. */
export const listPlaceOf = (
  mention: Mention,
  last: Fact | null,
  order: number,
  names: readonly string[] | null,
): ListPlace => {
  const continues =
    last?.item &&
    last.sentence === mention.sentence &&
    last.figure.unit === mention.quantity.unit &&
    joinsItems(mention.gap);
  if (continues && last.item)
    return { before: last, names, item: { list: last.item.list, index: last.item.index + 1 } };
  if (!announcesList(mention.gap)) return { before: null, names: null, item: null };
  return { before: null, names: enumeratedNames(mention.gap) ?? [], item: { list: order, index: 0 } };
};

/** The reading of an item: the relation of the item before it, and its own name where the list announced one. */
export const asItem = (own: Reading, { before, names, item }: ListPlace): Reading => {
  const name = item ? nounOf(names?.[item.index] ?? '') : '';
  if (!before) return name === '' ? own : { ...own, noun: name };
  const { relation, role, direction, base } = before.reading;
  const noun = name !== '' ? name : names?.length === 0 ? '' : own.noun;
  return { ...own, relation, role, direction, base, noun };
};
