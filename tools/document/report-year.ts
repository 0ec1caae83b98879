import type { Document } from './document.js';

const yearOf = /((?:19|20)\d\d)年度?/g;
const fullWidth = /[０-９]/g;

const normal = (text: string): string => text.replace(fullWidth, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));

/** The year that a report is about: the title's, else the one most named as 年度 or 年; null where nothing is named. */
export const reportYear = (document: Document): number | null => {
  const votes = new Map<number, number>();
  const title = document.title ? normal(document.text.slice(document.title.start, document.title.end)) : '';
  const vote = (text: string, weight: number): void => {
    for (const match of text.matchAll(yearOf)) {
      const year = Number(match[1]);
      votes.set(year, (votes.get(year) ?? 0) + weight * (match[0].endsWith('度') ? 2 : 1));
    }
  };
  vote(title, 4);
  vote(normal(document.text), 1);
  let best: number | null = null;
  for (const [year, count] of votes) if (best === null || count > (votes.get(best) ?? 0)) best = year;
  return best;
};
