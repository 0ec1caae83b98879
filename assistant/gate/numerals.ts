import type { Span } from '../../tools/document/document.js';
import { mentionsIn } from '../../tools/language/mentions.js';
import { harmless, markerEnds, markerOpens, numberCharacters, numeralPoints, sentenceEnds } from '../words-gate.js';
import { isCount } from './allowed.js';
import type { Facts } from './facts.js';

const context = 2;

/** 1. or （一） at the beginning of a line only counts the items. */
const isMarker = (text: string, { start, end }: Span): boolean => {
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start).trim();
  const isFirst = [...line].every((character) => markerOpens.includes(character) || '*-•#'.includes(character));
  return isFirst && markerEnds.includes(text[end] ?? ' ') && end - start <= context;
};

const isInside = (span: Span, others: readonly Span[]): boolean =>
  others.some(({ start, end }) => start <= span.start && span.end <= end);

/** Words that the reports or the tools print just so. */
const isRepeated = (text: string, { start, end }: Span, { texts }: Facts): boolean => {
  const around = text.slice(Math.max(0, start - context), end + context);
  return around.length > end - start + context && texts.some((each) => each.includes(around));
};

/** Numbers of an answer from `from` on, in whatever script, that no verified item covers. */
export const bareNumerals = (text: string, from: number, covered: readonly Span[], facts: Facts): readonly Span[] => {
  const idle = mentionsIn(text, harmless);
  const found: Span[] = [];
  for (let at = from; at < text.length; at += 1) {
    if (!numberCharacters.includes(text[at] ?? '')) continue;
    let end = at + 1;
    while (end < text.length && (numberCharacters.includes(text[end] ?? '') || isPoint(text, end))) end += 1;
    const span = { start: at, end };
    const isKnown =
      isInside(span, covered) ||
      isInside(span, idle) ||
      isMarker(text, span) ||
      isCount(text, at, end, facts) ||
      isRepeated(text, span, facts);
    if (!isKnown && !covered.some((other) => other.start < end && at < other.end)) found.push(span);
    at = end - 1;
  }
  return found;
};

const isPoint = (text: string, at: number): boolean =>
  numeralPoints.includes(text[at] ?? ' ') &&
  '0123456789'.includes(text[at + 1] ?? ' ') &&
  !sentenceEnds.includes(text[at] ?? '');
