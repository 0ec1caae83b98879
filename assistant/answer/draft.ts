import { printDraft } from '../../tools/draft/print.js';
import { draftSection } from '../../tools/draft/section.js';
import type { SectionName } from '../../tools/draft/section-names.js';
import type { Language } from '../../tools/rules/rule.js';
import type { OpenFile } from '../desk.js';
import type { Answer, Asked, Citing } from './answer.js';
import { createCiting } from './answer.js';
import { say } from './phrasing.js';

/** A section drafted from the facts, its figures and quotations kept as sources. */
export const draftText = (open: OpenFile, section: SectionName, citing: Citing, language: Language): string => {
  const { stored } = open;
  const { scheme } = stored.origin.guidance;
  const draft = draftSection(stored.report, stored.findings(language), { section, scheme });
  const { text, marks } = printDraft(draft, 'text');
  for (const { piece } of marks) {
    if (piece.kind === 'quote') citing.words(open, piece.quote.span);
    if (piece.kind !== 'figure') continue;
    const { figure } = piece;
    if (figure.origin === 'source') citing.figure(open, figure.figure);
    else if (figure.inputs[0]) citing.computed(open, figure.inputs[0].figure, figure.text, figure.derivation);
  }
  const hasBlank = marks.some(({ piece }) => piece.kind === 'blank');
  return `${text.trim()}${hasBlank ? `\n\n${say(language, 'draftNote')}` : ''}`;
};

/** The section that is asked for, of the latest report. */
export const answerDraft = (asked: Asked, language: Language): Answer | null => {
  const open = asked.files.at(-1);
  if (!open) return null;
  const citing = createCiting();
  const text = draftText(open, asked.question.section, citing, language);
  return { kind: 'draft', text, sources: citing.sources(), isAnswered: true };
};
