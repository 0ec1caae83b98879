/** A place where a numbered sequence breaks. */
export interface Gap {
  /** Index of the item with the wrong number. */
  readonly index: number;
  readonly kind: 'start' | 'skipped' | 'repeated';
  readonly expected: number;
}

interface Sequence {
  readonly ordinals: readonly number[];
  /** The last ordinal of a sequence that this one may go on from; 0 for none. */
  readonly after: number;
  /** Whether the item at `index`, numbered 1, may begin anew; one that is followed by 2 always may. */
  readonly mayRestart: (index: number) => boolean;
}

const kindOf = (index: number, ordinal: number, expected: number): Gap['kind'] => {
  if (index === 0) return 'start';
  return ordinal > expected ? 'skipped' : 'repeated';
};

/** Walks a sequence; a single wrong number is given where it stands, not at the item after it. */
export const gapsIn = ({ ordinals, after, mayRestart }: Sequence): readonly Gap[] => {
  const gaps: Gap[] = [];
  let expected = 1;
  ordinals.forEach((ordinal, index) => {
    const next = ordinals[index + 1];
    const isContinued = index === 0 && ordinal === after + 1 && (next === undefined || next === ordinal + 1);
    if (ordinal === expected || isContinued) {
      expected = ordinal + 1;
      return;
    }
    const isAlone = next === expected + 1;
    if (!isAlone && index > 0 && ordinal === 1 && (next === 2 || mayRestart(index))) {
      expected = 2;
      return;
    }
    gaps.push({ index, kind: kindOf(index, ordinal, expected), expected });
    expected = isAlone || next === undefined ? expected + 1 : ordinal + 1;
  });
  return gaps;
};
