import type { Verified } from '../../tools/draft/verify-figure.js';
import type { Language } from '../../tools/rules/rule.js';
import type { Facts } from '../gate/facts.js';
import type { Refused } from '../gate/gate.js';
import { checkStretch } from '../gate/gate.js';
import { sentenceEnds } from '../words-gate.js';

/** Holds a model's text back until each sentence is checked. */
export interface Hold {
  /** Takes a piece as it comes; sentences that pass go on at once. */
  readonly push: (piece: string) => void;
  /** Checks what is left at the end. */
  readonly end: () => void;
  readonly shown: () => string;
  readonly refused: () => readonly Refused[];
  readonly items: () => readonly Verified[];
  /** Whether anything but blanks came. */
  readonly hasText: () => boolean;
}

const [openThinking, closeThinking] = ['<think>', '</think>'];

/** The text without thinking, as far as it is sure: an opened thought hides all behind it until it is closed. */
const visible = (raw: string): string => {
  const closed = raw.lastIndexOf(closeThinking);
  const rest = closed < 0 ? raw : raw.slice(closed + closeThinking.length);
  const open = rest.indexOf(openThinking);
  if (open >= 0) return rest.slice(0, open);
  // The beginning of a tag may still become one.
  for (let length = Math.min(openThinking.length - 1, rest.length); length > 0; length -= 1)
    if (openThinking.startsWith(rest.slice(-length))) return rest.slice(0, -length);
  return rest;
};

/** `before` was shown already in this answer; `fill` puts figures into slots. */
export const createHold = (
  before: string,
  facts: () => Facts,
  language: Language,
  fillSlots: (text: string) => string,
  onText: (text: string) => void,
): Hold => {
  let [raw, taken, text] = ['', '', before];
  let refused: readonly Refused[] = [];
  const items: Verified[] = [];
  const release = (sentence: string): void => {
    const filled = fillSlots(sentence).split('\r').join('');
    // A rewrite that says again what was shown is not shown twice.
    if (filled.trim() !== '' && before.includes(filled.trim())) return;
    const next = text + filled;
    if (filled.trim() !== '') {
      const checked = checkStretch(next, text.length, facts(), language);
      if (checked.refused.length > 0) {
        refused = checked.refused;
        return;
      }
      items.push(...checked.items);
    }
    text = next;
    onText(filled);
  };
  const drain = (isEnd: boolean): void => {
    const all = visible(raw);
    // A thought that was closed late takes back what was still held.
    if (!all.startsWith(taken)) taken = '';
    while (refused.length === 0) {
      const rest = all.slice(taken.length);
      const stop = [...rest].findIndex((character) => sentenceEnds.includes(character));
      const sentence = stop >= 0 ? [...rest].slice(0, stop + 1).join('') : isEnd ? rest : '';
      if (sentence === '') return;
      taken += sentence;
      release(taken === sentence && text === before ? sentence.trimStart() : sentence);
    }
  };
  return {
    push: (piece) => {
      raw += piece;
      if (refused.length === 0) drain(false);
    },
    end: () => drain(true),
    shown: () => text,
    refused: () => refused,
    items: () => items,
    hasText: () => visible(raw).trim() !== '',
  };
};
