import type { Role } from '../figures/figure.js';
import { likeness } from '../figures/noun.js';
import { suffixOf } from '../language/affix.js';
import { says } from '../language/mentions.js';
import { coreName, isMentioned } from '../language/naming.js';
import { contains } from '../measure/interval.js';
import { compare, equal, hundred } from '../measure/rational.js';
import { isExecutionName } from '../recompute/shortfalls.js';
import type { KnownFigure } from './known-figure.js';
import { isGap, isWhole } from './known-figure.js';
import type { Names } from './names.js';
import { draftWords } from './words.js';
import { verifyWords as words } from './words-verify.js';

/** In what a figure of a draft differs from the figure of the report that it comes nearest to. */
export type Mismatch = 'value' | 'unit' | 'name' | 'role' | 'direction' | 'rank' | 'year';

const isLoose = ({ figure: { modifier } }: KnownFigure): boolean => modifier !== null;

/** One value, or the draft's print rounds the report's: fewer decimals, never more. */
export const isSameValue = (draft: KnownFigure, source: KnownFigure): boolean => {
  const [a, b] = [draft.figure, source.figure];
  if (a.unit !== b.unit || a.kind !== b.kind) return false;
  if (equal(a.value, b.value)) return true;
  if (isNegated(draft, source)) return true;
  const isCoarser = !a.counted && width(draft) > width(source);
  return isCoarser && !isLoose(draft) && contains(a.interval, b.value);
};

/** 下降11.9% and 增长-11.9% state one thing. */
const isNegated = ({ figure: a }: KnownFigure, { figure: b }: KnownFigure): boolean =>
  a.role === 'growth' && b.role === 'growth' && a.value.n === -b.value.n && a.value.d === b.value.d;

/** Printed places, the coarser the larger: decimals in the base unit. */
const width = ({ figure: { numeral, factor } }: KnownFigure): number => {
  const point = numeral.indexOf('.');
  const decimals = point < 0 ? 0 : numeral.length - point - 1;
  return factor.n.toString().length - factor.d.toString().length - decimals;
};

const isOneName = (a: string, b: string): boolean => a === b || likeness(a, b) >= 2;

/** Whether two figures of the reports go under one name. */
export const isOneThing = (a: KnownFigure, b: KnownFigure): boolean =>
  namesFor(a).some((x) => x !== '' && namesFor(b).some((y) => y !== '' && isOneName(x, y)));

const namesFor = ({ name, aliases }: KnownFigure): readonly string[] =>
  aliases.length === 0 ? [name] : name === '' ? aliases : [name, ...aliases];

/** Whether a figure of the reports is of the thing that a figure of the draft is said of. */
export type Sameness = (source: KnownFigure) => boolean;

/** Whether two places speak of one thing; where the draft names something else that the reports know, they do not. */
export const samenessTo = (draft: KnownFigure, names: Names): Sameness => {
  const known = new Map<string, boolean>();
  const isIt = (name: string): boolean => {
    const made = known.get(name) ?? isCalled(draft, name, names);
    known.set(name, made);
    return made;
  };
  const isNameless = draft.name === '' && !names.all.some((name) => name.length >= 3 && draft.words.includes(name));
  return (source) =>
    isOneMeasure(draft, source) &&
    (isBothExecution(draft, source) ||
      isBothTotal(draft, source) ||
      (isNameless && source.name === '') ||
      namesFor(source).some(isIt));
};

/** 满分100分 is the maximum of the whole, whatever it is called. */
const isBothTotal = ({ name, figure }: KnownFigure, source: KnownFigure): boolean =>
  (name === '' || name === words.total) && source.figure.kind === 'score' && equal(figure.value, hundred);

const executes = ({ relation, name, aliases }: KnownFigure): boolean =>
  relation === 'execution' || [name, ...aliases].some(isExecutionName);

/** 执行率 without a name is that of all the money. */
const isBothExecution = (draft: KnownFigure, source: KnownFigure): boolean =>
  draft.relation === 'execution' &&
  (draft.name === '' || isWhole(draft.name)) &&
  source.aliases.includes(draftWords.overallExecution);

