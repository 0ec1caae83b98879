import { describe, expect, it } from 'vitest';
import { colored, plain } from '../../tools/review/paint.js';
import { prettyFile, prettyTotal } from '../../tools/review/pretty.js';
import { displayWidth } from '../../tools/review/width.js';
import { clean, report, reviewed } from './sample.js';

const zh = { language: 'zh', paint: plain } as const;

describe('pretty output', () => {
  it('looks like a compiler message with the calculation and the suggestion', () => {
    const lines = prettyFile(reviewed, zh).split('\n');
    expect(lines[0]).toBe('报告 1.md:2:34  错误  预算执行率与金额不符  rate-matches a1b2');
    expect(lines[1]).toBe('  一、第1段');
    expect(lines).toContain('  计算        3812.25万元 ÷ 4059.62万元 = 93.907%');
    expect(lines).toContain('  应为        93.91%');
    expect(lines).toContain('  建议        改为93.91%');
    expect(lines).toContain('  相关        3812.25万元 (2:21), 4059.62万元 (2:6)');
  });

  it('marks the quoted text in the columns of a terminal', () => {
    const lines = prettyFile(reviewed, zh).split('\n');
    const quoted = lines.find((line) => line.includes('2 |')) ?? '';
    const marks = lines.find((line) => line.includes('^')) ?? '';
    const before = quoted.slice(0, quoted.indexOf('93.19%'));
    expect(displayWidth(marks.slice(0, marks.indexOf('^')))).toBe(displayWidth(before));
    expect(marks.trim().endsWith('^^^^^^')).toBe(true);
  });

  it('says what was checked and what was not, findings or none', () => {
    const shown = prettyFile(clean, zh);
    expect(shown).toContain('没有发现问题');
    expect(shown).toContain('勾稽关系 2 项，已复算 1 项，无法核验 1 项；运行规则 21 条');
    expect(shown).toContain('没有写明基数 ×1');
  });

  it('never passes a report without figures in silence', () => {
    const coverage = { figures: 0, bound: 0, claims: 0, recomputed: 0, unverifiable: 0 };
    const empty = { ...clean, report: { ...report, figures: [], recomputations: [], coverage } };
    expect(prettyFile(empty, zh)).toContain('不能视为通过');
  });

  it('shows what the reader warned of', () => {
    const warnings = [
      { code: 'x', message: '第3页有一处删改', english: 'page 3 was changed', span: { start: 7, end: 9 } },
    ];
    const warned = { ...clean, report: { ...report, document: { ...report.document, warnings } } };
    expect(prettyFile(warned, zh)).toContain('clean.md:2:1  读取警告  第3页有一处删改');
    expect(prettyFile(warned, { ...zh, language: 'en' })).toContain('page 3 was changed');
  });

  it('speaks English', () => {
    const shown = prettyFile(reviewed, { language: 'en', paint: plain });
    expect(shown).toContain('1 errors, 1 warnings, 0 infos');
    expect(shown).toContain('  computed    ');
  });

  it('colours only when asked', () => {
    expect(prettyFile(reviewed, zh)).not.toContain('\u001b');
    expect(prettyFile(reviewed, { language: 'zh', paint: colored })).toContain('\u001b[31m错误\u001b[39m');
  });

  it('sums up several files and those that were not read', () => {
    const counts = { error: 1, warning: 1, info: 0 };
    expect(prettyTotal({ files: 1, unread: 0, counts }, zh)).toBe('');
    const total = prettyTotal({ files: 2, unread: 1, counts }, zh);
    expect(total).toContain('共 2 个文件：1 个错误、1 个警告、0 个提示');
    expect(total).toContain('另有 1 个文件未能读取');
  });
});
