const size = 4;

/** All stretches of four characters of a text. */
export const shinglesOf = (text: string): ReadonlySet<string> => {
  const found = new Set<string>();
  for (let at = 0; at + size <= text.length; at += 1) found.add(text.slice(at, at + size));
  return found;
};

/** How many of the shingles two texts share, out of those of either: a fraction in whole numbers. */
export interface Overlap {
  readonly shared: number;
  readonly all: number;
}

export const overlapOf = (a: ReadonlySet<string>, b: ReadonlySet<string>): Overlap => {
  let shared = 0;
  for (const shingle of a) if (b.has(shingle)) shared += 1;
  return { shared, all: a.size + b.size - shared };
};

/** Whether nine tenths of two texts are the same. */
export const isNearlySame = ({ shared, all }: Overlap): boolean => all > 0 && shared * 10 >= all * 9;
