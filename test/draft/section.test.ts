import { describe, expect, it } from 'vitest';
import type { DerivedFigure } from '../../tools/draft/draft-figure.js';
import { groundOf } from '../../tools/draft/fill.js';
import { printDraft } from '../../tools/draft/print.js';
import { draftSection } from '../../tools/draft/section.js';
import { readDraft, verifyDraft } from '../../tools/draft/verify.js';
import { rational } from '../../tools/measure/rational.js';
import { show, toFraction } from '../measure/fraction.js';
import { fromText, isExampleHere, open, openNamed, sources } from './reports.js';

const sections = ['problems', 'improvements', 'both', 'conclusion', 'completion'] as const;

describe.each(sources.map((source) => [source.name, source] as const))('the draft of %s', (_, source) => {
  it.each(sections)('%s: every figure rests on the report or on a calculation from it', async (section) => {
    const { report, findings } = await open(source);
    const printed = printDraft(draftSection(report, findings('zh'), { section }), 'text');
    const draft = readDraft(printed.text);
    for (const figure of draft.figures) {
      const ground = groundOf(printed, report, figure);
      expect([figure.text, ground]).not.toContain(null);
      if (ground?.figure?.origin !== 'source') continue;
      const { start, end } = ground.figure.figure;
      expect(report.document.text.slice(start, end)).toContain(ground.figure.figure.text);
    }
  });

  it('quotes the report word for word', async () => {
    const { report, findings } = await open(source);
    const flat = report.document.text.split('\n').join('').split(' ').join('').normalize('NFKC');
    for (const { statement, cause, measure, step } of draftSection(report, findings('zh'), { section: 'both' })
      .problems)
      for (const quote of [statement, cause, measure, step])
        for (const part of quote?.text.split('。').flatMap((sentence) => sentence.split('；')) ?? [])
          expect(flat).toContain(part.split(' ').join('').normalize('NFKC'));
  });

  it('passes its own verification', async () => {
    const { report, findings } = await open(source);
    for (const section of sections) {
      const { text } = printDraft(draftSection(report, findings('zh'), { section }), 'markdown');
      const unsupported = verifyDraft(text, [report]).items.filter(({ status }) => status === 'unsupported');
      expect(unsupported.map((item) => [section, item.text, item.reason])).toEqual([]);
    }
  });
});

/** Rules that speak of something that fell short. */
const misses = [
  'full-score-needs-target-met',
  'met-target-keeps-score',
  'score-proportional',
  'missed-target-shown-as-met',
  'execution-over-budget-explained',
  'low-execution-explained',
  'three-public-within-budget',
  'staff-within-establishment',
  'misses-in-problem-section',
  'no-problem-claimed-despite-misses',
  'goals-reported',
];

describe('coverage', () => {
  it.each(sources.map((source) => [source.name, source] as const))(
    '%s: every error and warning about a miss is answered',
    async (_, source) => {
      const { report, findings } = await open(source);
      const all = findings('zh');
      const covered = new Set(
        draftSection(report, all, { section: 'both' }).problems.flatMap((problem) => problem.findings),
      );
      const open_ = all.filter(
        (finding) => finding.severity !== 'info' && misses.includes(finding.rule) && !covered.has(finding),
      );
      expect(open_.map(({ rule, message }) => [rule, message])).toEqual([]);
    },
  );

  it.runIf(isExampleHere)('names what the hand audit of the example found', async () => {
    const { report, findings } = await openNamed('example');
    const { text } = printDraft(draftSection(report, findings('zh'), { section: 'both' }), 'text');
    for (const words of [
      '五、发现的主要问题和改进措施',
      '实际到位资本金未完成目标',
      '少1312万美元',
      '低于目标23.2个百分点',
      '执行率86.63%',
      '未执行251.73万元',
      '执行率100.2%',
      '超支4.36万元',
      '满分30分，得28分，扣2分',
    ])
      expect(text).toContain(words);
    expect(text.startsWith('五、')).toBe(true);
    expect(text).toContain('（一）');
  });
});