const otherRates: readonly KnownFigure['relation'][] = [
  'completion',
  'overCompletion',
  'quotient',
  'rate',
  'share',
  'growth',
];

/** The rate of spending is no other rate, and nothing that is named a rate is counted or paid. */
const isOneMeasure = (draft: KnownFigure, source: KnownFigure): boolean => {
  const { kind } = draft.figure;
  if (kind === 'amount' || (kind === 'count' && !words.things.some((unit) => unit === draft.figure.unit)))
    return suffixOf(draft.lead, words.rateEnds) === null;
  if (draft.relation !== 'execution') return true;
  const isOther = otherRates.includes(source.relation) || (source.relation === 'cell' && source.figure.role !== 'rate');
  return !isOther || executes(source);
};

const isCalled = (draft: KnownFigure, b: string, names: Names): boolean => {
  const a = draft.name;
  if (b === '' || a === b) return true;
  if (a === '') return isWhole(b) || isSpokenOf(b, draft, names);
  const best = names.best(a);
  const like = likeness(a, b);
  // Where the reports name just this thing, a name that is only a part of its name is another's.
  if (like === 2 && best === 3 && coreName(b).length < coreName(a).length) return false;
  if (like >= 2) return true;
  if (isWhole(a)) return isMentioned(b, draft.words);
  if (isWhole(b)) return best < 2 && !isNamedElsewhere(draft, names);
  if (best >= 2) return false;
  return !isForeign(a, b, names) && (isMentioned(b, draft.words) || like === 1);
};

/** Whether a text names a thing of the reports that is not `name`. */
const isForeign = (text: string, name: string, { all }: Names): boolean =>
  all.some(
    (each) =>
      each.length >= shortest &&
      each !== words.total &&
      text.includes(each) &&
      !name.includes(each) &&
      !isOneName(each, name),
  );
const shortest = 4;

/** Characters before a figure in which something else, named in full, is taken for its subject. */
const near = 24;

/** Whether the words before a figure speak of a thing, in full, or in part with no other thing of the reports nearer. */
const isSpokenOf = (name: string, { words: before }: KnownFigure, names: Names): boolean =>
  isMentioned(name, before) && (before.includes(coreName(name)) || !isForeign(before.slice(-near), name, names));

const isNamedElsewhere = (draft: KnownFigure, names: Names): boolean =>
  names.all.some((name) => name.length >= 4 && draft.words.includes(name));

const achieved: readonly Role[] = ['actual', 'outturn', 'total', 'part'];
const wild: readonly Role[] = ['other', 'total', 'part'];

/** All the money of a report was received and spent in different amounts: 到位 is not 执行. */
const isMoneyOfAll = (draft: KnownFigure, source: KnownFigure): boolean =>
  draft.figure.kind === 'amount' &&
  isWhole(draft.name) &&
  isWhole(source.name) &&
  draft.isExplicit &&
  draft.figure.role === 'outturn';

const isReceived = ({ lead, figure }: KnownFigure): boolean =>
  figure.kind === 'amount' && says(lead, words.received) && !says(lead, words.spent);

type ScorePart = 'score' | 'maxScore' | 'deduction' | null;

const scorePart = ({ relation, figure: { kind, role } }: KnownFigure): ScorePart => {
  if (kind !== 'score') return null;
  if (relation === 'deduction') return 'deduction';
  return role === 'score' || role === 'maxScore' ? role : null;
};

/** What was scored, what could be and what was taken off are three things. */
const isOtherPart = (draft: KnownFigure, source: KnownFigure): boolean => {
  const [a, b] = [scorePart(draft), scorePart(source)];
  return a !== null && b !== null && a !== b;
};

const levels: readonly Role[] = ['target', 'budget', 'actual', 'outturn', 'previous', 'maxScore', 'score'];

