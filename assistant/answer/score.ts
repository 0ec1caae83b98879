import { isMentioned } from '../../tools/language/naming.js';
import type { ScoreItem } from '../../tools/recompute/scores.js';
import { proseScores, tableScores } from '../../tools/recompute/scores.js';
import { proseTotal, tableTotals } from '../../tools/recompute/totals.js';
import type { Language } from '../../tools/rules/rule.js';
import type { OpenFile } from '../desk.js';
import type { Answer, Asked, Citing } from './answer.js';
import { createCiting } from './answer.js';
import { problemsIn, problemText } from './missed.js';
import { say, yearText } from './phrasing.js';

const itemsOf = ({ stored: { report } }: OpenFile): readonly ScoreItem[] => {
  const all = [...proseScores(report), ...tableScores(report)];
  return all.filter(({ name }, index) => all.findIndex((other) => other.name === name) === index);
};

const itemText = (open: OpenFile, { name, score, maximum }: ScoreItem, citing: Citing, language: Language): string =>
  say(language, 'scoreOf', { name, score: citing.figure(open, score), maxScore: citing.figure(open, maximum) });

const scoreLines = (open: OpenFile, metric: string | null, citing: Citing, language: Language): readonly string[] => {
  const { report } = open.stored;
  const year = yearText(open, language);
  const items = itemsOf(open).filter(({ name }) => metric === null || isMentioned(metric, name));
  const parts = items.map((item) => itemText(open, item, citing, language)).join(say(language, 'separator'));
  const stop = say(language, 'stop');
  if (metric !== null) return parts === '' ? [] : [say(language, 'lineOfYear', { year, text: `${parts}${stop}` })];
  const total = proseTotal(report) ?? tableTotals(report)[0] ?? null;
  const head = total ? `${say(language, 'scoreTotal', { year, score: citing.figure(open, total) })}${stop}` : '';
  if (head === '' && parts === '') return [say(language, 'scoreNone', { year })];
  return parts === '' ? [head] : [head === '' ? year : head, `  ${parts}${stop}`];
};

const lossLines = (open: OpenFile, metric: string | null, citing: Citing, language: Language): readonly string[] => {
  const lost = problemsIn(open, language).filter(
    ({ figures, name }) => figures.lost !== undefined && (metric === null || isMentioned(metric, name)),
  );
  const year = yearText(open, language);
  if (lost.length === 0) return [say(language, 'lossNone', { year })];
  const texts = lost.map((problem, index) =>
    say(language, 'item', { number: index + 1, text: problemText(open, problem, citing, language) }),
  );
  return [say(language, 'lossHead', { year, count: lost.length }), ...texts.map((text) => `  ${text}`)];
};

/** Scores, or the points taken off with their reasons, report by report. */
export const answerScore = (asked: Asked, language: Language): Answer | null => {
  const { metric, asksLoss, kind } = asked.question;
  const citing = createCiting();
  const linesOf = asksLoss ? lossLines : scoreLines;
  const lines = asked.files.flatMap((open) => linesOf(open, metric, citing, language));
  return lines.length === 0 ? null : { kind, text: lines.join('\n'), sources: citing.sources(), isAnswered: true };
};
