import { describe, expect, it } from 'vitest';
import { calculate } from '../tools/calculate.js';
import { explain } from '../tools/errors.js';
import { figures, report } from './review/sample.js';
import { callTool, large, sampleDeps, sampleStore, small } from './sample-store.js';

const run = (expression: string, more: object = { report_id: small.id }) =>
  callTool(calculate, { expression, ...more });
const complaint = async (expression: string, more: object = { report_id: small.id }): Promise<string> => {
  try {
    await run(expression, more);
    return 'none';
  } catch (error) {
    return explain(error, 'zh');
  }
};

describe('calculate', () => {
  it('gives the exact value, its interval, unit and a derivation that a person can redo', async () => {
    expect(await run('f2 / f1 * 100%')).toEqual({
      expression: 'f2 / f1 * 100%',
      derivation: '3812.25万元 ÷ 4059.62万元 × 100% = 93.9065725363%',
      value: '93.9065725363',
      fraction: '19061250/202981',
      low: '93.9063337131',
      high: '93.9068113602',
      unit: '%',
      figures: [
        { name: 'f2', report_id: small.id, text: '3812.25万元', value: '38122500', unit: 'CNY' },
        { name: 'f1', report_id: small.id, text: '4059.62万元', value: '40596200', unit: 'CNY' },
      ],
    });
  });

  it('takes figures of several reports', async () => {
    const answer = await run('r1.f1 - r2.f7', { report_ids: [small.id, large.id] });
    expect(answer).toMatchObject({ value: '0', unit: 'CNY' });
    expect(await complaint('f1', { report_ids: [small.id, large.id] })).toContain('r1.f1');
  });

  it.each([
    ['f1 + f3', '单位不同，不能相加减：CNY 与 %'],
    ['f1 / 0', '除数为 0'],
    ['f99', '没有编号为“f99”的数字'],
    ['r3.f1', '没有编号为“r3.f1”的数字'],
    ['x.f1', '没有编号为“x.f1”的数字'],
    ['f1 f2', '第 4 个字符'],
  ])('refuses %s in words', async (expression, words) => expect(await complaint(expression)).toContain(words));

  it('wants a report', async () => {
    expect(await complaint('1 + 1', {})).toContain('report_id');
    expect(await complaint('1', { report_id: 'sha256:0' })).toContain('没有编号为“sha256:0”的报告');
  });

  it('does not count with years and document numbers', async () => {
    const year = figures.map((figure) => ({ ...figure, kind: 'period' as const }));
    const store = { ...sampleStore, get: () => ({ ...small, report: { ...report, figures: year } }) };
    const call = callTool(calculate, { report_id: small.id, expression: 'f1' }, { ...sampleDeps, store });
    await expect(call).rejects.toMatchObject({ code: 'not-a-quantity' });
  });
});
