import { describe, expect, test } from 'vitest';
import type { Certainty } from '../../tools/figures/claim.js';
import type { EditKind } from '../../tools/measure/edits.js';
import { tellingReadings } from '../../tools/recompute/evidence.js';
import { reportOf } from './report-of.js';

/** Texts of the readings that tell, of the first claim of a sentence as if it were bound with this certainty. */
const telling = (certainty: Certainty, sentence: string, kind: EditKind = 'digit'): readonly string[] => {
  const report = reportOf(`# 某局2023年度绩效自评报告\n\n${sentence}\n`);
  const [claim] = report.claims;
  if (!claim) throw new Error('no claim');
  return tellingReadings(
    { ...claim, certainty },
    report.figure,
  )(kind).map((operands) => operands.map(({ figure }) => report.figure(figure).text).join(' '));
};

const precise = '全年预算4059.62万元，支出3812.25万元，结余247.73万元。';
const coarse = '全年预算40万元，支出32万元，结余9万元。';

describe('tellingReadings', () => {
  test('what the words bind tells, with all its readings', () => {
    const sentence = '印刷费12.4万元，差旅费8.3万元，两项合计27.0万元。';
    const report = reportOf(`# 某局2023年度绩效自评报告\n\n${sentence}\n`);
    expect(telling('firm', sentence)).toHaveLength(1 + (report.claims[0]?.alternatives.length ?? 0));
  });
  test('the first reading of a likely claim tells', () =>
    expect(telling('likely', coarse)).toEqual(['9万元 40万元 32万元']));
  test('a guess tells only where chance would hardly tie it', () =>
    expect([telling('guess', precise), telling('guess', coarse)]).toEqual([
      ['247.73万元 4059.62万元 3812.25万元'],
      [],
    ]));
  test('a list that no word announces tells by a wrong unit, by a digit only where it has many', () => {
    const list = '节约药械费用40.49万元，甲类耗材节约18.63万元，乙类耗材节约21.86元。';
    expect([telling('guess', list, 'digit'), telling('guess', list, 'unit')]).toEqual([
      [],
      ['40.49万元 18.63万元 21.86元'],
    ]);
  });
  test('a slip of the unit is rarer by chance than one of a digit', () => {
    const middling = '全年预算4406万元，支出3125万元，结余1274万元。';
    expect([telling('guess', middling, 'digit'), telling('guess', middling, 'unit')]).toEqual([
      [],
      ['1274万元 4406万元 3125万元'],
    ]);
  });
});
