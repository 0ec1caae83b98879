import { describe, expect, it } from 'vitest';
import { readQuestion } from '../../assistant/question/read.js';
import { tokensOf } from '../../assistant/question/tokens.js';
import { resolveYears } from '../../assistant/question/years.js';

const names = ['安装波形护栏', '接待群众', '问题线索办结数', '预算执行率'];
const read = (text: string) => readQuestion(text, names);

describe('what is asked', () => {
  const kinds: readonly (readonly [string, string, string | null])[] = [
    ['哪些指标没完成？', 'missed', null],
    ['预算执行率是多少', 'execution', null],
    ['执行率', 'execution', null],
    ['排名第几', 'rank', null],
    ['有没有错误', 'findings', null],
    ['有什么问题', 'findings', null],
    ['安装波形护栏的目标是多少', 'value', '安装波形护栏'],
    ['接待群众的增速', 'growth', '接待群众'],
    ['接待群众有没有下降', 'growth', '接待群众'],
    ['为什么扣分', 'score', null],
    ['自评得分是多少', 'score', null],
    ['三公经费是多少', 'value', '三公经费'],
    ['有哪些指标', 'indicators', null],
    ['问题线索办结数是多少', 'value', '问题线索办结数'],
    ['请帮我起草存在的问题', 'draft', null],
    ['你好', 'help', null],
    ['嗯', 'unknown', null],
    ['which targets were missed?', 'missed', null],
    ['execution rate', 'execution', null],
    ['prefindings', 'value', 'prefindings'],
  ];
  it.each(kinds)('%s', (text, kind, metric) => {
    const question = read(text);
    expect(question.kind).toBe(kind);
    expect(question.metric).toBe(metric);
  });

  it('the aspect, the turn, and what is asked of the years', () => {
    expect(read('安装波形护栏的目标').aspect).toBe('target');
    expect(read('安装波形护栏完成率').aspect).toBe('completion');
    expect(read('排名有没有下降').turn).toBe(-1);
    expect(read('排名上升了吗').turn).toBe(1);
    expect(read('哪一年没完成目标').asksYear).toBe(true);
    expect(read('为什么扣分').asksLoss).toBe(true);
    expect(read('有哪些警告').severity).toBe('warning');
    expect(read('起草改进措施').section).toBe('improvements');
  });
});

describe('years', () => {
  it.each([
    ['2021年执行率', { kind: 'list', years: [2021] }],
    ['２０２１年执行率', { kind: 'list', years: [2021] }],
    ['21年执行率', { kind: 'list', years: [2021] }],
    ['2019至2021年执行率', { kind: 'list', years: [2019, 2020, 2021] }],
    ['2019年和2021年执行率', { kind: 'list', years: [2019, 2021] }],
    ['近三年执行率', { kind: 'last', count: 3 }],
    ['最近5年执行率', { kind: 'last', count: 5 }],
    ['三年来执行率', { kind: 'last', count: 3 }],
    ['去年执行率', { kind: 'back', years: 1 }],
    ['今年执行率', { kind: 'back', years: 0 }],
    ['执行率', { kind: 'all' }],
    ['三年级学生数', { kind: 'all' }],
    ['120211号文', { kind: 'all' }],
  ] as const)('%s', (text, years) => expect(read(text).years).toEqual(years));

  it('are resolved against the open reports', () => {
    const known = [2023, 2021, 2022];
    expect(resolveYears({ kind: 'last', count: 2 }, known)).toEqual([2022, 2023]);
    expect(resolveYears({ kind: 'back', years: 1 }, known)).toEqual([2022]);
    expect(resolveYears({ kind: 'back', years: 1 }, [])).toBeNull();
    expect(resolveYears({ kind: 'all' }, known)).toBeNull();
  });
});

it('tokens tile the question', () => {
  for (const text of ['2021年安装波形护栏的目标是多少？', '  近三年 排名', 'What is the 完成率?', ''])
    expect(
      tokensOf(text, names)
        .map((token) => token.text)
        .join(''),
    ).toBe(text.toLowerCase());
});
