import type { Document, Span } from '../document/document.js';
import type { Flow } from '../document/flow.js';
import { flowOf, spanOf } from '../document/flow.js';
import { sectionNumberEnd } from '../document/marker.js';
import { markersOf } from '../document/numbering.js';
import { holdsSentence, leadOf, yearMark } from '../language/lead-lexer.js';
import { tokenize } from '../language/lexer.js';
import { sentenceEnds } from '../language/lexicon-phrases.js';
import { periodQuantity } from '../language/period.js';
import type { Quantity } from '../language/quantity.js';
import { doubles } from '../language/share-lexer.js';
import type { Token } from '../language/token.js';

/** A quantity where it stands: what is said between it and its neighbours in the same sentence. */
export interface Mention {
  readonly span: Span;
  readonly quantity: Quantity;
  readonly block: number;
  /** Running number of the sentence in the document. */
  readonly sentence: number;
  /** Bracket depth. */
  readonly depth: number;
  /** All between the previous quantity of the sentence, or its beginning, and this one; years are kept out. */
  readonly gap: string;
  /** The last phrase of the gap: what leads up to the numeral. */
  readonly lead: string;
  /** What follows up to the next quantity or the sentence's end. */
  readonly tail: string;
  /** Year or month named last before it in the sentence, else null. */
  readonly period: string | null;
  /** Whether that period stands in this mention's own gap. */
  readonly ownPeriod: boolean;
  readonly isPeriod: boolean;
}

interface Pending {
  token: Token & { kind: 'quantity' | 'period' };
  depth: number;
  gap: string;
  period: string | null;
  ownPeriod: boolean;
  sentence: number;
}

const toMention = (flow: Flow, block: number, pending: Pending, tail: string): Mention => {
  const { token } = pending;
  const quantity = token.kind === 'quantity' ? token.quantity : periodQuantity(token.period);
  return {
    span: spanOf(flow, token.start, token.end),
    quantity,
    block,
    sentence: pending.sentence,
    depth: pending.depth,
    gap: pending.gap,
    lead: leadOf(pending.gap),
    tail,
    period: token.kind === 'period' ? token.period : pending.period,
    ownPeriod: pending.ownPeriod,
    isPeriod: token.kind === 'period',
  };
};

/** Reads the quantities of one stretch of text; `firstSentence` numbers its first sentence. */
export const mentionsOf = (
  text: string,
  span: Span,
  block: number,
  firstSentence: number,
): { readonly mentions: readonly Mention[]; readonly sentences: number } => {
  const flow = flowOf(text, span);
  const mentions: Mention[] = [];
  let [depth, sentence, gap, tail] = [0, firstSentence, '', ''];
  let period: string | null = null;
  let ownPeriod = false;
  let pending: Pending | null = null;
  const close = (): void => {
    if (pending) mentions.push(toMention(flow, block, pending, tail));
    pending = null;
    tail = '';
  };
  for (const token of tokenize(flow.text)) {
    const print = flow.text.slice(token.start, token.end);
    if (token.kind === 'quantity' || (token.kind === 'period' && token.isFigure)) {
      if (token.kind === 'period') {
        const held: Pending = { token, depth, gap, period, ownPeriod, sentence };
        mentions.push(toMention(flow, block, held, ''));
        period = token.period;
        ownPeriod = true;
        gap += yearMark;
        tail += yearMark;
        continue;
      }
      // 翻一番 is a quantity that begins with the verb of what the one before it did.
      if (doubles(print)) tail += print;
      close();
      pending = { token, depth, gap, period, ownPeriod, sentence };
      gap = '';
      ownPeriod = false;
      continue;
    }
    if (token.kind === 'punctuation') {
      if (token.mark === '（') depth += 1;
      if (token.mark === '）') depth = Math.max(0, depth - 1);
      if (sentenceEnds.has(token.mark) && depth === 0) {
        close();
        sentence += 1;
        gap = '';
        period = null;
        continue;
      }
    }
    if (token.kind !== 'skip') {
      gap += print;
      tail += print;
    }
  }
  close();
  mentions.sort((a, b) => a.span.start - b.span.start);
  return { mentions, sentences: sentence - firstSentence + 1 };
};

/** Whether a table cell holds sentences rather than a value. */
export const isProseCell = (text: string): boolean => text.length > 22 || holdsSentence(text);

/** All mentions of the document's prose, in order; list and heading markers are not read. */
export const proseMentions = (document: Document): readonly Mention[] => {
  const markers = markersOf(document);
  let sentence = 0;
  return document.blocks.flatMap((block, index) => {
    if (block.kind === 'table') {
      return block.cells.flatMap((cell) => {
        if (!isProseCell(document.text.slice(cell.start, cell.end))) return [];
        const read = mentionsOf(document.text, cell, index, sentence);
        sentence += read.sentences;
        return read.mentions;
      });
    }
    const marker = block.kind === 'note' ? null : (block.marker ?? markers[index] ?? null);
    const start = marker ? marker.end : sectionNumberEnd(document.text, block.start);
    const { mentions, sentences } = mentionsOf(document.text, { start, end: block.end }, index, sentence);
    sentence += sentences;
    return mentions;
  });
};
