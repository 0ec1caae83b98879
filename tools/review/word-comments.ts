import { type DocxComment, writeComments } from '../document/docx/write-comments.js';
import type { Finding } from '../rules/finding.js';
import type { Language } from '../rules/rule.js';
import { labels, severityWords } from './words.js';
import { commentAuthor } from './words-comment.js';

const line = (label: string, value: string | null): readonly string[] =>
  value === null || value === '' ? [] : [`${label}: ${value}`];

/** A finding as a comment: what is wrong, what it should be and why, a line each. `text` is the document's. */
export const commentOn = (finding: Finding, text: string, language: Language): DocxComment => {
  const related = finding.related.map((span) => text.slice(span.start, span.end).replaceAll('\n', ' ')).join(', ');
  const lines = [
    `${severityWords[finding.severity][language]}: ${finding.message}`,
    ...line(labels.stated[language], finding.stated),
    ...line(labels.expected[language], finding.expected),
    ...line(labels.derivation[language], finding.derivation),
    ...line(labels.related[language], related),
    ...line(labels.basis[language], finding.basis),
    ...line(labels.suggestion[language], finding.suggestion),
    ...line(labels.rule[language], finding.rule),
  ];
  return { start: finding.at.start, end: finding.at.end, text: lines.join('\n'), author: commentAuthor[language] };
};

/**
 * Writes comments into a Word file, at positions of the text that reading the same bytes gives.
 * Everything but runs cut at the comments stays as it was. Throws ReadError where the file cannot be read.
 */
export const annotateDocx = (bytes: Uint8Array, comments: readonly DocxComment[]): Uint8Array =>
  writeComments(bytes, comments);
