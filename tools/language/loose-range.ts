import type { Document, Span } from '../document/document.js';
import { passagesOf } from '../document/passages.js';
import { cues } from './cues.js';
import { isDigitAt, numeralEnd } from './digits.js';
import { mentionAt } from './mentions.js';
import { spanIn } from './sentences.js';

/** A range whose lower end lacks the magnitude or sign of the upper: 13～17万元, 34～39%. */
export interface LooseRange {
  readonly span: Span;
  /** As it should be printed. */
  readonly proper: string;
}

/** Every range of a document whose unit stands at its upper end only. */
export const looseRanges = (document: Document): readonly LooseRange[] =>
  passagesOf(document).flatMap((passage) => {
    const { text } = passage.flow;
    const found: LooseRange[] = [];
    for (let start = 0; start < text.length; start += 1) {
      if (!isDigitAt(text, start)) continue;
      const low = numeralEnd(text, start);
      const joint = mentionAt(text, cues.rangeJoints, low);
      const high = joint && isDigitAt(text, joint.end) ? numeralEnd(text, joint.end) : null;
      const unit = high === null ? null : mentionAt(text, cues.rangeUnits, high);
      if (unit && joint && !cues.rangeJoints.includes(text[start - 1] ?? '')) {
        const proper = `${text.slice(start, low)}${unit.word}${joint.word}${text.slice(joint.end, unit.end)}`;
        found.push({ span: spanIn(passage, start, unit.end), proper });
      }
      start = high ?? low;
    }
    return found;
  });
