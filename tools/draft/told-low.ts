import type { Report } from '../recompute/report.js';
import { statedIn } from './stated.js';
import { draftWords } from './words.js';

/** Whether the report's own section on problems calls the execution of some money low, whatever its rate. */
export const isToldLow = (
  { document }: Report,
  { name, isOverall }: { readonly name: string; readonly isOverall: boolean },
): boolean =>
  statedIn(document).some(
    ({ problem }) =>
      problem !== null &&
      draftWords.toldLow.some((word) => problem.text.includes(`${isOverall ? draftWords.overall : name}${word}`)),
  );
