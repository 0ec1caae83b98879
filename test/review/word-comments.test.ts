import { describe, expect, it } from 'vitest';
import { readDocx } from '../../tools/document/docx/read.js';
import { annotateDocx, commentOn } from '../../tools/review/word-comments.js';
import type { Finding } from '../../tools/rules/finding.js';
import { anchoredIn, partOf } from '../document/docx/anchored.js';
import { docxOf, line, paragraph, run } from '../document/docx/package-of.js';

const bytes = docxOf(
  line('一、资金情况') +
    paragraph(run('全年预算数4059.62万元，全年执行数3812.25万元，执行率') + run('93.19%', '<w:b/>') + run('。')),
);
const { text } = readDocx(bytes);
const spanOf = (quote: string) => ({ start: text.indexOf(quote), end: text.indexOf(quote) + quote.length });

const finding: Finding = {
  id: 'a1',
  rule: 'rate-matches',
  severity: 'error',
  message: '执行率与执行数、预算数不符',
  at: spanOf('93.19%'),
  related: [spanOf('3812.25万元'), spanOf('4059.62万元')],
  stated: '93.19%',
  expected: '93.91%',
  derivation: '3812.25万元 ÷ 4059.62万元 = 93.907%',
  basis: '财预〔2020〕10号',
  suggestion: null,
};

describe('a finding as a comment', () => {
  it('says what is wrong, what it should be and why, a line each', () => {
    expect(commentOn(finding, text, 'zh').text.split('\n')).toEqual([
      '错误: 执行率与执行数、预算数不符',
      '原文: 93.19%',
      '应为: 93.91%',
      '计算: 3812.25万元 ÷ 4059.62万元 = 93.907%',
      '相关: 3812.25万元, 4059.62万元',
      '依据: 财预〔2020〕10号',
      '规则: rate-matches',
    ]);
    expect(commentOn(finding, text, 'en').text).toMatch(/^error: .*\nstated: 93.19%\nexpected: 93.91%\n/);
  });

  it('stands on the quoted words, signed by us, and the report reads as before', () => {
    const written = annotateDocx(bytes, [commentOn(finding, text, 'zh')]);
    expect(Object.values(anchoredIn(written))).toEqual(['93.19%']);
    expect(partOf(written, 'word/comments.xml')).toContain('w:author="勾稽"');
    expect(readDocx(written)).toEqual(readDocx(bytes));
  });
});
