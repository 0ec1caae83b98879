import { openReport } from '../../tools/store.js';

const narrow = (text: string): string => text.normalize('NFKC').split(/\s/).join('');

/** The errors and warnings of a text without their places: rule, severity and what is quoted, in any width of characters. */
export const findingsOf = async (text: string, name = 'report.md'): Promise<readonly string[]> => {
  const stored = await openReport(new TextEncoder().encode(text), name);
  return stored
    .findings('zh')
    .filter(({ severity }) => severity !== 'info')
    .map(({ rule, severity, at, stated, expected }) =>
      narrow(`${severity} ${rule} ${stored.report.document.text.slice(at.start, at.end)} ${stated} ${expected}`),
    )
    .sort();
};
