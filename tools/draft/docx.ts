import type { IRunOptions, Paragraph as WordParagraph, TextRun as WordRun } from 'docx';
import type { Filled } from './fill.js';
import { markerOf } from './print.js';
import type { DraftLine, DraftSection } from './section.js';
import { draftWords } from './words.js';
import { dash, dashAfter, fonts } from './words-layout.js';

type Library = typeof import('docx');

/** Half points: 3号 is 16 pt, 4号 is 14 pt. */
const [bodySize, pageSize] = [32, 28];
/** Twentieths of a point: two characters of 3号, and 22 lines on 225 mm. */
const [indent, linePitch] = [640, 579];
/** Twentieths of a point: A4, 天头 37 mm, 订口 28 mm, a type area of 156 × 225 mm, the page number 7 mm below it. */
const page = { width: 11906, height: 16838 };
const margin = { top: 2098, left: 1587, right: 1474, bottom: 1984, footer: 1446 };

type Font = (typeof fonts)[keyof typeof fonts];

const runOf = ({ TextRun }: Library, text: string, font: Font, more: IRunOptions = {}): WordRun =>
  new TextRun({ text, size: bodySize, font: { ascii: font, eastAsia: font, hAnsi: font, cs: font }, ...more });

/** A filled text as runs; blanks to be filled in are marked so that none is overlooked. */
const runsOf = (library: Library, { text, marks }: Filled, font: Font): readonly WordRun[] => {
  const runs: WordRun[] = [];
  let at = 0;
  for (const { piece, start, end } of marks) {
    if (piece.kind !== 'blank') continue;
    if (start > at) runs.push(runOf(library, text.slice(at, start), font));
    runs.push(runOf(library, text.slice(start, end), font, { highlight: 'yellow' }));
    at = end;
  }
  if (at < text.length) runs.push(runOf(library, text.slice(at), font));
  return runs;
};

const headFont = ({ kind, level, marker }: DraftLine): Font => {
  if (kind === 'heading') return level <= 1 ? fonts.first : fonts.second;
  return marker.startsWith(draftWords.brackets[0] ?? '') ? fonts.second : fonts.body;
};

const paragraphOf = (library: Library, children: readonly WordRun[]): WordParagraph =>
  new library.Paragraph({
    children,
    alignment: library.AlignmentType.BOTH,
    indent: { firstLine: indent },
    spacing: { line: linePitch, lineRule: library.LineRuleType.EXACT },
  });

const lineOf = (library: Library, line: DraftLine): WordParagraph => {
  const font = headFont(line);
  const marker = markerOf(line);
  return paragraphOf(library, [
    ...(marker === '' ? [] : [runOf(library, marker, font)]),
    ...runsOf(library, line.head, font),
    ...runsOf(library, line.body, fonts.body),
  ]);
};

/** — 1 — in 4号 on the outer side: right on odd pages, left on even ones. */
const footerOf = (library: Library, side: 'left' | 'right') => {
  const { Footer, Paragraph, PageNumber, TextRun } = library;
  const font = { ascii: fonts.page, eastAsia: fonts.page, hAnsi: fonts.page, cs: fonts.page };
  const number = new TextRun({ children: [dash, PageNumber.CURRENT, dashAfter], size: pageSize, font });
  const away = side === 'right' ? { right: indent / 2 } : { left: indent / 2 };
  return new Footer({
    children: [
      new Paragraph({
        children: [number],
        alignment: library.AlignmentType[side === 'right' ? 'RIGHT' : 'LEFT'],
        indent: away,
      }),
    ],
  });
};

/** The draft as a Word file in the layout of GB/T 9704-2012, the questions after it. */
export const writeDraftDocx = async (draft: DraftSection): Promise<Uint8Array> => {
  const library: Library = await import('docx');
  const questions = draft.questions.map((question, index) =>
    paragraphOf(library, [runOf(library, `${index + 1}.${question}`, fonts.body)]),
  );
  const heading = paragraphOf(library, [runOf(library, draftWords.questionsTitle, fonts.first)]);
  const document = new library.Document({
    evenAndOddHeaderAndFooters: true,
    sections: [
      {
        properties: { page: { size: page, margin }, grid: { type: library.DocumentGridType.LINES, linePitch } },
        footers: { default: footerOf(library, 'right'), even: footerOf(library, 'left') },
        children: [
          ...draft.lines.map((line) => lineOf(library, line)),
          ...(questions.length > 0 ? [heading, ...questions] : []),
        ],
      },
    ],
  });
  const packed = await library.Packer.toBuffer(document);
  return new Uint8Array(packed);
};
