import { cues } from './cues.js';
import { says } from './mentions.js';
import { yearsIn } from './year-mention.js';

/** What a report's title lacks of unit, year and kind. */
export const missingParts = (title: string): readonly string[] => [
  ...(says(title, cues.bodies) ? [] : ['单位']),
  ...(yearsIn(title).length > 0 ? [] : ['年度']),
  ...(says(title, cues.reportKinds) ? [] : ['文种']),
];
