import type { Document, Span } from '../document/document.js';
import { passagesOf } from '../document/passages.js';
import { cues } from './cues.js';
import { mentionAt, mentionBefore, says } from './mentions.js';
import { spanIn } from './sentences.js';

/** Another place's office of the same kind as the one that reports. */
export interface ForeignUnit {
  readonly name: string;
  readonly span: Span;
  /** It stands where only the reporting unit can: with its own sections, staff or year. */
  readonly isOwn: boolean;
}

interface UnitName {
  readonly place: string;
  /** 市, 县 … */
  readonly level: string;
  /** 商务局 */
  readonly kind: string;
}

const levels = '市县区州旗盟';
const boundary = '，。；、：（《“\n ';
const [shortestPlace, longestPlace] = [2, 4];

const partsOf = (organization: string): UnitName | null => {
  const at = [...organization].findLastIndex(
    (character, index) => levels.includes(character) && index >= shortestPlace,
  );
  const kind = organization.slice(at + 1);
  const isUnit = at > 0 && kind.length >= 3 && !levels.includes(kind[0] ?? '');
  return isUnit ? { place: organization.slice(0, at), level: organization[at] ?? '', kind } : null;
};

/** The place name that ends at `end`, when a mark or a joining word shows where it begins. */
const placeBefore = (text: string, end: number): string | null => {
  for (let start = end - shortestPlace; start >= Math.max(0, end - longestPlace); start -= 1) {
    const isBound =
      start === 0 || boundary.includes(text[start - 1] ?? '') || mentionBefore(text, cues.beforeName, start) !== null;
    if (isBound) return text.slice(start, end);
  }
  return null;
};

/** Every mention of another place's office of the same kind and level. */
export const foreignUnits = (document: Document, organization: string | null): readonly ForeignUnit[] => {
  const unit = organization === null ? null : partsOf(organization);
  if (!unit) return [];
  return passagesOf(document).flatMap((passage) => {
    const { text } = passage.flow;
    const found: ForeignUnit[] = [];
    for (let at = text.indexOf(unit.kind); at >= 0; at = text.indexOf(unit.kind, at + 1)) {
      const place = text[at - 1] === unit.level ? placeBefore(text, at - 1) : null;
      if (place === null || unit.place.endsWith(place) || place.endsWith(unit.place)) continue;
      if (mentionAt(place, cues.generalPlaces, 0) || says(place, cues.beforeName)) continue;
      const start = at - 1 - place.length;
      const end = at + unit.kind.length;
      const isOwn = mentionAt(text, cues.ownAffairs, end) !== null;
      found.push({ name: text.slice(start, end), span: spanIn(passage, start, end), isOwn });
    }
    return found;
  });
};
