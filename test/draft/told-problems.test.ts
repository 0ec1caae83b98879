import { describe, expect, it } from 'vitest';
import { printDraft } from '../../tools/draft/print.js';
import type { DraftSection } from '../../tools/draft/section.js';
import { draftSection } from '../../tools/draft/section.js';
import type { SectionName } from '../../tools/draft/section-names.js';
import { fromText, openNamed } from './reports.js';

const draftOf = async (body: string, section: SectionName = 'both'): Promise<DraftSection> => {
  const { report, findings } = await fromText(`# 某市某局2023年度部门整体支出绩效自评报告\n\n${body}\n`);
  return draftSection(report, findings('zh'), { section });
};
const textOf = (draft: DraftSection): string => printDraft(draft, 'text').text;

const money =
  '## 一、资金情况\n\n全年预算数1000.00万元，其中项目支出600.00万元。全年执行数960.00万元，执行率96.00%。其中项目支出564.00万元，项目支出执行率94.00%。';

describe('what the report itself tells', () => {
  it('is joined to its figures where it calls a rate low, though no rule does', async () => {
    const text = textOf(
      await draftOf(`${money}\n\n## 二、存在的主要问题\n\n前期准备不充分，项目支出执行率偏低。原因是合同签订较晚。\n`),
    );
    expect(text).toContain('项目支出执行率偏低。全年预算600.00万元，执行564.00万元，执行率94.00%');
    expect(text).toContain('前期准备不充分。主要原因：合同签订较晚。');
    expect(text.split('项目支出执行率偏低')).toHaveLength(2);
  });
  it('heads both problems and measures where its own heading names only problems', async () => {
    const both = textOf(await draftOf(`${money}\n\n## 二、存在的主要问题\n\n台账记录不完整。\n`));
    expect(both.startsWith('二、存在的主要问题和改进措施\n')).toBe(true);
    const measured = textOf(await draftOf(`${money}\n\n## 二、问题与改进\n\n台账记录不完整。\n`));
    expect(measured.startsWith('二、问题与改进\n')).toBe(true);
  });
  it('does not say again that a further cause is one', async () => {
    const text = textOf(
      await draftOf(`${money}\n\n## 二、存在的问题\n\n台账记录不完整。原因一是人员更换较多；原因二是系统上线较晚。\n`),
    );
    expect(text).toContain('主要原因：一是人员更换较多；二是系统上线较晚。');
  });
});

describe('deviations', () => {
  it('are headed by what is wrong, with the words of the report after it', async () => {
    const { report, findings } = await openNamed('shanxi-market');
    const text = textOf(draftSection(report, findings('zh'), { section: 'both' }));
    expect(text).toContain('实有人数超出核定编制。核定编制128名，年末在职131人');
  });
  it('take what led to a problem for its cause', async () => {
    const { report, findings } = await openNamed('shanxi-market');
    const text = textOf(draftSection(report, findings('zh'), { section: 'both' }));
    expect(text).toContain('主要原因：年初分解任务未与各县区核对，造成调整126批次未办理报备手续。');
  });
});

describe('questions', () => {
  it('are asked about quoted words that the audit found at fault', async () => {
    const { report, findings } = await openNamed('jiangxi-culture');
    const { questions } = draftSection(report, findings('zh'), { section: 'both' });
    expect(questions.join()).toContain('建立健全');
  });
  it('set names within quotation marks in single ones', async () => {
    const { report, findings } = await openNamed('hainan-veterans');
    const { questions } = draftSection(report, findings('zh'), { section: 'both' });
    expect(questions.join()).toContain('“‘三公’经费”');
  });
  it('are asked about every blank of the conclusion', async () => {
    const { questions } = await draftOf(money, 'conclusion');
    expect(questions).toEqual(['请填写自评得分。', '请填写评价等级。']);
  });
});

describe('the paragraph on goals', () => {
  it('takes the result that is told elsewhere where a column only repeats the goal', async () => {
    const { report, findings } = await openNamed('jilin-library');
    const text = textOf(draftSection(report, findings('zh'), { section: 'completion' }));
    expect(text).toContain('外借文献目标30万册次，实际31.5万册次，完成率105.0%，完成目标');
  });
});
