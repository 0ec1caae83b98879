import type { Document } from '../document/document.js';
import { spanOf } from '../document/flow.js';
import type { Passage } from '../document/passages.js';
import { passagesOf } from '../document/passages.js';
import { suffixOf } from '../language/affix.js';
import { coreName } from '../language/naming.js';
import { isNegative, isZero } from '../measure/rational.js';
import type { Report } from '../recompute/report.js';
import { lossOf, proseScores, tableScores } from '../recompute/scores.js';
import { attainedIn } from './attained.js';
import type { Verified } from './verify-figure.js';
import { verdictCues, verifyWords as words } from './words-verify.js';

type Verdict = 'missed' | 'met' | 'lost' | 'full';

/** What the reports say became of the things that they name; a name of which they say both is left out. */
export type Outcomes = ReadonlyMap<string, ReadonlySet<Verdict>>;

const opposite: Readonly<Record<Verdict, Verdict>> = { missed: 'met', met: 'missed', lost: 'full', full: 'lost' };

/** Reads from goals and scores what became of each named thing. */
export const outcomesIn = (reports: readonly Report[]): Outcomes => {
  const found = new Map<string, Set<Verdict>>();
  const put = (name: string, verdict: Verdict): void => {
    const known = found.get(name) ?? new Set<Verdict>();
    found.set(name, known.add(verdict));
  };
  for (const report of reports) {
    for (const { sources, attainment, isFirm } of attainedIn(report))
      if (isFirm && attainment !== 'unknown') for (const { name } of sources) put(name, attainment);
    for (const item of [...proseScores(report), ...tableScores(report)]) {
      const loss = lossOf(item);
      if (!isNegative(loss)) put(item.name, isZero(loss) ? 'full' : 'lost');
    }
  }
  return found;
};

interface Clause {
  readonly start: number;
  readonly end: number;
  /** Where the statement begins that the clause belongs to. */
  readonly from: number;
}

const clausesOf = (text: string): readonly Clause[] => {
  const clauses: Clause[] = [];
  let [start, from] = [0, 0];
  for (let at = 0; at <= text.length; at += 1) {
    const mark = text[at] ?? words.statementEnds;
    const ends = words.statementEnds.includes(mark);
    if (!ends && !words.clauseEnds.includes(mark)) continue;
    if (at > start) clauses.push({ start, end: at, from });
    start = at + 1;
    if (ends) from = start;
  }
  return clauses;
};

const shortest = 3;

/** The longest name of the reports that makes up most of a subject. */
const subjectIn = (text: string, outcomes: Outcomes): string | null => {
  let best: string | null = null;
  for (const name of outcomes.keys()) {
    const core = coreName(name);
    const isIt = core.length >= shortest && core.length * 2 >= text.length && text.includes(core);
    if (isIt && (best === null || core.length > coreName(best).length)) best = name;
  }
  return best;
};

/** The words of a statement up to its first figure. */
const opening = (text: string): string => {
  const at = [...text].findIndex((character) => words.digits.includes(character));
  const head = at < 0 ? text : text.slice(0, at);
  return head.slice(0, head.length - (suffixOf(head, words.goals)?.length ?? 0));
};

const afterMarker = (text: string): string => {
  let at = 0;
  while (at < text.length && words.markers.includes(text[at] ?? '')) at += 1;
  return text.slice(at);
};

const judged = ({ flow }: Passage, { start, end, from }: Clause, outcomes: Outcomes): Verified | null => {
  const clause = flow.text.slice(start, end);
  for (const { verdict, ends } of verdictCues) {
    const cue = suffixOf(clause, ends);
    if (cue === null) continue;
    const own = afterMarker(clause.slice(0, -cue.length));
    const subject = subjectIn(own === '' ? opening(afterMarker(flow.text.slice(from, start))) : own, outcomes);
    const known = subject === null ? undefined : outcomes.get(subject);
    if (!known?.has(opposite[verdict]) || known.has(verdict)) return null;
    return {
      status: 'unsupported',
      text: clause,
      span: spanOf(flow, start, end),
      figure: null,
      reason: 'verdict',
      support: [],
      derivation: null,
      nearest: null,
    };
  }
  return null;
};

/** Goals that a draft says were met or missed, and scores that it says were lost or full, against what the reports say. */
export const turnedVerdicts = (draft: Document, outcomes: Outcomes): readonly Verified[] =>
  passagesOf(draft).flatMap((passage) =>
    passage.kind === 'cell'
      ? []
      : clausesOf(passage.flow.text).flatMap((clause) => judged(passage, clause, outcomes) ?? []),
  );
