import { existsSync, readdirSync, readFileSync } from 'node:fs';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../tools/document/docx/read.js';
import { docxOf, line, paragraph, run } from './package-of.js';
import { reportBytes } from './report.js';
import { linesOf, tablesOf } from './shown.js';

/** Every number that stands in a text, with how often. */
const numbersIn = (text: string): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const [number] of text.matchAll(/\d+/g)) counts.set(number, (counts.get(number) ?? 0) + 1);
  return counts;
};

const second = async (bytes: Uint8Array): Promise<string> =>
  (await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value;

const missing = async (bytes: Uint8Array): Promise<readonly string[]> => {
  const own = numbersIn(readDocx(bytes).text);
  return [...numbersIn(await second(bytes))]
    .filter(([number, count]) => (own.get(number) ?? 0) < count)
    .map(([number]) => number);
};

const numbering =
  '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>';
const numberedLine = (text: string): string => line(text, '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>');
const footnotes = `<w:footnote w:id="2">${line('其中上年结转12.5万元')}</w:footnote>`;
const box = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${line('框内 88 项')}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${line('框内 88 项')}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
const wordlike = docxOf(
  [
    numberedLine('资金4059.62万元'),
    paragraph(
      `${run('占')}<w:fldSimple w:instr=" REF s ">${run('41.7%')}</w:fldSimple>${run('。')}<w:r><w:footnoteReference w:id="2"/></w:r>`,
    ),
    paragraph(`<w:smartTag>${run('76.8')}</w:smartTag>${run('%')}<w:hyperlink>${run('文号6')}</w:hyperlink>${box}`),
    `<w:sdt><w:sdtContent>${line('控件 9 个')}</w:sdtContent></w:sdt>`,
    `<w:tbl><w:tr><w:tc>${line('17')}</w:tc><w:tc>${line('18')}</w:tc></w:tr></w:tbl>`,
    paragraph(`<w:ins w:id="1">${run('加 21')}</w:ins><w:del w:id="2"><w:r><w:delText>减 22</w:delText></w:r></w:del>`),
  ].join(''),
  { numbering, footnotes },
);

describe('beside mammoth, a reader that shares no code with ours', () => {
  it('no number is missing', async () => {
    expect(await missing(await reportBytes())).toEqual([]);
    expect(await missing(wordlike)).toEqual([]);
  });

  it('we see what it loses: automatic numbers, simple fields, footnotes', async () => {
    const [own, other] = [readDocx(wordlike).text, await second(wordlike)];
    for (const lost of ['1.资金', '41.7%', '12.5万元']) {
      expect(own).toContain(lost);
      expect(other).not.toContain(lost);
    }
  });

  const folder = 'node_modules/mammoth/test/test-data';
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.docx')) : [];
  it.each(files)('no word of its own file %s is missing', async (name) => {
    const bytes = new Uint8Array(readFileSync(`${folder}/${name}`));
    const words = (await second(bytes)).split(/\s+/).filter((word) => word !== '');
    if (words.length === 0) return;
    const own = readDocx(bytes).text;
    expect(words.filter((word) => !own.includes(word))).toEqual([]);
  });
});

it('a report written by a common library is read whole', async () => {
  const draft = readDocx(await reportBytes());
  expect(linesOf(draft)).toEqual([
    '2023年度部门整体支出绩效自评报告',
    '一、基本情况',
    '（一）资金情况',
    '全年预算数4059.62万元，执行率93.91%。',
    '二、绩效指标完成情况',
    '1.产出指标',
    '2.效益指标',
    '指标\t年度\n\t目标值\t完成值\n新增企业（家）\t5,050\t5,665',
    '含上年结转 12.50 万元。',
  ]);
  expect(tablesOf(draft)[0]?.[0]).toBe('0,0 2×1 指标');
});
