import {
  AlignmentType,
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';

const levels = [
  { level: 0, format: LevelFormat.CHINESE_COUNTING, text: '%1、', alignment: AlignmentType.START },
  { level: 1, format: LevelFormat.CHINESE_COUNTING, text: '（%2）', alignment: AlignmentType.START },
  { level: 2, format: LevelFormat.DECIMAL, text: '%3.', alignment: AlignmentType.START },
];

const numbered = (level: number, text: string): Paragraph =>
  new Paragraph({ numbering: { reference: 'outline', level }, children: [new TextRun(text)] });

const cell = (text: string, options: { readonly columnSpan?: number; readonly rowSpan?: number } = {}): TableCell =>
  new TableCell({ ...options, children: [new Paragraph(text)] });

const table = new Table({
  rows: [
    new TableRow({ children: [cell('指标', { rowSpan: 2 }), cell('年度', { columnSpan: 2 })] }),
    new TableRow({ children: [cell('目标值'), cell('完成值')] }),
    new TableRow({ children: [cell('新增企业（家）'), cell('5,050'), cell('5,665')] }),
  ],
});

/** A report as a common library writes it: headings numbered by Word, a table with merged cells, a footnote. */
export const reportBytes = async (): Promise<Uint8Array> => {
  const document = new Document({
    numbering: { config: [{ reference: 'outline', levels }] },
    footnotes: { 1: { children: [new Paragraph('含上年结转 12.50 万元。')] } },
    sections: [
      {
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun('2023年度部门整体支出绩效自评报告')] }),
          numbered(0, '基本情况'),
          numbered(1, '资金情况'),
          new Paragraph({
            children: [
              new TextRun('全年预算数4059.62万元'),
              new FootnoteReferenceRun(1),
              new TextRun({ text: '，执行率', bold: true }),
              new TextRun('93.91%。'),
            ],
          }),
          numbered(0, '绩效指标完成情况'),
          numbered(2, '产出指标'),
          numbered(2, '效益指标'),
          table,
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
};