const table = (rows: string): string =>
  `# 某市某局2023年度项目支出绩效自评报告\n\n## 一、绩效情况\n\n| 一级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |\n|---|---|---|---|---|---|\n${rows}\n`;

const draftOf = async (text: string, section: (typeof sections)[number] = 'both'): Promise<string> => {
  const { report, findings } = await fromText(text);
  return printDraft(draftSection(report, findings('zh'), { section }), 'text').text;
};

describe('the sentences', () => {
  it('take figures, differences and points of a missed goal', async () => {
    const text = await draftOf(table('| 产出 | 培训农民 | ≥200人 | 164人 | 10 | 8.2 |'));
    expect(text).toContain(
      '培训农民未完成目标。目标200人，实际164人，完成率82.00%，少36人，满分10分，得8.2分，扣1.8分。',
    );
    expect(text).toContain('主要原因：［待填：原因］');
    expect(text).toContain('由［待填：责任科室］负责，［待填：完成时限］前');
  });
  it('turn for an indicator that is better when small', async () => {
    const text = await draftOf(table('| 成本 | 单位成本 | ≤5300元 | 5830元 | 10 | 10 |'));
    expect(text).toContain('单位成本超出控制目标。控制目标5300元，实际5830元，超出530元');
  });
  it('put the heaviest first', async () => {
    const text = await draftOf(
      table('| 产出 | 修建水池 | ≥100座 | 99座 | 10 | 9.9 |\n| 产出 | 培训农民 | ≥200人 | 100人 | 10 | 5 |'),
    );
    expect(text.indexOf('培训农民')).toBeLessThan(text.indexOf('修建水池'));
  });
  it('keep causes and measures that the report gives', async () => {
    const text = await draftOf(
      `${table('| 产出 | 培训农民 | ≥200人 | 164人 | 10 | 8.2 |')}\n## 二、存在的问题和改进措施\n\n1.培训农民未完成目标。原因是承训机构9月才完成遴选。由科教科负责，2024年6月底前补训36人。\n\n2.台账记录不完整。\n`,
    );
    expect(text).toContain('主要原因：承训机构9月才完成遴选。改进措施：由科教科负责，2024年6月底前补训36人。');
    expect(text).toContain('2.台账记录不完整。');
    expect(text.startsWith('二、存在的问题和改进措施')).toBe(true);
  });
  it('say so where there is nothing to name', async () => {
    expect(await draftOf(table('| 产出 | 培训农民 | ≥200人 | 210人 | 10 | 10 |'))).toContain('未发现');
  });
  it('ask about every blank', async () => {
    const { report, findings } = await fromText(table('| 产出 | 培训农民 | ≥200人 | 164人 | 10 | 8.2 |'));
    const { questions } = draftSection(report, findings('zh'), { section: 'both' });
    expect(questions.join()).toContain('原因');
    expect(questions.join()).toContain('哪个科室负责');
  });
  it('are the same for the same report', async () => {
    const source = table('| 产出 | 培训农民 | ≥200人 | 164人 | 10 | 8.2 |');
    expect(await draftOf(source)).toBe(await draftOf(source));
  });
});

describe('derived figures', () => {
  it('are exact', async () => {
    for (const source of sources) {
      const { report, findings } = await open(source);
      const derived = draftSection(report, findings('zh'), { section: 'both' })
        .problems.flatMap(({ figures }) => Object.values(figures))
        .filter((figure): figure is DerivedFigure => figure.origin === 'derived' && figure.operation === 'difference');
      for (const { inputs, value } of derived) {
        const [a, b] = inputs.map(({ figure }) => figure.value);
        if (!a || !b) throw new RangeError('two inputs');
        const difference = toFraction(a).sub(toFraction(b)).abs();
        expect(show(value)).toBe(show(rational(difference.n, difference.d)));
      }
    }
  });
});
