import type { Document, Span } from '../document/document.js';
import { spanOf } from '../document/flow.js';
import { passagesOf } from '../document/passages.js';
import { prefixOf, suffixOf } from '../language/affix.js';
import { mentionAt } from '../language/mentions.js';
import { glyphs } from './words-glyphs.js';
import { verifyWords as words } from './words-verify.js';

/** An office or body that a draft names. */
export interface NamedOffice {
  readonly name: string;
  readonly span: Span;
}

const isHan = (character: string | undefined): boolean =>
  character !== undefined && character >= glyphs.firstHan && character <= glyphs.lastHan;

const longestName = 16;
/** A name of this many characters before its end is told from another one. */
const telling = 3;

/** Between 由 and 负责 everything is a name. */
const chargedIn = (text: string): readonly { start: number; end: number }[] => {
  const found: { start: number; end: number }[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const cue = mentionAt(text, words.charges, at);
    if (cue === null) continue;
    let { end } = cue;
    const start = end;
    while (
      end < text.length &&
      end - start <= 2 * longestName &&
      prefixOf(text.slice(end, end + longestName), words.charged) === null &&
      (isHan(text[end]) || text[end] === words.separators[0])
    )
      end += 1;
    if (end > start && prefixOf(text.slice(end, end + longestName), words.charged) !== null)
      found.push(...splitNames(text, start, end));
  }
  return found;
};

const splitNames = (text: string, start: number, end: number): readonly { start: number; end: number }[] => {
  const names: { start: number; end: number }[] = [];
  let from = start;
  for (let at = start; at <= end; at += 1) {
    const mark = at === end ? '' : prefixOf(text.slice(at, end), words.separators);
    if (mark === null) continue;
    if (at > from) names.push({ start: from, end: at });
    from = at + mark.length;
    at += Math.max(0, mark.length - 1);
  }
  return names;
};

const lastCharacters: ReadonlySet<string> = new Set(words.officeEnds.map((word) => word.slice(-1)));

/** A word that ends as offices do, before a mark or a verb of doing. */
const endingsIn = (text: string): readonly { start: number; end: number }[] => {
  const found: { start: number; end: number }[] = [];
  for (let end = 2; end <= text.length; end += 1) {
    if (!lastCharacters.has(text[end - 1] ?? '')) continue;
    const ending = suffixOf(text.slice(Math.max(0, end - longestName), end), words.officeEnds);
    if (ending === null) continue;
    const isClosed = end === text.length || prefixOf(text.slice(end, end + longestName), words.afterOffice) !== null;
    if (!isClosed) continue;
    let start = end;
    while (start > 0 && end - start < telling + ending.length - 1 && isHan(text[start - 1])) start -= 1;
    if (end - start > ending.length) found.push({ start, end });
  }
  return found;
};

const isGeneral = (name: string): boolean => words.notOffices.some((word) => name.endsWith(word));

/** Offices that a draft names and none of the reports' texts does. */
export const unknownOffices = (draft: Document, texts: readonly string[]): readonly NamedOffice[] => {
  const isKnown = (name: string): boolean => isGeneral(name) || texts.some((text) => text.includes(name));
  const seen = new Set<number>();
  return passagesOf(draft).flatMap(({ flow }) =>
    [...chargedIn(flow.text), ...endingsIn(flow.text)].flatMap(({ start, end }) => {
      const name = flow.text.slice(start, end);
      if (isKnown(name) || seen.has(spanOf(flow, start, end).end)) return [];
      seen.add(spanOf(flow, start, end).end);
      return [{ name, span: spanOf(flow, start, end) }];
    }),
  );
};
