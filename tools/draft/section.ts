import { cues } from '../language/cues.js';
import { says } from '../language/mentions.js';
import type { Report } from '../recompute/report.js';
import type { Finding } from '../rules/finding.js';
import type { Scheme } from '../rules/scheme.js';
import { problemsOf } from './facts.js';
import type { Filled } from './fill.js';
import { fillPieces } from './fill.js';
import { numberingOf, problemSection } from './numbering.js';
import { blankQuestions, paragraphDoubts } from './paragraph-questions.js';
import { completionPieces, conclusionPieces } from './paragraphs.js';
import type { Piece } from './piece.js';
import { text } from './piece.js';
import type { Problem } from './problem.js';
import type { SectionName } from './section-names.js';
import type { Sentences } from './sentence.js';
import { measureAlone, questionsOf, sentencesOf } from './sentence.js';
import { draftWords } from './words.js';

/** A line of the draft: its heading, or a numbered or plain paragraph. */
export interface DraftLine {
  readonly kind: 'heading' | 'item' | 'paragraph';
  /** Number of a heading or item, as printed. */
  readonly marker: string;
  /** Heading level as in the report; 0 for paragraphs. */
  readonly level: number;
  /** What is set apart at the beginning of an item. */
  readonly head: Filled;
  readonly body: Filled;
  /** Id of the problem that an item tells. */
  readonly problem: string | null;
}

/** A drafted section with everything that it rests on. */
export interface DraftSection {
  readonly section: SectionName;
  readonly lines: readonly DraftLine[];
  /** The problems told, the heaviest first; empty for the paragraphs on conclusion and completion. */
  readonly problems: readonly Problem[];
  readonly questions: readonly string[];
}

/** How the sentences on a problem are worded; the catalogue's, unless a model's passed every check. */
export type Wording = (problem: Problem) => Sentences;

const none: Filled = { text: '', marks: [] };

const heading = (marker: string, level: number, title: string): DraftLine => ({
  kind: 'heading',
  marker,
  level,
  head: fillPieces([text(title)]),
  body: none,
  problem: null,
});

const paragraph = (pieces: readonly Piece[]): DraftLine => ({
  kind: 'paragraph',
  marker: '',
  level: 0,
  head: none,
  body: fillPieces(pieces),
  problem: null,
});

const itemOf = (problem: Problem, marker: string, section: SectionName, wording: Wording): DraftLine => {
  const sentences = wording(problem);
  const line = { kind: 'item' as const, marker, level: 0, problem: problem.id };
  if (section === 'improvements') {
    const [before = '', after = ''] = draftWords.measureFor.split('{head}');
    const measure = problem.measure ? measureAlone(problem) : stripLabel(sentences.measure);
    return { ...line, head: fillPieces([text(before), ...sentences.head, text(after)]), body: fillPieces(measure) };
  }
  const rest = section === 'both' ? [...sentences.cause, ...sentences.measure] : sentences.cause;
  return {
    ...line,
    head: fillPieces([...sentences.head, text(draftWords.stop)]),
    body: fillPieces([...sentences.detail, ...rest]),
  };
};

const label = draftWords.measure.slice(0, draftWords.measure.indexOf('{'));

/** The measure without the words that announce it. */
const stripLabel = (pieces: readonly Piece[]): readonly Piece[] => {
  const [first, ...rest] = pieces;
  return first?.kind === 'text' && first.text.startsWith(label)
    ? [text(first.text.slice(label.length)), ...rest]
    : pieces;
};

const titleOf = (section: SectionName, own: string | null): string => {
  if (section === 'problems') return draftWords.problemsTitle;
  if (section === 'improvements') return draftWords.improvementsTitle;
  if (own === null) return draftWords.defaultTitle;
  // The report may tell its measures under another heading; the draft tells both under one.
  return says(own, cues.measureTitle) ? own : `${own}${draftWords.andMeasures}`;
};

const problemLines = (
  report: Report,
  section: SectionName,
  problems: readonly Problem[],
  wording: Wording,
): readonly DraftLine[] => {
  const numbering = numberingOf(report.document, problemSection(report.document));
  const own = numbering.heading;
  const top = heading(own?.marker?.text.trim() ?? '', own?.level ?? 1, titleOf(section, own?.title ?? null));
  if (problems.length === 0) return [top, paragraph([text(draftWords.noProblems)])];
  return [top, ...problems.map((problem, index) => itemOf(problem, numbering.item(index + 1), section, wording))];
};

const paragraphSection = (
  report: Report,
  findings: readonly Finding[],
  section: 'conclusion' | 'completion',
): DraftSection => {
  const isConclusion = section === 'conclusion';
  const paragraphs = isConclusion ? conclusionPieces(report, findings) : completionPieces(report);
  const title = isConclusion ? draftWords.conclusionTitle : draftWords.completionTitle;
  return {
    section,
    lines: [heading('', 1, title), ...paragraphs.map(paragraph)],
    problems: [],
    questions: [...paragraphDoubts(report, paragraphs, findings), ...blankQuestions(paragraphs)],
  };
};

export interface DraftOptions {
  readonly section: SectionName;
  readonly wording?: Wording;
  readonly scheme?: Scheme;
}

/** Drafts a section from the report and its findings; the same report gives the same draft. */
export const draftSection = (report: Report, findings: readonly Finding[], options: DraftOptions): DraftSection => {
  const { section, wording = sentencesOf, scheme } = options;
  if (section === 'conclusion' || section === 'completion') return paragraphSection(report, findings, section);
  const problems = problemsOf(report, findings, scheme);
  return {
    section,
    lines: problemLines(report, section, problems, wording),
    problems,
    questions: [...new Set(problems.flatMap(questionsOf))],
  };
};
