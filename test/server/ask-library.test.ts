import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { gouji, scratch } from './command.js';

const fixtures = fileURLToPath(new URL('../../fixtures/years/', import.meta.url));
const folder = scratch();
const reports = ['wenhuaguan-2021.md', 'wenhuaguan-2022.md', 'wenhuaguan-2023.md'];

const ask = (question: string, ...more: readonly string[]) =>
  gouji(folder, 'ask', question, ...more, '--library', 'years.db', '--no-model');

beforeAll(async () => {
  mkdirSync(join(folder, 'reports'));
  for (const name of reports) copyFileSync(join(fixtures, name), join(folder, 'reports', name));
  const { code } = await gouji(folder, 'library', 'add', 'reports', '--library', 'years.db');
  expect(code).toBe(0);
}, 60_000);

const Told = z.object({
  answered: z.boolean(),
  figures: z.array(
    z.object({
      text: z.string(),
      report_id: z.string(),
      year: z.number(),
      place: z.string(),
      quote: z.string(),
      derivation: z.string().nullable(),
    }),
  ),
});

describe('gouji ask without files', () => {
  const expected: readonly (readonly [string, readonly string[]])[] = [
    ['资料库里有哪些报告', ['资料库中有 3 份报告', '云沛市文化馆 2022年', 'wenhuaguan-2023.md']],
    [
      '近三年接待群众的增速',
      [
        '2021年38.4万人次、2022年34.5万人次、2023年43.8万人次',
        '= -10.16%',
        '= 26.96%',
        '2022年报告写：“比上年的38.4万人次下降10.2%”',
      ],
    ],
    ['群众满意度的变化', ['93.2% → 92.4%，下降0.80个百分点', '92.4% → 94.1%，提高1.70个百分点']],
    [
      '排名有没有下降',
      ['接待群众总量：2021年全省第6位，2022年全省第8位，位次下降', '全省第4位，2023年全省第5位，位次下降'],
    ],
    ['排名有没有上升', ['2022年全省第8位，2023年全省第5位，位次上升']],
    ['2022年接待群众的目标是多少', ['2022年40万人次']],
    ['2020年接待群众是多少', ['2020年35.2万人次（下一年报告中的上年数）']],
    ['哪一年没完成目标', ['没有完成目标的年度：2022年、2023年', '重读原文件']],
  ];
  it.each(expected)('%s', async (question, parts) => {
    const { code, out } = await ask(question);
    for (const part of parts) expect(out).toContain(part);
    expect(code).toBe(0);
  });

  it('tells the report, the year, the section and the words of every figure', async () => {
    const { out } = await ask('近三年接待群众的增速');
    expect(out).toContain(
      '出处：2022年《云沛市文化馆2022年度部门整体支出绩效自评报告》三、（二）第1段：“1.接待群众34.5万人次',
    );
    const { answered, figures } = Told.parse(JSON.parse((await ask('近三年接待群众的增速', '--json')).out));
    expect([answered, figures.filter(({ derivation }) => derivation !== null).length]).toEqual([true, 2]);
    for (const { text, quote, derivation } of figures) expect(derivation ?? quote).toContain(text);
  });

  it('says what it does not compare, and what it does not hold', async () => {
    for (const [question, part] of [
      ['2015年接待群众是多少', '没有 云沛市文化馆 2015 年的报告'],
      ['跨境电商进出口的增速', '没有归属到“跨境电商进出口”的数字'],
      ['今天天气怎么样', '没有归属到'],
    ] as const) {
      const { code, out } = await ask(question);
      expect([question, code, out.includes(part)]).toEqual([question, 1, true]);
    }
  });
});

describe('gouji ask beside files', () => {
  it('takes the years that do not lie open from the library', async () => {
    const { out } = await ask('近三年接待群众的增速', 'reports/wenhuaguan-2023.md');
    expect(out).toContain('= -10.16%');
    const own = await ask('2023年接待群众是多少', 'reports/wenhuaguan-2023.md');
    expect(own.out).not.toContain('据资料库');
  });
});

describe('without what it needs', () => {
  it('a library that was named and is not there is told', async () => {
    const { code, err } = await gouji(folder, 'ask', '增速', '--library', 'nowhere.db', '--no-model');
    expect([code, err.includes('nowhere.db'), err.includes('--library')]).toEqual([2, true, true]);
  });

  it('a file that is gone is told, and growth is still answered from the rows', async () => {
    rmSync(join(folder, 'reports', 'wenhuaguan-2022.md'));
    const missed = await ask('哪一年没完成目标');
    expect(missed.out).toContain('2022年度部门整体支出绩效自评报告》的原文件已不在或已改动');
    expect(missed.out).toContain('没有完成目标的年度：2023年');
    expect((await ask('接待群众的增速')).out).toContain('= -10.16%');
  });
});
