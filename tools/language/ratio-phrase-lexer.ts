import { suffixOf } from './affix.js';
import * as lexicon from './lexicon.js';
import { completingVerbs, planPeriods, ratioVerbs } from './lexicon-phrases.js';

/** What a percentage is of, by the words before it; `before` and `base` are the phrases around its verb. */
export interface RatioPhrase {
  readonly relation: 'share' | 'execution' | 'completion' | 'quotient' | 'target' | 'rate';
  /** The phrase that holds the subject. */
  readonly before: string;
  /** What the percentage is taken of, '' where it is not named. */
  readonly base: string;
}

const lastVerb = (phrase: string): { readonly verb: string; readonly at: number } | null => {
  let best: { verb: string; at: number } | null = null;
  for (const verb of ratioVerbs) {
    const at = phrase.lastIndexOf(verb);
    if (at >= 0 && (best === null || at > best.at)) best = { verb, at };
  }
  return best;
};

/** Whether a figure is only what a percentage is taken of, by what follows it: 为预算 42.60 万元的 93.5%. */
export const isRateBase = (tail: string): boolean => tail.startsWith('的');

/** Whether a base names a target rather than a whole: 占年度目标的. */
export const isTargetBase = (base: string): boolean => /^(?:目标|任务|年度目标|年初目标)/.test(base);

/** 完成92.9% without another word: of the goal of what is told before it. */
const bareCompletion = /^(?:仅|只|实际|共|已|均|全部)?完成$/;

/** Reads "占总支出的 60%", "为年初预算的 98%", "完成省定目标的 118%": a percentage of something named. */
export const ratioPhraseOf = (lead: string, core: string): RatioPhrase => {
  const isOf = lead.endsWith('的') || lead.replace(/(?:约|近|达|将近|超过|不足)$/, '').endsWith('的');
  const phrase = core.replace(/[的之]$/, '');
  const found = lastVerb(phrase);
  const before = found ? phrase.slice(0, found.at) : phrase;
  const named = found ? phrase.slice(found.at + found.verb.length) : phrase;
  if (found?.verb.startsWith('占'))
    return { relation: 'share', before, base: named.replace(/的?(?:比例|比重|占比)$/, '') };
  const target = suffixOf(named, lexicon.targetNouns) ?? (isOf ? suffixOf(named, planPeriods) : null);
  const completes = found !== null && completingVerbs.has(found.verb) && (isOf || found.verb === '完成');
  if (completes && suffixOf(named, lexicon.budgetNouns)) return { relation: 'execution', before, base: named };
  if (completes && target) return { relation: 'completion', before, base: named };
  if (isOf && phrase.endsWith('完成')) return { relation: 'completion', before: phrase, base: '' };
  if (!isOf && bareCompletion.test(phrase)) return { relation: 'completion', before: '', base: '' };
  if (isOf && found && named) return { relation: 'quotient', before, base: named };
  if (/^(?:的|）的|）)?$/.test(lead.trim())) return { relation: 'quotient', before: '', base: '' };
  if (target && !isOf) return { relation: 'target', before: phrase.slice(0, phrase.length - target.length), base: '' };
  return { relation: 'rate', before: phrase, base: '' };
};
