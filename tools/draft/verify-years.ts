import type { Figure } from '../figures/figure.js';
import { prefixOf } from '../language/affix.js';
import type { Report } from '../recompute/report.js';
import { glyphs } from './words-glyphs.js';
import { verifyWords } from './words-verify.js';

const squeezed = (text: string): string => text.normalize('NFKC').split(' ').join('');

/** Whether two document numbers, or two dates, are printed alike but for widths and blanks. */
export const sameDocumentNumber = (a: string, b: string): boolean => squeezed(a) === squeezed(b);

/** Whether one of the reports speaks of a year. */
export const isKnownYear = ({ period, value }: Figure, reports: readonly Report[]): boolean => {
  const year = period?.slice(0, 4) ?? value.n.toString();
  return reports.some(
    (report) =>
      `${report.year}` === year ||
      report.figures.some(
        (figure) =>
          figure.kind === 'period' && figure.period?.slice(0, 4) === year && isSameMonth(period, figure.period),
      ),
  );
};

const isSameMonth = (a: string | null, b: string | null): boolean =>
  a === null || b === null || a.length <= 4 || a === b;

/** Whether a date is one that the draft sets for what is to be done, not one that it tells. */
export const isDeadline = (
  { document }: Pick<Report, 'document'>,
  { end, period }: Figure,
  reports: readonly Report[],
): boolean => {
  const isSet = prefixOf(document.text.slice(end, end + 4), verifyWords.deadlines) !== null;
  return isSet && reports.every(({ year }) => year === null || (period !== null && period.slice(0, 4) >= `${year}`));
};

const telling = 4;

/** The words right after a year, without the blanks of the print; '' where fewer follow before a mark. */
const wordsAfter = ({ document }: Pick<Report, 'document'>, { end }: Figure): string => {
  const words = document.text.slice(end, end + telling);
  return words.length === telling &&
    [...words].every((character) => character >= glyphs.firstHan && character <= glyphs.lastHan)
    ? words
    : '';
};

/** Whether the reports tell what follows a year only of other years. */
export const isOfAnotherYear = (
  draft: Pick<Report, 'document'>,
  figure: Figure,
  reports: readonly Report[],
): boolean => {
  const words = wordsAfter(draft, figure);
  if (words === '') return false;
  const years = reports.flatMap((report) =>
    report.figures
      .filter((other) => other.kind === 'period' && wordsAfter(report, other) === words)
      .map(({ period }) => period?.slice(0, 4)),
  );
  return years.length > 0 && !years.includes(figure.period?.slice(0, 4));
};
