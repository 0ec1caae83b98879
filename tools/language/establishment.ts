import type { Document, Span } from '../document/document.js';
import { cues } from './cues.js';
import { mentionsIn, says } from './mentions.js';
import { sentencesOf, spanIn } from './sentences.js';

/** Where retired staff are told as a part of the establishment (编制). */
export const retiredInEstablishment = (document: Document): readonly Span[] =>
  sentencesOf(document).flatMap(({ passage, start, text }) => {
    const posts = mentionsIn(text, cues.establishment).at(-1);
    if (!posts) return [];
    const rest = text.slice(posts.end);
    const part = mentionsIn(rest, cues.staffParts)[0];
    const retired = mentionsIn(rest, cues.retired)[0];
    if (!part || !retired || retired.start < part.end) return [];
    const isBroken =
      rest.slice(part.end, retired.start).includes('，') || says(rest.slice(0, retired.start), cues.staffWords);
    return isBroken ? [] : [spanIn(passage, start + posts.end + retired.start, start + posts.end + retired.end)];
  });
