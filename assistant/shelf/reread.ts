import type { ReportRow } from '../../tools/library/tables.js';
import type { Answer } from '../answer/answer.js';
import { answerQuestion } from '../answer/answering.js';
import { say as sayAnswer } from '../answer/phrasing.js';
import type { OpenFile } from '../desk.js';
import { emptyDesk, withFile } from '../desk.js';
import type { ShelfAsked } from './asked.js';
import { refusal, say } from './phrasing.js';

const mostReports = 12;
const mostSources = 15;

/** The file of a report, where it still is what was added. */
const reopen = async ({ host }: ShelfAsked, { id, path }: ReportRow): Promise<OpenFile | null> => {
  if (path === null) return null;
  const { files } = await host.open([path]);
  return files.find(({ stored }) => stored.id === id) ?? null;
};

const quoteLines = ({ sources }: Answer, { language }: ShelfAsked, files: readonly OpenFile[]): readonly string[] => {
  const lines = sources
    .filter(({ derivation }) => derivation === null)
    .map(({ report, year, place, quote, file }) =>
      say(language, 'source', {
        year: sayAnswer(language, year === null ? 'noYear' : 'year', { year: year ?? '' }),
        title: files.find(({ stored }) => stored.id === report)?.stored.report.title ?? file,
        place,
        quote,
      }),
    );
  return [...new Set(lines)].slice(0, mostSources);
};

/** What the rows do not suffice for (which way a target points, reasons, scores) is answered from the files that were added. */
export const answerReread = async (asked: ShelfAsked, text: string): Promise<Answer> => {
  const { reports, years, language, organization, question } = asked;
  const wanted = reports.filter(({ year }) => years === null || years.includes(year));
  const latest = wanted.slice(-mostReports);
  const files: OpenFile[] = [];
  const gone: string[] = [];
  for (const row of latest) {
    const open = await reopen(asked, row);
    if (open) files.push(open);
    else {
      const year = sayAnswer(language, row.year === 0 ? 'noYear' : 'year', { year: row.year });
      gone.push(say(language, 'gone', { year, title: row.title ?? row.file, path: row.path ?? row.file }));
    }
  }
  const cut = wanted.length > latest.length ? [say(language, 'moreReports', { count: latest.length })] : [];
  if (files.length === 0) return refusal(question.kind, [...gone, ...cut].join('\n'));
  const answer = await answerQuestion(text, files.reduce(withFile, emptyDesk(language)));
  const read = files.map(({ file }) => file).join(sayAnswer(language, 'list'));
  const lines = [
    say(language, 'head', { organization }),
    answer.text,
    ...gone,
    ...cut,
    ...quoteLines(answer, asked, files),
    say(language, 'reread', { files: read }),
  ];
  return { ...answer, text: lines.join('\n') };
};
