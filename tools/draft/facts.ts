import type { Span } from '../document/document.js';
import { says } from '../language/mentions.js';
import { commonLength, isMentioned } from '../language/naming.js';
import type { Rational } from '../measure/rational.js';
import { compare, divide, hundred, magnitude, multiply, one, rational, subtract } from '../measure/rational.js';
import type { Report } from '../recompute/report.js';
import type { Finding } from '../rules/finding.js';
import type { Scheme } from '../rules/scheme.js';
import { nationalScheme } from '../rules/scheme.js';
import { attainedIn, isExecution, isSameName } from './attained.js';
import type { Candidate, Making } from './candidate.js';
import { causeOf, isConcrete, measureFor, remainderOf, tellings } from './causes.js';
import { createLedger } from './derive.js';
import { deviations, missRules } from './deviations.js';
import type { DraftFigure } from './draft-figure.js';
import { fill } from './fill-words.js';
import { goalProblems, unreportedProblems } from './goal-problems.js';
import type { Problem, Quote } from './problem.js';
import { scoreProblems } from './score-problems.js';
import { publicExpenseProblems, spendingProblems, unusedProblems } from './spending-problems.js';
import type { Stated, Stretch } from './stated.js';
import { statedIn } from './stated.js';
import { draftWords } from './words.js';

/** The weight of an indicator that prints none, for sorting only: the usual one. */
const usualMaximum = rational(10n);

const shortOf = (candidate: Candidate): Rational => {
  const rate = candidate.figures.completion ?? candidate.figures.execution;
  const value = rate ? amountOf(rate) : null;
  if (value) return magnitude(subtract(one, divide(value, hundred)));
  const [whole, part] = [
    candidate.figures.target ?? candidate.figures.given,
    candidate.figures.actual ?? candidate.figures.used,
  ];
  if (!whole || !part || amountOf(whole).n === 0n) return rational(0n);
  return magnitude(subtract(one, divide(amountOf(part), amountOf(whole))));
};

const amountOf = (figure: DraftFigure): Rational => (figure.origin === 'source' ? figure.figure.value : figure.value);

/** Points lost; else the share of the goal that was missed, of the indicator's weight. */
const stakeOf = (candidate: Candidate): Rational => {
  const { lost } = candidate.figures;
  if (lost) return amountOf(lost);
  return multiply(candidate.maximum?.value ?? usualMaximum, shortOf(candidate));
};

const lostOf = ({ figures: { lost } }: Candidate): Rational | null => (lost ? amountOf(lost) : null);

/** Candidates of one thing become one: the first keeps its kind, the later adds what it lacks. */
const merged = (candidates: readonly Candidate[]): readonly Candidate[] => {
  const kept: Candidate[] = [];
  for (const each of candidates) {
    const index = kept.findIndex((other) => isOne(other, each));
    const other = kept[index];
    if (!other) kept.push(each);
    else
      kept[index] = {
        ...other,
        figures: { ...each.figures, ...other.figures },
        places: [...other.places, ...each.places],
        reason: other.reason === '' ? each.reason : other.reason,
        maximum: other.maximum ?? each.maximum,
        doubts: [...other.doubts, ...each.doubts],
      };
  }
  return kept;
};

const isOne = (a: Candidate, b: Candidate): boolean => {
  if (b.kind !== 'lostPoints' && b.kind !== 'deducted') return false;
  if (a.figures.score && a.figures.score.id === b.figures.score?.id) return true;
  const [x, y] = [lostOf(a), lostOf(b)];
  if (x && y && compare(x, y) !== 0) return false;
  if (x && y && b.kind === 'deducted' && commonLength(a.name, b.name) >= sharedWords) return true;
  return isSameName(a.name, b.name) || isMentioned(a.name, b.name);
};

const sharedWords = 2;

const touches = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

const concerning = (candidate: Candidate, findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ at, related }) =>
    [at, ...related].some((span) => candidate.places.some((place) => touches(span, place))),
  );

interface Draft extends Omit<Problem, 'id' | 'statement' | 'cause' | 'measure' | 'step'> {
  readonly statement: Stretch | null;
  readonly cause: Stretch | null;
  readonly measure: Stretch | null;
  readonly step: Stretch | null;
}

const vague = 'measure-is-concrete';

