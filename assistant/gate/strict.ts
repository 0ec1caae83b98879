import { isSameValue } from '../../tools/draft/agreement.js';
import type { KnownFigure } from '../../tools/draft/known-figure.js';
import { isWhole } from '../../tools/draft/known-figure.js';
import type { Verified } from '../../tools/draft/verify-figure.js';
import { verifyWords } from '../../tools/draft/words-verify.js';
import { likeness } from '../../tools/figures/noun.js';
import { stripEnd, stripStart } from '../../tools/language/affix.js';
import { commonLength, coreName } from '../../tools/language/naming.js';
import { isNegative } from '../../tools/measure/rational.js';
import { isExecutionName } from '../../tools/recompute/shortfalls.js';
import type { gateReasons } from '../words-gate.js';
import { roleWords } from '../words-gate.js';
import { fillers } from '../words-question.js';
import type { Facts } from './facts.js';
import type { Lead, RoleClass } from './lead.js';

export type GateReason = keyof typeof gateReasons;

const namesOf = ({ name, aliases, figure }: KnownFigure): readonly string[] =>
  [name, ...aliases, figure.metric ?? ''].filter((each) => each !== '');

const isOne = (a: string, b: string): boolean => a === b || coreName(a) === coreName(b) || likeness(a, b) >= 2;

const plainWords = [...Object.values(roleWords).flat(), ...fillers];

/** A name of the answer's own that none of the source's shares two characters with. */
const isForeign = (draft: KnownFigure, source: KnownFigure): boolean => {
  if (draft.name === '' || isWhole(draft.name)) return false;
  const own = stripStart(stripEnd(draft.name, plainWords).core, plainWords);
  if (own.length < 2 || plainWords.includes(own)) return false;
  return namesOf(source).every((name) => commonLength(own, name) < 2);
};

const isNamed = (draft: KnownFigure, source: KnownFigure, lead: Lead): boolean => {
  if (isForeign(draft, source)) return false;
  const names = namesOf(source);
  if (lead.name !== null && names.some((name) => isOne(name, lead.name ?? ''))) return true;
  // The total score goes by no name of its own.
  if (draft.name === verifyWords.total && ['', verifyWords.total].includes(source.name)) return lead.role === 'score';
  // Money of the whole report goes by no name but those of budget and spending.
  const isMoneyOfAll = names.length === 0 || names.some(isWhole) || names.every((name) => plainWords.includes(name));
  return isMoneyOfAll && (lead.name === null || isExecutionName(lead.name) || plainWords.includes(lead.name));
};

/** What a figure of a report may be called. */
const classesOf = ({ relation, figure, name, aliases }: KnownFigure): readonly RoleClass[] => {
  if (figure.kind === 'rank') return ['rank'];
  switch (relation) {
    case 'completion':
    case 'execution':
      return [relation];
    case 'growth':
      return ['growth'];
    case 'share':
      return ['share'];
    case 'deduction':
      return ['lost'];
    case 'gap':
    case 'points':
    case 'difference':
    case 'delta':
      return ['gap', 'growth'];
  }
  switch (figure.role) {
    case 'outturn':
      return isWhole(name) ? ['outturn'] : ['outturn', 'actual'];
    case 'rate':
      return [name, ...aliases].some(isExecutionName) ? ['actual', 'execution'] : ['actual', 'completion'];
    case 'actual':
      return ['actual', 'outturn', ...([name, ...aliases].some(isExecutionName) ? (['execution'] as const) : [])];
    case 'total':
    case 'part':
    case 'other':
      return ['actual', 'outturn'];
    case 'growth':
    case 'share':
    case 'score':
    case 'maxScore':
    case 'rank':
    case 'target':
    case 'budget':
    case 'previous':
      return [figure.role];
  }
};

/** Without a word before it a figure tells what was achieved. */
const plain: readonly RoleClass[] = ['actual', 'outturn', 'score', 'rank', 'share', 'completion', 'execution'];

const isInRole = (source: KnownFigure, { role }: Lead): boolean => {
  const classes = classesOf(source);
  return role === null ? classes.some((each) => plain.includes(each)) : classes.includes(role);
};

const signOf = ({ direction, figure }: KnownFigure): -1 | 0 | 1 =>
  direction !== 0 ? direction : isNegative(figure.value) ? -1 : 0;

const isTurnedAlike = (draft: KnownFigure, source: KnownFigure, { direction, role }: Lead): boolean => {
  if (role !== 'growth' && role !== 'gap') return true;
  const sign = signOf(source);
  // A minus that is printed again tells the direction by itself.
  if (isNegative(draft.figure.value)) return isNegative(source.figure.value) && direction !== -1;
  return direction !== 0 ? direction === sign : sign !== -1;
};

const isOfYear = ({ figure: { period } }: KnownFigure, { year }: Lead): boolean =>
  year === null || period === null || period.startsWith(`${year}`);

/** Why a figure that the reports hold may not stand where the answer puts it; null where it may. */
export const strictFault = (item: Verified, lead: Lead, facts: Facts): GateReason | null => {
  const draft = item.figure;
  if (!draft || draft.figure.kind === 'period' || draft.figure.kind === 'document-number') return null;
  if (item.status === 'unsupported' && item.reason !== 'name') return 'name';
  if (item.status === 'derivable') {
    const isTold =
      lead.role === 'gap' || lead.role === 'lost' || lead.role === 'completion' || lead.role === 'execution';
    if (!isTold && lead.role !== 'growth') return 'role';
    return item.support.some((source) => isNamed(draft, source, lead)) ? null : 'name';
  }
  const alike = facts.figures.filter((source) => isSameValue(draft, source));
  const named = alike.filter((source) => isNamed(draft, source, lead));
  if (named.length === 0) return 'name';
  const placed = named.filter((source) => isInRole(source, lead) && isOfYear(source, lead));
  if (placed.length === 0) return 'role';
  return placed.some((source) => isTurnedAlike(draft, source, lead)) ? null : 'direction';
};
