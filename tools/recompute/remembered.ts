import type { Figure } from '../figures/figure.js';

/** A function of a report that is computed once for each report: rules ask for the same things again and again. */
export const remembered = <Source extends { readonly figures: readonly Figure[] }, Value>(
  make: (source: Source) => Value,
): ((source: Source) => Value) => {
  const known = new WeakMap<readonly Figure[], { readonly value: Value }>();
  return (source) => {
    const made = known.get(source.figures) ?? { value: make(source) };
    known.set(source.figures, made);
    return made.value;
  };
};
