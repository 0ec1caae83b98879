import { describe, expect, it } from 'vitest';
import type { Problem } from '../../tools/draft/problem.js';
import { draftSection } from '../../tools/draft/section.js';
import { checkWording } from '../../tools/draft/wording.js';
import type { WordedPart } from '../../tools/draft/words-model.js';
import { fromText } from './reports.js';

const text =
  '# 某市某局2023年度项目支出绩效自评报告\n\n| 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |\n|---|---|---|---|---|\n| 培训农民 | ≥200人 | 164人 | 10 | 8.2 |\n';

const problemOf = async (): Promise<Problem> => {
  const { report, findings } = await fromText(text);
  const [problem] = draftSection(report, findings('zh'), { section: 'both' }).problems;
  if (!problem) throw new RangeError('no problem');
  return problem;
};

/** Writes `[target]` for the slot of a figure. */
const slotted = (problem: Problem, words: string): string =>
  Object.entries(problem.figures).reduce(
    (line, [role, { id }]) => line.split(`[${role}]`).join(`{{figure:${id}}}`),
    words,
  );

const faults = async (words: string, part: WordedPart = 'problem'): Promise<readonly string[]> => {
  const problem = await problemOf();
  return checkWording(slotted(problem, words), part, problem).refusals.map(({ fault }) => fault);
};

const honest =
  '{{name}}未完成目标。目标[target]，实际[actual]，完成率[completion]，少[shortfall]，满分[maxScore]，得[score]，扣[lost]。';
const measure =
  '由{{blank:责任科室}}负责，{{blank:完成时限}}前{{blank:具体措施}}，补足差额[shortfall]，达到目标[target]。';

describe('what a model may write', () => {
  it.each([
    honest,
    '该项指标未达到目标。{{name}}年度目标值为[target]，实际完成[actual]，比目标少[shortfall]，完成率为[completion]；满分[maxScore]，得分[score]，扣减[lost]。',
    '{{name}}没有完成目标。目标[target]，实际[actual]，为目标[target]的[completion]，少[shortfall]，分值[maxScore]，得[score]，扣[lost]。',
  ])('%s', async (words) => expect(await faults(words)).toEqual([]));
  it(measure, async () => expect(await faults(measure, 'measure')).toEqual([]));
});

const change = (from: string, to: string): string => honest.replace(from, to);

describe('what it may not', () => {
  it.each([
    ['a digit', change('目标[target]', '目标200人'), 'bare-digit'],
    ['a wide digit', change('目标[target]', '目标２００人'), 'bare-digit'],
    ['a Chinese numeral', change('。目标', '，约八成。目标'), 'unknown-word'],
    ['a numeral at once', change('。目标', '，八成。目标'), 'bare-digit'],
    ['a unit', change('实际[actual]', '实际[actual]万'), 'unit'],
    ['a rank', change('扣[lost]', '扣[lost]，位列全市前列'), 'rank'],
    ['a year', change('扣[lost]', '扣[lost]，上年同期持平'), 'year'],
    ['an office', change('扣[lost]', '扣[lost]，市财政局通报'), 'office'],
    ['a cause', change('扣[lost]', '扣[lost]，因疫情影响'), 'cause'],
    ['target for actual', change('目标[target]，实际[actual]', '目标[actual]，实际[target]'), 'role'],
    ['score for maximum', change('满分[maxScore]，得[score]', '满分[score]，得[maxScore]'), 'role'],
    ['a figure without a word', change('，实际[actual]', '，[actual]'), 'no-role'],
    ['the wrong direction', change('少[shortfall]', '多[shortfall]'), 'direction'],
    ['a goal said to be met', change('未完成目标', '完成目标'), 'direction'],
    ['a verdict of another kind', change('未完成目标', '超出控制目标'), 'direction'],
    ['an unknown slot', change('[actual]', '{{amount:f1}}'), 'unknown-slot'],
    ['a slot that never closes', change('扣[lost]。', '扣{{figure:f1。'), 'unknown-slot'],
    ['a slot of another problem', change('[actual]', '{{figure:f99}}'), 'foreign-slot'],
    ['a figure left out', change('，少[shortfall]', ''), 'missing-slot'],
    ['no full stop', honest.slice(0, -1), 'no-sentence'],
    ['praise', change('扣[lost]', '扣[lost]，成效显著'), 'unknown-word'],
    ['too much', honest.repeat(9), 'too-long'],
  ])('%s', async (_, words, fault) => expect(await faults(words)).toContain(fault));

  it.each([
    ['an office of its own', measure.replace('{{blank:责任科室}}', '财务科'), 'office'],
    ['a date of its own', measure.replace('{{blank:完成时限}}', '明年'), 'year'],
    ['something done', `${measure}管理制度健全。`, 'measure-form'],
  ])('in a measure: %s', async (_, words, fault) => expect(await faults(words, 'measure')).toContain(fault));
});