/** 少3公里 is no 3公里 that was built, nor the other way round. */
const isOtherDistance = (draft: KnownFigure, source: KnownFigure): boolean =>
  isGap(draft)
    ? draft.figure.kind !== 'points' && !isGap(source) && levels.includes(source.figure.role)
    : isGap(source) && draft.figure.role === 'actual' && draft.isExplicit;

/** Whether the draft gives a figure the part that it plays in the report. */
export const isSameRole = (draft: KnownFigure, source: KnownFigure): boolean => {
  const [a, b] = [draft.figure.role, source.figure.role];
  if (isOtherPart(draft, source) || isOtherDistance(draft, source)) return false;
  if (a === 'outturn' && isReceived(source) && says(draft.lead, words.spent)) return false;
  if (a === b || wild.includes(b)) return true;
  if (achieved.includes(a) && achieved.includes(b)) return a === b || !isMoneyOfAll(draft, source);
  if (draft.figure.unit === '%' || draft.figure.unit === 'pp') {
    // A table cell does not say which rate it is; what was achieved is a rate in prose.
    const isRate = (role: Role): boolean => role === 'rate' || role === 'actual' || role === 'other';
    if (isRate(a) && isRate(b)) return true;
    return (a === 'share' && b === 'rate') || (a === 'rate' && b === 'share')
      ? isOneName(draft.name, source.name)
      : false;
  }
  if (a === 'other' || wild.includes(a)) return true;
  return a === 'actual' && !draft.isExplicit;
};

const limitOf = ({ figure: { modifier } }: KnownFigure): 'atLeast' | 'atMost' | null =>
  modifier === 'atLeast' || modifier === 'atMost' ? modifier : null;

/** Whether one is a floor and the other a ceiling. */
export const isOppositeLimit = (draft: KnownFigure, source: KnownFigure): boolean => {
  const [a, b] = [limitOf(draft), limitOf(source)];
  return a !== null && b !== null && a !== b;
};

/** Whether the words turn both figures the same way. */
export const isSameDirection = (draft: KnownFigure, source: KnownFigure): boolean =>
  !isOppositeLimit(draft, source) &&
  (draft.direction === 0 || source.direction === 0 || draft.direction === source.direction);

const isSameYear = (draft: KnownFigure, source: KnownFigure): boolean => {
  const [a, b] = [draft.figure.period, source.figure.period];
  return a === null || b === null || a.startsWith(b) || b.startsWith(a);
};

const isSameRanking = (draft: KnownFigure, source: KnownFigure): boolean =>
  draft.figure.kind !== 'rank' ||
  ((draft.rankOf === null || source.rankOf === null || draft.rankOf === source.rankOf) &&
    (draft.rankName === '' ||
      source.rankName === '' ||
      draft.rankName.includes(source.rankName) ||
      source.rankName.includes(draft.rankName)) &&
    (draft.figure.scope === null || source.figure.scope === null || draft.figure.scope === source.figure.scope));

/** In what a draft's figure differs from one of the report that has its value; empty where the report supports it. */
export const mismatches = (draft: KnownFigure, source: KnownFigure, isSame: Sameness): readonly Mismatch[] => {
  const found: Mismatch[] = [];
  if (!isSame(source)) found.push('name');
  if (!isSameRole(draft, source)) found.push('role');
  if (!isSameDirection(draft, source)) found.push('direction');
  if (!isSameRanking(draft, source)) found.push('rank');
  if (!isSameYear(draft, source)) found.push('year');
  return found;
};

/** How far two values lie apart, for finding the nearest; by the smaller ratio of the larger to the smaller. */
export const isNearer = (draft: KnownFigure, a: KnownFigure, b: KnownFigure): boolean => {
  const distance = ({ figure }: KnownFigure) => {
    const value = figure.value.n * draft.figure.value.d - draft.figure.value.n * figure.value.d;
    return { n: value < 0n ? -value : value, d: figure.value.d * draft.figure.value.d };
  };
  return compare(distance(a), distance(b)) < 0;
};
