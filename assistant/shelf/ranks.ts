import { verifyWords } from '../../tools/draft/words-verify.js';
import { stripEnd } from '../../tools/language/affix.js';
import { isMentioned } from '../../tools/language/naming.js';
import type { FoundFigure } from '../../tools/library/query.js';
import { parseExact } from '../../tools/measure/exact-text.js';
import { compare } from '../../tools/measure/rational.js';
import type { Answer } from '../answer/answer.js';
import { say as sayAnswer } from '../answer/phrasing.js';
import type { ShelfAsked } from './asked.js';
import { clauseBefore } from './clause.js';
import { refusal, rowSource, say, sourceLines } from './phrasing.js';
import { rowsOf } from './rows.js';

/** A rank of a report's own year; ranks of one key are of one thing. */
interface Ranked {
  readonly row: FoundFigure;
  readonly name: string;
  readonly key: string;
}

/** What stands before the rank in its passage: 增长9.1%，居全省第6位 ranks the growth, not the amount. */
const roleBefore = (row: FoundFigure, rows: readonly FoundFigure[]): string =>
  rows
    .filter(({ report, passage, ordinal }) => report === row.report && passage === row.passage && ordinal < row.ordinal)
    .sort((a, b) => b.ordinal - a.ordinal)[0]?.role ?? '';

const rankedOf = (row: FoundFigure, rows: readonly FoundFigure[]): Ranked => {
  const { metric, scope } = row;
  const places = [...verifyWords.placing, ...(scope === null ? [] : [scope])];
  const bare = stripEnd(metric, places).core || metric;
  const words = clauseBefore(row);
  // 总量居全省第6位 ranks 总量.
  const clause = words === null ? '' : stripEnd(words, places).core.trim();
  const part = clause === '' || clause.includes(bare) || bare.includes(clause) ? '' : clause;
  const of = words === null ? `${row.report} ${row.id}` : clause === '' ? roleBefore(row, rows) : '';
  return { row, name: `${bare}${part}`, key: [bare, clause, scope ?? '', row.unit, of].join('|') };
};

const placed = ({ text, scope }: FoundFigure): string => `${scope ?? ''}${text}`;

/** Ranks over years from the rows of the library, and which of them fell or rose; only what is worded alike is compared. */
export const answerRanks = async (asked: ShelfAsked): Promise<Answer> => {
  const { question, language, organization, years } = asked;
  const { kind, metric, turn } = question;
  const rows = await rowsOf(asked);
  const own = rows.filter((row) => row.kind === 'rank' && row.role !== 'previous' && row.year === row.report_year);
  const ranks = own
    .filter(({ year }) => years === null || years.includes(year))
    .map((row) => rankedOf(row, rows))
    .filter(({ name }) => metric === null || isMentioned(metric, name))
    .sort((a, b) => a.row.year - b.row.year);
  if (ranks.length === 0) return refusal(kind, say(language, 'noRank', { organization }));
  const steps = ranks.flatMap((to) => {
    const before = ranks.filter(({ row, key }) => key === to.key && row.year === to.row.year - 1);
    const here = ranks.filter(({ row, key }) => key === to.key && row.year === to.row.year);
    const [from] = before;
    // Two ranks under one name in one year leave open which of them is meant.
    return from && before.length === 1 && here.length === 1
      ? [{ from, to, order: compare(parseExact(to.row.value), parseExact(from.row.value)) }]
      : [];
  });
  const told = steps.filter(({ order }) => turn === 0 || order === -turn);
  const changes = told.map(({ from, to, order }) => {
    const key = order > 0 ? 'rankFell' : order < 0 ? 'rankRose' : 'rankSame';
    const data = { name: to.name, from: from.row.year, to: to.row.year, a: placed(from.row), b: placed(to.row) };
    return `${sayAnswer(language, key, data)}${sayAnswer(language, 'stop')}`;
  });
  const silence =
    steps.length === 0
      ? [sayAnswer(language, 'noRankPairs')]
      : told.length === 0
        ? [sayAnswer(language, turn < 0 ? 'noneFell' : 'noneRose')]
        : [];
  const lists = [...new Set(ranks.map(({ row }) => row.year))].map((year) => {
    const items = ranks
      .filter(({ row }) => row.year === year)
      .map(({ row, name }) => sayAnswer(language, 'rankItem', { name, figure: placed(row) }));
    const text = `${items.join(sayAnswer(language, 'separator'))}${sayAnswer(language, 'stop')}`;
    return sayAnswer(language, 'lineOfYear', { year: sayAnswer(language, 'year', { year }), text });
  });
  const used = ranks.map(({ row }) => row);
  const text = [
    say(language, 'head', { organization }),
    ...changes,
    ...silence,
    ...lists,
    ...sourceLines(used, language),
  ].join('\n');
  return { kind, text, sources: used.map(rowSource), isAnswered: true };
};
