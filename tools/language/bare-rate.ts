import type { Document, Span } from '../document/document.js';
import { passagesOf } from '../document/passages.js';
import { cues } from './cues.js';
import { isDigitAt, numeralEnd } from './digits.js';
import { mentionAt, mentionsIn, says } from './mentions.js';
import { spanIn } from './sentences.js';

const ends = '，。；、）';

/** Where a rate or share is printed without its percent sign: 执行率96.20，结余…… */
export const bareRates = (document: Document): readonly { readonly span: Span; readonly numeral: string }[] =>
  passagesOf(document).flatMap((passage) => {
    const { text } = passage.flow;
    if (passage.kind !== 'paragraph') return [];
    return mentionsIn(text, cues.rateWords).flatMap((word) => {
      if (says(text.slice(Math.max(0, word.start - 2), word.end), cues.notPercent)) return [];
      const filler = mentionAt(text, cues.fillers, word.end);
      const start = filler?.end ?? word.end;
      const end = numeralEnd(text, start);
      const isBare = isDigitAt(text, start) && text.slice(start, end).includes('.') && ends.includes(text[end] ?? '。');
      return isBare ? [{ span: spanIn(passage, start, end), numeral: text.slice(start, end) }] : [];
    });
  });
