import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../assistant/answer/answering.js';
import type { Desk } from '../../assistant/desk.js';
import { emptyDesk } from '../../assistant/desk.js';
import { deskOf, roads, threeYears } from './desks.js';

const says = async (desk: Desk, question: string): Promise<string> => (await answerQuestion(question, desk)).text;

describe('one report', () => {
  const expected: readonly (readonly [string, readonly string[]])[] = [
    [
      '哪些指标没完成？',
      ['2 项没有完成目标', '目标24公里，实际21公里', '供货厂家停产检修', '控制目标5300元，实际5830元'],
    ],
    ['预算执行率是多少', ['预算2360.00万元；支出2286.48万元；执行率96.88%', '2286.48万元 ÷ 2360.00万元 = 96.8847%']],
    ['日常养护支出的执行率', ['执行率102.44%']],
    ['安装波形护栏的目标是多少', ['目标28公里、24公里', '2 个不同的数']],
    ['群众满意度', ['目标88%；实际92.4%']],
    ['货运量增长多少', ['428万吨', '增长9.2%']],
    ['为什么扣分', ['扣分 2 项', '扣1.25分', '扣0.31分']],
    ['有没有错误', ['个错误、', '得分超过满分']],
    ['有哪些警告', ['0 个错误、', '超过预算']],
    ['有哪些指标', ['9 项指标', '修复水毁点：目标140处；实际147处；完成率105.0%；完成']],
    ['起草改进措施', ['由［待填：责任科室］负责']],
  ];
  it.each(expected)('%s', async (question, parts) => {
    const text = await says(await roads(), question);
    for (const part of parts) expect(text).toContain(part);
  });

  it('says what it cannot do', async () => {
    const desk = await roads();
    for (const [question, part] of [
      ['嗯', '没有听懂'],
      ['排名第几', '没有写位次'],
      ['今天天气怎么样', '没有读到“今天天气”'],
      ['护栏检修数量', '相近的指标有：安装波形护栏'],
      ['2019年没完成的指标', '没有打开 2019 年的报告'],
    ] as const) {
      const { text, isAnswered } = await answerQuestion(question, desk);
      expect([question, text.includes(part), isAnswered]).toEqual([question, true, false]);
    }
    expect(await says(emptyDesk('zh'), '执行率')).toContain('还没有打开报告');
    expect(await says(emptyDesk('en'), 'execution rate')).toContain('No report is open');
  });

  it('tells a rate that does not tie', async () =>
    expect(await says(await deskOf('reports/demo/report.md'), '执行率')).toContain('= 94.1728%，对不上'));
  it('quotes where nothing goes under the name', async () =>
    expect(await says(await deskOf('reports/hainan-veterans/report.md'), '三公经费是多少')).toContain(
      '“三公”经费预算26.00万元，支出27.30万元',
    ));
  it('answers in English', async () => {
    const { text } = await answerQuestion('execution rate', { ...(await roads()), language: 'en' });
    expect(text).toContain('Execution rate (2021): budget 2360.00万元');
  });
});

describe('three years', () => {
  const expected: readonly (readonly [string, readonly string[]])[] = [
    ['近三年接待群众的增速', ['2021年38.4万人次、2022年34.5万人次、2023年43.8万人次', '= -10.16%', '= 26.96%']],
    ['哪一年没完成目标', ['没有完成目标的年度：2022年、2023年', '2021年：没有查到未完成的目标']],
    ['排名有没有下降', ['2021年全省第6位，2022年全省第8位，位次下降']],
    ['排名有没有上升', ['位次上升']],
    ['近两年执行率', ['92.00% → 97.00%，提高5.00个百分点', '= 96.0000%，对不上']],
    ['2022年接待群众的目标是多少', ['接待群众（2022年）：目标40万人次']],
    ['去年惠民演出多少场', ['惠民演出（2022年）', '实际112场']],
    ['2020年接待群众是多少', ['2020年35.2万人次（下一年报告中的上年数）']],
    ['公益培训哪一年没完成', ['2022年：公益培训', '没有完成目标']],
    ['各年得分', ['自评得分99.40分', '自评得分99.20分', '自评得分99.60分']],
  ];
  it.each(expected)('%s', async (question, parts) => {
    const text = await says(await threeYears(), question);
    for (const part of parts) expect(text).toContain(part);
  });

  it('keeps to the years that are asked for', async () => {
    const text = await says(await threeYears(), '2022年哪些指标没完成');
    expect(text).toContain('接待群众未完成目标');
    expect(text).not.toContain('公益培训');
  });

  it('every source stands where it is said to stand, or tells how it was computed', async () => {
    const desk = await threeYears();
    for (const [question] of expected) {
      const { sources } = await answerQuestion(question, desk);
      expect(sources.length).toBeGreaterThan(0);
      for (const { report, start, end, quote, figure, derivation } of sources) {
        const stored = desk.files.find(({ stored: { id } }) => id === report)?.stored;
        const printed = stored?.report.document.text.slice(start, end) ?? '';
        expect(printed).not.toBe('');
        expect(quote).toContain(printed);
        if (figure === null && derivation !== null) expect(derivation).toMatch(/[÷−]/);
      }
    }
  });

  it('another answerer may come first', async () => {
    const answer = await answerQuestion('接待群众的增速', await threeYears(), [
      ({ question }) => ({ kind: question.kind, text: 'theirs', sources: [], isAnswered: true }),
    ]);
    expect(answer.text).toBe('theirs');
  });
});
