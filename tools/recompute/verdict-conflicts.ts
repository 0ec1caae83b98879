import type { Span } from '../document/document.js';
import { cues } from '../language/cues.js';
import { verdicts } from '../language/lexicon-verdicts.js';
import { says } from '../language/mentions.js';
import { isNamed } from '../language/naming.js';
import { spanIn } from '../language/sentences.js';
import type { VerdictWord } from '../language/verdict-word.js';
import { verdictWords } from '../language/verdict-word.js';
import type { Indicator } from './indicator.js';
import { indicatorsOf } from './indicators.js';
import type { Report } from './report.js';
import type { Statement } from './statements.js';
import { clauseAround, statementsOf } from './statements.js';

/** A word that says met or missed, against the figures of the indicator it speaks of. */
export interface VerdictConflict {
  readonly at: Span;
  readonly word: string;
  readonly says: 'met' | 'missed';
  readonly indicator: Indicator;
}

const isDecided = ({ attainment, isFirm }: Indicator): boolean => isFirm && attainment !== 'unknown';

const offsetIn = (statement: Statement, { actual, rate }: Indicator): number | null => {
  const found = statement.placed.filter(({ figure }) => figure.id === actual?.id || figure.id === rate?.id);
  return found.at(-1)?.end ?? null;
};

/** Of several results in one sentence, the one whose clause the verdict stands in or follows right after. */
const nearest = (statement: Statement, results: readonly Indicator[], word: VerdictWord): Indicator | null => {
  const clause = clauseAround(statement, word.start);
  const before = results.filter((each) => (offsetIn(statement, each) ?? word.end) <= word.start);
  const last = before.at(-1);
  const offset = last ? offsetIn(statement, last) : null;
  if (!last || offset === null) return null;
  const isNear =
    offset >= clause.start || clauseAround(statement, Math.max(statement.start, clause.start - 2)).start <= offset;
  return isNear ? last : null;
};

const subjectOf = (
  _report: Report,
  statement: Statement,
  word: VerdictWord,
  indicators: readonly Indicator[],
): Indicator | null => {
  const results = indicators.filter((each) => each.origin === 'prose' && offsetIn(statement, each) !== null);
  const [first] = results;
  if (first)
    return results.every(({ attainment }) => attainment === first.attainment)
      ? first
      : nearest(statement, results, word);
  if (statement.placed.length > 0) return null;
  const words = clauseAround(statement, word.start).text;
  const named = indicators.filter(({ name }) => isNamed(name, words));
  const [one] = named;
  return one && named.every(({ attainment }) => attainment === one.attainment) ? one : null;
};

/** In 其余7项指标全部达到目标值 the verdict is that of other goals than the one told before. */
const speaksOfOthers = (statement: Statement, word: VerdictWord): boolean => {
  const { start } = clauseAround(statement, word.start);
  return says(statement.passage.flow.text.slice(start, word.start), verdicts.others);
};

const isReport = ({ passage, text }: Statement): boolean => {
  const title = passage.path.at(-1)?.title ?? '';
  const isGoal = says(title, cues.goalTitle) && !says(title, cues.resultTitle);
  return passage.kind !== 'title' && !isGoal && !says(text, verdicts.plans);
};

/** Verdict words that the figures of their own sentence, or of the one indicator they name, contradict. */
export const verdictConflicts = (report: Report): readonly VerdictConflict[] => {
  const indicators = indicatorsOf(report).filter(isDecided);
  return statementsOf(report)
    .filter(isReport)
    .flatMap((statement) =>
      verdictWords(statement.passage.flow.text, statement.start, statement.end).flatMap((word) => {
        if (speaksOfOthers(statement, word)) return [];
        const indicator = subjectOf(report, statement, word, indicators);
        if (!indicator || indicator.attainment === word.says) return [];
        return [{ at: spanIn(statement.passage, word.start, word.end), word: word.word, says: word.says, indicator }];
      }),
    );
};
