import type { Span } from '../../tools/document/document.js';
import { verifyDraft } from '../../tools/draft/verify.js';
import type { Verified } from '../../tools/draft/verify-figure.js';
import { reasonOut } from '../../tools/outgoing-draft.js';
import { fill } from '../../tools/review/fill.js';
import type { Language } from '../../tools/rules/rule.js';
import { gateReasons } from '../words-gate.js';
import { isComputed, isCount, isOperand, isQuoted } from './allowed.js';
import type { Facts } from './facts.js';
import type { Lead } from './lead.js';
import { leadOf } from './lead.js';
import { bareNumerals } from './numerals.js';
import type { GateReason } from './strict.js';
import { strictFault } from './strict.js';
import { falseVerdicts } from './verdicts.js';

/** Something of an answer that nothing bears out. */
export interface Refused extends Span {
  readonly text: string;
  readonly reason: string;
}

/** What a checked stretch of an answer rests on, or why it is refused. */
export interface Checked {
  readonly refused: readonly Refused[];
  readonly items: readonly Verified[];
}

const say = (reason: GateReason, text: string, language: Language): string =>
  fill(gateReasons[reason][language], { text });

const onceOnly: readonly (string | null)[] = ['target', 'actual', 'budget', 'outturn', 'score', 'maxScore', null];

/** One name has one value in one role and year: a second one means that something is called what it is not. */
const differsFromBefore = ({ figure, text }: Verified, lead: Lead, said: Map<string, string>): boolean => {
  if (!figure || lead.name === null || !onceOnly.includes(lead.role) || figure.figure.unit === '') return false;
  const { unit, numeral } = figure.figure;
  const key = `${lead.name} ${lead.role ?? 'actual'} ${unit} ${lead.year ?? ''}`;
  const before = said.get(key);
  said.set(key, before ?? `${numeral} ${text}`);
  return before !== undefined && !before.startsWith(`${numeral} `) && lead.role !== null;
};

/** The distance between two rates is told in points. */
const isGapInPercent = ({ figure }: Verified, { role }: Lead): boolean => role === 'gap' && figure?.figure.unit === '%';

const reach = 3;

/** A year is that of a report or the one before; any other stands only in words that the reports print just so. */
const isYearOf = (text: string, { figure, span }: Verified, { reports, texts }: Facts): boolean => {
  const year = figure?.figure.period?.slice(0, 4);
  if (reports.some((report) => report.year !== null && [`${report.year}`, `${report.year - 1}`].includes(year ?? '')))
    return true;
  const around = text.slice(Math.max(0, span.start - reach), span.end + reach);
  return around.length >= span.end - span.start + reach && texts.some((each) => each.includes(around));
};

/** Years and document numbers stand by the verification, years by their place as well. */
const isSound = (text: string, item: Verified, fault: string | null, facts: Facts): boolean => {
  const kind = item.figure?.figure.kind;
  if (kind === 'period') return item.status !== 'unsupported' && isYearOf(text, item, facts);
  return fault === null && !(kind === 'document-number' && item.status === 'unsupported');
};

/**
 * Checks a stretch of an answer, from `from` to the end, with what was said before it: every figure has to be one of
 * the reports under its own name, role, direction and year, or one that was computed in this conversation; numbers in
 * any other script, offices and verdicts on targets as well.
 */
export const checkStretch = (text: string, from: number, facts: Facts, language: Language): Checked => {
  const { items } = verifyDraft(text, facts.reports);
  const own = items.filter(({ span }) => span.end > from);
  const refused: Refused[] = [];
  const passed: Verified[] = [];
  const said = new Map<string, string>();
  for (const item of items) {
    // What was said before was checked before; only what it says counts here.
    if (item.span.end <= from) {
      differsFromBefore(item, leadOf(text, item.span.start, facts.names), said);
      continue;
    }
    const lead = leadOf(text, item.span.start, facts.names);
    const fault = item.reason === 'office' ? 'office' : strictFault(item, lead, facts);
    const isOther =
      item.figure !== null &&
      (isComputed(item, lead, facts) ||
        isCount(text, item.span.start, item.span.end, facts) ||
        isOperand(text, item.span) ||
        isQuoted(text, item.span, facts));
    const isTwice = differsFromBefore(item, lead, said) || isGapInPercent(item, lead);
    if (isTwice) {
      refused.push({ ...item.span, text: item.text, reason: say('role', item.text, language) });
      continue;
    }
    if (isSound(text, item, fault, facts) || isOther) {
      passed.push(item);
      continue;
    }
    const reason =
      fault === null || fault === 'office' || item.status === 'unsupported'
        ? `${item.text}: ${reasonOut(item, language)}`
        : say(fault, item.text, language);
    refused.push({ ...item.span, text: item.text, reason });
  }
  const covered = own.map(({ span }) => span);
  for (const span of bareNumerals(text, from, covered, facts)) {
    const found = text.slice(span.start, span.end);
    refused.push({ ...span, text: found, reason: say('numeral', found, language) });
  }
  for (const span of falseVerdicts(text, from, facts)) {
    const found = text.slice(span.start, span.end);
    refused.push({ ...span, text: found, reason: say('verdict', found, language) });
  }
  return { refused, items: passed };
};
