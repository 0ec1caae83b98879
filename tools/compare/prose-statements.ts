import type { Fact } from '../figures/fact.js';
import { saysLastYear } from '../language/comparison-lexer.js';
import { opensParts } from '../language/lead-lexer.js';
import { isRankMoveUnit, saysSameRank } from '../language/yearly.js';
import { changeStatement, comparesWithLastYear } from './change-statement.js';
import { rankMoveStatement, rankStatement } from './rank-statement.js';
import type { Statement } from './statement.js';
import { reachedLevel, valueStatement } from './value-statement.js';

/** What a paragraph has said so far. */
interface Course {
  readonly block: number;
  readonly sentence: number;
  /** Values and rates that stand for themselves; the last of the sentence is what changes and ranks speak of. */
  readonly value: Statement | null;
  readonly rate: Statement | null;
  readonly rank: Statement | null;
  /** The last value of the paragraph that is no part, and the one whose parts are being told. */
  readonly whole: Statement | null;
  readonly partsOf: Statement | null;
  /** Parts told so far without a change: a change after several may be of any, or of the whole. */
  readonly bareParts: number;
  readonly change: Statement | null;
  /** A comparison with last year is going on. */
  readonly isComparing: boolean;
}

const quiet = { value: null, rate: null, rank: null, partsOf: null, bareParts: 0, change: null, isComparing: false };

const enter = (course: Course, { figure, sentence }: Fact): Course => {
  if (figure.block !== course.block) return { ...quiet, block: figure.block, sentence, whole: null };
  return sentence === course.sentence ? course : { ...quiet, block: course.block, sentence, whole: course.whole };
};

interface Step {
  readonly course: Course;
  readonly found: readonly Statement[];
}

const atRank = (fact: Fact, before: Fact | undefined, course: Course, year: number): Step => {
  const rank = rankStatement(fact, before, course.value, course.rank, year);
  if (!rank) return { course, found: [] };
  if (rank.says !== 'rank') return { course: { ...course, isComparing: true }, found: [rank] };
  const kept = saysSameRank(fact.reading.mention.tail) ? [{ ...rank, says: 'rankMove' as const, move: 0n }] : [];
  return { course: { ...course, rank, isComparing: false }, found: [rank, ...kept] };
};

/** A budget or target told beside the result is what the result is held to, not what the sentence goes on about. */
const becomesTopic = (statement: Statement, course: Course): boolean =>
  statement.says === 'level' && !(statement.figure.role === 'budget' && course.value?.figure.role === 'outturn');

const atValue = (fact: Fact, course: Course, year: number): Step => {
  const { gap } = fact.reading.mention;
  const partsOf = opensParts(gap) ? course.whole : course.partsOf;
  const open = { ...course, partsOf, change: null };
  const statement =
    reachedLevel(fact, course.change, year) ?? valueStatement(fact, [course.value, course.rate], partsOf, year);
  if (!statement) return { course: { ...open, isComparing: false }, found: [] };
  const isComparing = statement.says === 'previous' && saysLastYear(gap);
  if (statement.says !== 'level') return { course: { ...open, isComparing }, found: [statement] };
  if (!becomesTopic(statement, course)) return { course: open, found: [] };
  const whole = partsOf === null && statement.unit !== '%' ? statement : course.whole;
  const topics = statement.unit === '%' ? { rate: statement } : { value: statement, rank: null };
  const bareParts = statement.whole === null ? 0 : course.bareParts + 1;
  return { course: { ...open, ...topics, whole, bareParts, isComparing: false }, found: [statement] };
};

const atChange = (fact: Fact, course: Course, year: number): Step | null => {
  const isComparing = comparesWithLastYear(fact, course.isComparing, year);
  const change = isComparing ? changeStatement(fact, course, year) : null;
  if (!change) return null;
  const isAnyones = change.key === course.value?.key && course.bareParts > 1;
  return {
    course: { ...course, change, isComparing, bareParts: isAnyones ? course.bareParts : 0 },
    found: isAnyones ? [] : [change],
  };
};

const step = (fact: Fact, before: Fact | undefined, course: Course, year: number): Step => {
  if (fact.figure.kind === 'rank') return atRank(fact, before, course, year);
  if (course.rank && isRankMoveUnit(fact.figure.unit)) {
    const moved = rankMoveStatement(fact, course.rank, course.isComparing);
    if (moved) return { course, found: [moved] };
  }
  return atChange(fact, course, year) ?? atValue(fact, course, year);
};

const skipped: ReadonlySet<string> = new Set(['period', 'document-number', 'score']);

/** What the prose says of the values of years, in order; `year` is the report's. */
export const proseStatements = (facts: readonly Fact[], year: number): readonly Statement[] => {
  const found: Statement[] = [];
  let course: Course = { ...quiet, block: -1, sentence: -1, whole: null };
  let before: Fact | undefined;
  for (const fact of facts) {
    if (skipped.has(fact.figure.kind)) continue;
    const taken = step(fact, before, enter(course, fact), year);
    found.push(...taken.found);
    course = taken.course;
    before = fact;
  }
  return found;
};
