import { describe, expect, it } from 'vitest';
import { assemble } from '../../tools/document/assemble.js';
import { passagesOf } from '../../tools/document/passages.js';
import { readText } from '../../tools/document/text.js';
import { analyze } from '../../tools/recompute/analyze.js';

const documentOf = (text: string) => assemble(readText(new TextEncoder().encode(text), 'markdown'));
const flows = (text: string) => passagesOf(documentOf(text)).map(({ flow }) => flow.text);

describe('comments that no page shows', () => {
  it('are not read within a paragraph or a cell, and positions stay those of the file', () => {
    const text =
      '全年预算100万元<!-- 原为200万元 -->，支出90万元。\n\n| 项目 | 数 |\n|---|---|\n| 支出 | 90<!-- 80 --> |\n';
    expect(flows(text)).toEqual(['全年预算100万元，支出90万元。', '项目', '数', '支出', '90']);
    const { figures } = analyze(documentOf(text));
    expect(figures.map((figure) => text.slice(figure.start, figure.end))).toEqual(['100万元', '90万元', '90']);
  });
  it('are not read where they go on over lines', () =>
    expect(flows('预算100万元。\n\n<!-- 待核：\n200万元\n-->\n\n支出90万元。')).toEqual([
      '预算100万元。',
      '支出90万元。',
    ]));
  it('that never end are text', () => expect(flows('预算100万元<!-- 待核。')).toEqual(['预算100万元<!--待核。']));
});
