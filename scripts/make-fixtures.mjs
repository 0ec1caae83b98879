// Writes report.docx (numbered by Word, not by hand) beside report.md, and report.pdf where LibreOffice is installed.
// node scripts/make-fixtures.mjs [case …]
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  AlignmentType,
  BorderStyle,
  Document,
  LevelFormat,
  LevelSuffix,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalMergeType,
  WidthType,
} from 'docx';

const folder = fileURLToPath(new URL('../fixtures/reports/', import.meta.url));
const cases =
  process.argv.length > 2 ? process.argv.slice(2) : ['guizhou-roads', 'guangxi-agriculture', 'hainan-veterans'];
const BODY = '仿宋';
const reference = 'report';

const CHINESE = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
const chinese = (n) => (n < 10 ? CHINESE[n] : `${n < 20 ? '' : CHINESE[Math.floor(n / 10)]}十${CHINESE[n % 10]}`);

/** The levels of an official document; what Word prints must be what the clerk typed. */
const LEVELS = [
  { format: LevelFormat.CHINESE_COUNTING_THOUSAND, text: '%1、', print: (n) => `${chinese(n)}、` },
  { format: LevelFormat.CHINESE_COUNTING_THOUSAND, text: '（%2）', print: (n) => `（${chinese(n)}）` },
  { format: LevelFormat.DECIMAL, text: '%3.', print: (n) => `${n}.` },
];

/** Hands out list numbers; a marker out of turn (a planted defect) stays typed. */
const counter = () => {
  const counts = LEVELS.map(() => 0);
  return (text) => {
    for (const [level, { print }] of LEVELS.entries()) {
      const marker = print(counts[level] + 1);
      if (!text.startsWith(marker)) continue;
      counts[level] += 1;
      counts.fill(0, level + 1);
      return { level, rest: text.slice(marker.length) };
    }
    return null;
  };
};

const paragraph = (text, heading, next) => {
  const numbered = next(text);
  const run = new TextRun({ text: numbered ? numbered.rest : text, bold: heading });
  return numbered
    ? new Paragraph({ numbering: { reference, level: numbered.level }, children: [run] })
    : new Paragraph({ indent: { firstLine: 640 }, children: [run] });
};

const cellsOf = (line) =>
  line
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => cell.trim());

/** A group name that is repeated down the first column becomes one merged cell. */
const mergeOf = (rows, row, column) => {
  if (column > 0 || row === 0 || rows[row][0] === '') return undefined;
  if (rows[row - 1][0] === rows[row][0]) return VerticalMergeType.CONTINUE;
  return rows[row + 1]?.[0] === rows[row][0] ? VerticalMergeType.RESTART : undefined;
};

const table = (lines) => {
  const rows = lines.filter((line) => !/^\|[\s:|-]+\|$/.test(line)).map(cellsOf);
  const line = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line },
    rows: rows.map(
      (cells, row) =>
        new TableRow({
          tableHeader: row === 0,
          children: cells.map((text, column) => {
            const verticalMerge = mergeOf(rows, row, column);
            const shown = verticalMerge === VerticalMergeType.CONTINUE ? '' : text;
            const run = new TextRun({ text: shown, size: 21 });
            return new TableCell({
              ...(verticalMerge ? { verticalMerge } : {}),
              children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [run] })],
            });
          }),
        }),
    ),
  });
};

const bodyOf = (markdown) => {
  const next = counter();
  const children = [];
  const blocks = markdown.trim().split(/\n{2,}/);
  for (const [index, block] of blocks.entries()) {
    const lines = block.split('\n');
    const text = block.replace(/^#+ /, '');
    if (block.startsWith('|')) children.push(table(lines));
    else if (block.startsWith('# '))
      children.push(
        new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ text, bold: true, size: 44 })] }),
      );
    else if (index >= blocks.length - 2 && !block.startsWith('#') && text.length < 30)
      children.push(new Paragraph({ alignment: AlignmentType.RIGHT, children: [new TextRun(text)] }));
    else children.push(paragraph(text, block.startsWith('#'), next));
  }
  return children;
};

const documentOf = (markdown) =>
  new Document({
    styles: { default: { document: { run: { font: { ascii: BODY, eastAsia: BODY, hAnsi: BODY }, size: 32 } } } },
    numbering: {
      config: [
        {
          reference,
          levels: LEVELS.map(({ format, text }, level) => ({
            level,
            format,
            text,
            suffix: LevelSuffix.NOTHING,
            style: { paragraph: { indent: { firstLine: 640 } } },
          })),
        },
      ],
    },
    sections: [{ children: bodyOf(markdown) }],
  });

for (const id of cases) {
  const path = join(folder, id);
  const docx = join(path, 'report.docx');
  writeFileSync(docx, await Packer.toBuffer(documentOf(readFileSync(join(path, 'report.md'), 'utf8'))));
  try {
    execFileSync('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', path, docx], { stdio: 'ignore' });
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
  console.log(`${id}: report.docx${existsSync(join(path, 'report.pdf')) ? ', report.pdf' : ''}`);
}
