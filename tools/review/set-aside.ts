import type { Document } from '../document/document.js';
import { dismissalsFile } from '../rules/config.js';
import type { Directive } from '../rules/directive.js';
import { directivesOf } from '../rules/directive.js';
import { rules } from '../rules/index.js';
import type { Language } from '../rules/rule.js';
import type { Dismissal, Sifted } from '../rules/suppression.js';
import { fill } from './fill.js';
import { lineFinder } from './lines.js';
import { labels } from './words.js';

/** What comments and dismissals set aside, aloud; nothing where they set nothing aside. */
export const ignoredLine = ({ suppressed }: Sifted, language: Language): readonly string[] =>
  suppressed.length === 0 ? [] : [fill(labels.ignored[language], { count: suppressed.length })];

const known: ReadonlySet<string> = new Set(rules.map(({ id }) => id));

/** The comments that name a rule that is none, and those that silence nothing, a sentence each. */
export const unusedLines = ({ unused }: Sifted, document: Document, language: Language): readonly string[] => {
  const { text } = document;
  const where = lineFinder(text);
  const said = ({ start, end }: Directive, rule: string): string => {
    const comment = text.slice(start, end).split('\n').join(' ');
    return fill(labels[rule === '' ? 'unused' : 'unknownRule'][language], { line: where(start).line, comment, rule });
  };
  return directivesOf(document).flatMap((directive) => {
    const strange = directive.rules.filter((rule) => !known.has(rule));
    if (strange.length > 0) return strange.map((rule) => said(directive, rule));
    return unused.some(({ start }) => start === directive.start) ? [said(directive, '')] : [];
  });
};

/** The dismissals that set nothing aside in any report of a call, a sentence each. */
export const staleLines = (stale: readonly Dismissal[], language: Language): readonly string[] =>
  stale.map(({ rule, fingerprint }) => fill(labels.stale[language], { file: dismissalsFile, rule, fingerprint }));
