import type { FactIndex } from './candidates.js';
import type { ClaimDraft } from './claim-draft.js';
import { claimOf } from './claim-draft.js';
import type { Figure, FigureKind } from './figure.js';
import { agree } from './same-print.js';

/** How many digits a figure must print before no other thing of a report is likely to be printed with the same ones. */
const fewest: Readonly<Partial<Record<FigureKind, number>>> = { amount: 5, count: 5, percent: 4 };

/** Digits that are the same in figures which one slip of unit or point parts, or null where too few are printed. */
const keyOf = ({ kind, unit, numeral, modifier }: Figure): string | null => {
  const least = fewest[kind];
  if (least === undefined || modifier !== null) return null;
  const printed = [...numeral].filter((each) => each >= '0' && each <= '9').join('');
  const bare = stripZeros(printed);
  return bare.printed >= least && bare.text.length >= least - 1 ? `${unit}|${bare.text}` : null;
};

/** The digits without zeros at either end, and how many were printed from the first that is none. */
const stripZeros = (digits: string): { readonly text: string; readonly printed: number } => {
  let [from, to] = [0, digits.length];
  while (from < to && digits[from] === '0') from += 1;
  while (to > from && digits[to - 1] === '0') to -= 1;
  return { text: digits.slice(from, to), printed: digits.length - from };
};

/** Of figures with noughts at their ends only another unit behind the same numeral tells: 388.80 and 3888.00 are two. */
const isTelling = (a: Figure, b: Figure, key: string): boolean =>
  a.numeral === b.numeral || key.length - a.unit.length > (fewest[a.kind] ?? 0);

/**
 * Claims that figures printed with the same digits are the same: 614.20万元 in one place and 614.20元, or 6142.0万元, in
 * another. They accuse only where setting one right breaks nothing that ties, as all likely claims do.
 */
export const sameDigitClaims = (index: FactIndex): readonly ClaimDraft[] => {
  const known = new Map<string, Figure>();
  return [...index.facts.map(({ figure }) => figure), ...index.tableFigures].flatMap((figure) => {
    const key = keyOf(figure);
    if (key === null) return [];
    const before = known.get(key);
    if (!before) known.set(key, figure);
    if (!before || agree(figure, before) || !isTelling(figure, before, key)) return [];
    const claim = claimOf({ kind: 'restatement', identity: 'same', names: ['stated', 'before'], sure: false }, [
      figure.start < before.start ? [before, figure] : [figure, before],
    ]);
    return claim ? [claim] : [];
  });
};