/** A measure that names office or date stands as it is; one that only names a step fills its place; a vague one is dropped. */
const measuresOf = (
  told: Stated | undefined,
  stated: readonly Stated[],
  findings: readonly Finding[],
): Pick<Draft, 'measure' | 'step'> => {
  const measure = told ? measureFor(stated, told) : null;
  if (!measure) return { measure: null, step: null };
  if (isConcrete(measure)) return { measure, step: null };
  const isVague = findings.some(({ rule, at }) => rule === vague && touches(at, measure.span));
  return { measure: null, step: isVague ? null : measure };
};

const fromCandidate = (
  report: Report,
  candidate: Candidate,
  told: Stated | undefined,
  stated: readonly Stated[],
  findings: readonly Finding[],
): Draft => {
  const rest = told ? remainderOf(report, candidate, told) : null;
  const cause = causeOf(report, candidate, told);
  // 分解任务未核对，造成…: what led to the problem is its cause, though no word opens it.
  const isCause = cause === null && rest !== null && says(rest.text, draftWords.ledTo);
  return {
    kind: candidate.kind,
    name: candidate.name,
    figures: candidate.figures,
    statement: isCause ? null : rest,
    cause: isCause ? rest : cause,
    ...measuresOf(told, stated, findings),
    at: candidate.places[0] ?? { start: 0, end: 0 },
    weight: stakeOf(candidate),
    doubts: candidate.doubts,
    findings: concerning(candidate, findings),
  };
};

const fromStated = (told: Stated, stated: readonly Stated[], findings: readonly Finding[]): readonly Draft[] => {
  const { problem, cause } = told;
  if (!problem) return [];
  const inside = findings.filter(({ at }) => touches(at, problem.span));
  return [
    {
      kind: 'stated',
      name: problem.text,
      figures: {},
      statement: problem,
      cause,
      ...measuresOf(told, stated, findings),
      at: problem.span,
      weight: rational(0n),
      doubts: [],
      findings: inside,
    },
  ];
};

/** Quoted words that the audit found at fault have to be settled before they are quoted. */
const quoteDoubts = (
  { document }: Report,
  quotes: readonly (Stretch | null)[],
  findings: readonly Finding[],
): readonly string[] =>
  findings
    .filter(
      ({ severity, rule, at }) =>
        severity !== 'info' &&
        rule !== vague &&
        !missRules.includes(rule) &&
        quotes.some((quote) => quote !== null && touches(at, quote.span)),
    )
    .map(({ at, message }) => fill(draftWords.quoteDoubt, { text: document.text.slice(at.start, at.end), message }));

const numbered = (report: Report, drafts: readonly Draft[], findings: readonly Finding[]): readonly Problem[] => {
  let quotes = 0;
  const quote = (stretch: Stretch | null): Quote | null => {
    if (!stretch) return null;
    quotes += 1;
    return { id: `q${quotes}`, ...stretch };
  };
  return drafts.map((draft, index) => ({
    ...draft,
    id: `p${index + 1}`,
    doubts: [
      ...draft.doubts,
      ...quoteDoubts(report, [draft.statement, draft.cause, draft.measure, draft.step], findings),
    ],
    statement: quote(draft.statement),
    cause: quote(draft.cause),
    measure: quote(draft.measure),
    step: quote(draft.step),
  }));
};

/**
 * Everything that the section on problems has to name, the heaviest first: missed goals, low and over-full execution,
 * lost points, deviations that the rules found, and what the report's own section names besides.
 */
export const problemsOf = (
  report: Report,
  findings: readonly Finding[],
  scheme: Scheme = nationalScheme,
): readonly Problem[] => {
  const making: Making = { report, ledger: createLedger() };
  const attained = attainedIn(report);
  const goals = attained.filter((each) => !isExecution(each));
  const candidates = merged([
    ...goalProblems(making, goals),
    ...spendingProblems(making, attained, scheme),
    ...publicExpenseProblems(making),
    ...scoreProblems(making, attained),
    ...unusedProblems(making),
    ...unreportedProblems(making),
  ]);
  const stated = statedIn(report.document);
  const told = tellings(report, candidates, stated);
  const used = new Set(told.values());
  const drafts = candidates.map((candidate) => fromCandidate(report, candidate, told.get(candidate), stated, findings));
  const own = stated.filter((each) => !used.has(each)).flatMap((each) => fromStated(each, stated, findings));
  const covered = new Set([...drafts, ...own].flatMap((draft) => draft.findings));
  const rest = deviations(
    findings.filter((finding) => !covered.has(finding)),
    report,
  );
  const byWeight = [...drafts].sort((a, b) => compare(b.weight, a.weight));
  return numbered(report, [...byWeight, ...rest, ...own], findings);
};
