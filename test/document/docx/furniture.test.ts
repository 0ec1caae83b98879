import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../tools/document/docx/read.js';
import { docxOf, paragraph, run } from './package-of.js';

const line = (text: string): string => paragraph(run(text));
const furniture = (header: string, footer: string) =>
  readDocx(docxOf(line('正文8个。'), { header: line(header), footer: line(footer) })).warnings;

describe('headers and footers', () => {
  it('are not text of the report, but what they say is told in both languages', () => {
    const [warning, ...more] = furniture('某市水务局2020年度自评报告 预算985万元', '— 3 —');
    expect(more).toEqual([]);
    expect(warning).toMatchObject({ code: 'page-furniture', span: null });
    expect(warning?.message).toContain('“某市水务局2020年度自评报告 预算985万元”');
    expect(warning?.english).toContain('headers and footers');
  });
  it('of page numbers only are nothing to tell', () => expect(furniture('', '第 3 页 共 12 页')).toEqual([]));
});
