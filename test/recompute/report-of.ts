import { assemble } from '../../tools/document/assemble.js';
import { readText } from '../../tools/document/text.js';
import { analyze } from '../../tools/recompute/analyze.js';
import type { Report } from '../../tools/recompute/report.js';

/** The analysed report of a Markdown text. */
export const reportOf = (text: string): Report =>
  analyze(assemble(readText(new TextEncoder().encode(text), 'markdown')));

/** A report that holds one indicator table with the usual columns. */
export const tableReport = (...rows: readonly string[]): Report =>
  reportOf(
    `# 某局2023年度绩效自评报告\n\n| 一级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因 |\n|---|---|---|---|---|---|---|\n${rows.join('\n')}\n`,
  );
