import { figureOut, headOut } from '../../tools/outgoing.js';
import { fill } from '../../tools/review/fill.js';
import { lineFinder } from '../../tools/review/lines.js';
import { roleWords } from '../../tools/review/words.js';
import type { Io } from './io.js';
import type { Listing, ListOptions } from './listing.js';
import { list } from './listing.js';
import type { Opened } from './reports.js';
import { words } from './words.js';

const fields = [
  'id',
  'text',
  'start',
  'end',
  'value',
  'low',
  'high',
  'unit',
  'kind',
  'metric',
  'role',
  'period',
  'scope',
  'bound',
  'origin',
  'section',
] as const;

const figuresOf = ({ stored }: Opened) => stored.report.figures.map(figureOut);

const listing: Listing = {
  json: (opened) => ({ file: opened.file, report: headOut(opened.stored), figures: figuresOf(opened) }),
  csvHeader: ['file', ...fields],
  csvRows: (opened) =>
    figuresOf(opened).map((figure) => [opened.file, ...fields.map((field) => String(figure[field] ?? ''))]),
  header: (language) => {
    const { id, place, text, value, unit, metric, role, period, section } = words;
    return [id, place, text, value, unit, metric, role, period, section].map((word) => word[language]);
  },
  rows: (opened, language) => {
    const where = lineFinder(opened.stored.report.document.text);
    return figuresOf(opened).map(({ id, text, start, value, unit, metric, role, period, section }) => {
      const { line, column } = where(start);
      const at = `${line}:${column}`;
      return [id, at, text, value, unit, metric ?? '-', roleWords[role][language], period ?? '-', section];
    });
  },
  total: ({ file, stored }, language) => fill(words.figuresTotal[language], { file, ...stored.report.coverage }),
};

/** `gouji figures`: prints every extracted figure. */
export const figures = (names: readonly string[], options: ListOptions, io: Io): Promise<number> =>
  list(names, listing, options, io);
