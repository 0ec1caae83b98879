import type { Document } from '../document/document.js';
import type { Section } from '../document/outline.js';
import { passagesIn, sectionsOf } from '../document/outline.js';
import { cues } from './cues.js';
import { says } from './mentions.js';

const known = new WeakMap<Section, string>();

/** Everything below a section's heading, sub-headings included, one line a passage. */
export const bodyText = (document: Document, section: Section): string => {
  const made = known.get(section);
  if (made !== undefined) return made;
  const text = passagesIn(document, section)
    .map(({ flow }) => flow.text)
    .join('\n');
  known.set(section, text);
  return text;
};

/** Whether a section says that there is nothing to say: 无, 暂无。 */
export const isNothing = (text: string): boolean =>
  (text.length <= 16 && cues.nothing.some((word) => text.startsWith(word))) ||
  (text.length <= 60 && says(text, cues.noProblem));

/** The innermost sections whose title holds one of `words`: a parent is left out where a child's title says it too. */
export const sectionsTitled = (document: Document, words: readonly string[]): readonly Section[] => {
  const isTitled = ({ heading }: Section): boolean => says(heading.title, words);
  return sectionsOf(document).filter((section) => isTitled(section) && !section.children.some(isTitled));
};
