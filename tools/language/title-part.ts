import type { Document, Span } from '../document/document.js';
import { passagesOf } from '../document/passages.js';
import { cues } from './cues.js';
import { says } from './mentions.js';
import { spanIn } from './sentences.js';
import { yearsIn } from './year-mention.js';

/** The title with a bracketed line below it: （2023年度）. */
export const fullTitle = (document: Document): string => {
  const passages = passagesOf(document);
  const last = passages.findLastIndex(({ kind }) => kind === 'title');
  const below = passages[last + 1]?.flow.text ?? '';
  const title = passages.slice(0, last + 1).map(({ flow }) => flow.text);
  return [...title, below.startsWith('（') && below.endsWith('）') ? below : ''].join('');
};

/** What a report's title lacks of unit, year and kind. */
export const missingParts = (title: string): readonly string[] => [
  ...(says(title, cues.bodies) ? [] : ['单位']),
  ...(yearsIn(title).length > 0 ? [] : ['年度']),
  ...(says(title, cues.reportKinds) ? [] : ['文种']),
];

const signatureLength = 3;

/** The unit's name that closes a report without a date beside it, or null. */
export const undatedSignature = (document: Document, organization: string | null): Span | null => {
  const last = passagesOf(document)
    .filter(({ kind }) => kind === 'paragraph')
    .slice(-signatureLength);
  const signature = last.findLast(({ flow }) => flow.text === organization);
  const isDated = last.some(({ flow }) => yearsIn(flow.text).some(({ form, start }) => form === 'dated' && start <= 4));
  return signature && !isDated ? spanIn(signature, 0, signature.flow.text.length) : null;
};
