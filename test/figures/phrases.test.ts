import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../tools/document/read.js';
import { analyze } from '../../tools/recompute/analyze.js';
import { runRules } from '../../tools/rules/run.js';
import { misread, unmarked } from './marked-text.js';

const folder = new URL('../../fixtures/phrases/', import.meta.url);
const fileText = (name: string): string => readFileSync(new URL(name, folder), 'utf8');

const read = async (text: string) => {
  const report = analyze(await readDocument(new TextEncoder().encode(text), 'report.md'));
  const errors = runRules(report, { language: 'zh' }).filter(({ severity }) => severity === 'error');
  return { figures: report.figures, errors: errors.map(({ message }) => message) };
};

const reports = readdirSync(folder).filter((name) => /\d{4}\.md$/.test(name));
const passages = fileText('passages.tsv')
  .trim()
  .split('\n')
  .map((line) => line.split('\t'));

describe('short reports', () => {
  it('there are many', () => expect(reports.length).toBeGreaterThanOrEqual(10));

  it.each(reports)('%s: every figure with value, unit, role and period, nothing else, no false alarm', async (name) => {
    const { text, marks } = unmarked(fileText(name), /\d{4}/.exec(name)?.[0] ?? '');
    const { figures, errors } = await read(text);
    expect(misread(marks, figures)).toEqual([]);
    expect(errors).toEqual([]);
    expect(marks.length).toBeGreaterThan(30);
  });
});

describe('passages', () => {
  it.each(passages)('%s %s', async (_, year = '', passage = '') => {
    const { text, marks } = unmarked(passage, year);
    const head = `# 某县某局${year}年度部门整体支出绩效自评报告\n\n## 一、绩效目标完成情况\n\n`;
    const { figures, errors } = await read(`${head}${text}\n`);
    const moved = marks.map((mark) => ({ ...mark, start: mark.start + head.length, end: mark.end + head.length }));
    expect(
      misread(
        moved,
        figures.filter(({ start }) => start >= head.length),
      ),
    ).toEqual([]);
    expect(errors).toEqual([]);
    expect(marks.length).toBeGreaterThan(3);
  });
});
