import type { Verified } from '../../tools/draft/verify-figure.js';
import type { Source } from '../answer/answer.js';
import { createCiting } from '../answer/answer.js';
import type { Desk } from '../desk.js';

/** The places in the reports that a model's checked answer rests on. */
export const sourcesOf = (
  items: readonly Verified[],
  { files }: Desk,
  programs: readonly Source[],
): readonly Source[] => {
  const citing = createCiting();
  for (const { support } of items)
    for (const { report, figure } of support) {
      const open = files[report];
      if (open && figure.kind !== 'period') citing.figure(open, open.stored.report.figure(figure.id));
    }
  const own = citing.sources();
  const printed = new Set(items.map(({ text }) => text));
  const more = programs.filter(
    ({ text, figure }) => printed.has(text) && !own.some((each) => each.figure === figure && figure !== null),
  );
  return [...own, ...more];
};
