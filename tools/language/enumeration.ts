const joins = ['、', '和', '及', '与', '以及'] as const;
const stops = ['。', '；', '：', '，', '（', '）'] as const;

/** Whether the words between two quantities only join them as items of one list. */
export const joinsItems = (gap: string): boolean => joins.some((join) => join === gap) || gap === '，' || gap === '：';

const announces = ['分别', '依次', '各为'] as const;

/** Whether the words announce a list of values one by one (甲、乙分别为). */
export const announcesList = (gap: string): boolean => announces.some((word) => gap.includes(word));

const splitNames = (text: string): readonly string[] => {
  const names = text.split('、');
  const last = names.pop() ?? '';
  for (const join of ['以及', '和', '及', '与']) {
    const at = last.indexOf(join);
    if (at > 0 && at < last.length - join.length) return [...names, last.slice(0, at), last.slice(at + join.length)];
  }
  return [...names, last];
};

/** The names that a list of values announces, in order: 城市、农村低保分别为 → 城市, 农村低保; null where it names none. */
export const enumeratedNames = (gap: string): readonly string[] | null => {
  const at = Math.max(...announces.map((word) => gap.lastIndexOf(word)));
  if (at < 0) return null;
  const before = gap.slice(0, at);
  const from = Math.max(...stops.map((stop) => before.lastIndexOf(stop)));
  const names = splitNames(before.slice(from + 1)).map((name) => name.trim());
  return names.length >= 2 && names.every((name) => name !== '') ? names : null;
};
