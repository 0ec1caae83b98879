import type { Document } from '../document/document.js';
import { dismissalsFile } from '../rules/config.js';
import type { Language } from '../rules/rule.js';
import type { Dismissal, Sifted } from '../rules/suppression.js';
import { fill } from './fill.js';
import { lineFinder } from './lines.js';
import { labels } from './words.js';

/** What comments and dismissals set aside, aloud; nothing where they set nothing aside. */
export const ignoredLine = ({ suppressed }: Sifted, language: Language): readonly string[] =>
  suppressed.length === 0 ? [] : [fill(labels.ignored[language], { count: suppressed.length })];

/** The comments that silence nothing, a sentence each. */
export const unusedLines = ({ unused }: Sifted, { text }: Document, language: Language): readonly string[] => {
  const where = lineFinder(text);
  return unused.map(({ start, end }) => {
    const comment = text.slice(start, end).split('\n').join(' ');
    return fill(labels.unused[language], { line: where(start).line, comment });
  });
};

/** The dismissals that set nothing aside in any report of a call, a sentence each. */
export const staleLines = (stale: readonly Dismissal[], language: Language): readonly string[] =>
  stale.map(({ rule, fingerprint }) => fill(labels.stale[language], { file: dismissalsFile, rule, fingerprint }));
