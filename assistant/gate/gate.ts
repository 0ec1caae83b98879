import type { Span } from '../../tools/document/document.js';
import type { Verified } from '../../tools/draft/verify.js';
import { verifyDraft } from '../../tools/draft/verify.js';
import { reasonOut } from '../../tools/outgoing-draft.js';
import { fill } from '../../tools/review/fill.js';
import type { Language } from '../../tools/rules/rule.js';
import { gateReasons } from '../words-gate.js';
import { isComputed, isCount, isOperand, isQuoted } from './allowed.js';
import type { Facts } from './facts.js';
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

/** Years and document numbers stand by the verification alone. */
const isSound = ({ status, figure }: Verified, fault: string | null): boolean => {
  const isMeta = figure?.figure.kind === 'period' || figure?.figure.kind === 'document-number';
  return fault === null && !(isMeta && status === 'unsupported');
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
  for (const item of own) {
    const lead = leadOf(text, item.span.start, facts.names);
    const fault = item.reason === 'office' ? 'office' : strictFault(item, lead, facts);
    const isOther =
      item.figure !== null &&
      (isComputed(item, lead, facts) ||
        isCount(text, item.span.start, item.span.end, facts) ||
        isOperand(text, item.span) ||
        isQuoted(text, item.span, facts));
    if (isSound(item, fault) || isOther) {
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
