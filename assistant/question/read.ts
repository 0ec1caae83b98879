import { stripEnd, stripStart } from '../../tools/language/affix.js';
import { says } from '../../tools/language/mentions.js';
import { isExecutionName } from '../../tools/recompute/shortfalls.js';
import type { Cue } from '../words-question.js';
import { draftParts, fillers, severityCues } from '../words-question.js';
import type { Aspect, Question, QuestionKind } from './question.js';
import type { Token } from './tokens.js';
import { tokensOf } from './tokens.js';
import { joinYears } from './years.js';

const trimmed = (words: string): string => stripStart(stripEnd(words.trim(), fillers).core.trim(), fillers).trim();

/** What is left when cues, years and empty words are taken off; a filler alone is nothing. */
const phraseOf = (words: string): string => {
  const phrase = trimmed(words);
  return fillers.includes(phrase) ? '' : phrase;
};

const shortest = 2;

/** What a question asks about: the names of the reports that it holds, else the longest of its other words. */
const metricOf = (tokens: readonly Token[]): string | null => {
  const names = tokens.flatMap((token) => (token.kind === 'name' ? [token.text] : []));
  const words = tokens.flatMap((token) => (token.kind === 'words' ? [phraseOf(token.text)] : []));
  const [longest = ''] = [...(names.length > 0 ? names : words)].sort((a, b) => b.length - a.length);
  return longest.length >= shortest ? longest : null;
};

/** The kind by the strongest cue; a question with a name and no cue asks for its figures. */
const kindOf = (has: (cue: Cue) => boolean, metric: string | null): QuestionKind => {
  if (has('draft')) return 'draft';
  if (has('rank')) return 'rank';
  if (has('deduction') || has('score')) return 'score';
  if (has('missed')) return 'missed';
  if (has('growth')) return 'growth';
  if (has('execution') || (metric !== null && isExecutionName(metric))) return 'execution';
  if (has('list') && metric === null) return 'indicators';
  if (has('finding') && metric === null) return 'findings';
  if (metric !== null) return has('trend') || has('falls') || has('rises') ? 'growth' : 'value';
  if (has('budget') || has('outturn')) return 'execution';
  if (has('reason')) return 'missed';
  if (has('target') || has('actual') || has('completion') || has('list')) return 'indicators';
  return has('help') ? 'help' : 'unknown';
};

const aspects: readonly Exclude<Aspect, null>[] = [
  'completion',
  'share',
  'target',
  'previous',
  'budget',
  'outturn',
  'actual',
];

const aspectOf = (has: (cue: Cue) => boolean): Aspect => aspects.find((aspect) => has(aspect)) ?? null;

const severityOf = (text: string): Question['severity'] => {
  if (says(text, severityCues.warning)) return 'warning';
  // 有没有错误 asks for whatever is wrong, not only for what the program calls an error.
  return says(text, severityCues.info) ? 'info' : null;
};

/** Reads a question; `names` are what the open reports call their metrics. Total: what it does not know is `unknown`. */
export const readQuestion = (text: string, names: readonly string[]): Question => {
  const tokens = tokensOf(text, names);
  const cues = new Set(tokens.flatMap((token) => (token.kind === 'cue' ? [token.cue] : [])));
  const has = (cue: Cue): boolean => cues.has(cue);
  const metric = metricOf(tokens);
  const kind = kindOf(has, metric);
  return {
    text,
    kind,
    metric,
    aspect: aspectOf(has),
    years: joinYears(tokens.flatMap((token) => (token.kind === 'years' ? [token.years] : []))),
    asksYear: has('whichYear'),
    asksReason: has('reason'),
    asksLoss: has('deduction'),
    turn: has('falls') ? -1 : has('rises') ? 1 : 0,
    severity: severityOf(text),
    section: draftParts.find(([word]) => text.includes(word))?.[1] ?? 'both',
  };
};
