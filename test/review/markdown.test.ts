import { describe, expect, it } from 'vitest';
import { markdownFile, markdownHead } from '../../tools/review/markdown.js';
import { rulePage } from '../../tools/review/rule-page.js';
import { clean, reviewed, rule } from './sample.js';

describe('Markdown output', () => {
  const shown = markdownFile(reviewed, 'zh');
  it('has a section a finding, with quote, calculation and suggestion', () => {
    expect(shown).toContain('### 1. 错误: 预算执行率与金额不符');
    expect(shown).toContain('> 93.19%');
    expect(shown).toContain('- 计算: 3812.25万元 ÷ 4059.62万元 = 93.907%');
    expect(shown).toContain('- 建议: 改为93.91%');
    expect(shown).toContain('- 规则: `rate-matches`');
  });

  it('does not let quoted text become markup', () => expect(shown).toContain('没有\\<改进措施\\> \\| \\*'));

  it('says what was checked when there is nothing to report', () => {
    expect(markdownHead('zh')).toContain('# 勾稽审核结果');
    expect(markdownFile(clean, 'zh')).toContain('- 核验范围：');
  });
});

describe('the page of a rule', () => {
  it('is made from the rule', () => {
    const page = rulePage(rule, 'zh');
    expect(page).toContain('# rate-matches: 比率与金额相符');
    expect(page).toContain('## 会报告');
    expect(page).toContain('执行率93.19%');
    expect(rulePage(rule, 'en')).toContain('a rate follows from its amounts');
  });
});
