import { expect, test } from 'vitest';
import { claimsOf } from './claims-of.js';

const sums = (text: string): readonly string[] => claimsOf(text).filter((claim) => claim.startsWith('sumOf'));

test.each<[string, readonly string[]]>([
  [
    '举办培训班12场3600人次，其中线上5场1500人次、线下7场2100人次。',
    ['sumOfAll 12场 5场 7场 firm consistent', 'sumOfAll 3600人次 1500人次 2100人次 firm consistent'],
  ],
  [
    '全年查处案件186件243人，其中一季度86件103人、二季度100件104人。',
    ['sumOfListed 186件 86件 100件 likely consistent', 'sumOfListed 243人 103人 104人 likely inconsistent'],
  ],
  [
    '办理案件58件、罚没款120万元，其中市场类30件70万元、食品类28件50万元。',
    ['sumOfListed 58件 30件 28件 likely consistent', 'sumOfListed 120万元 70万元 50万元 likely consistent'],
  ],
])('%s', (text, expected) => expect(sums(text)).toEqual(expected));

test.each(['共救助困难群众186户243人，发放资金24.3万元。', '受理举报186件243人，结案120件150人。'])(
  'no list: %s',
  (text) => expect(sums(text)).toEqual([]),
);

test.each<[string, string]>([
  ['年度设定绩效指标13个，其中完成12个、未完成1个。', 'sumOfAll 13个 12个 1个 likely consistent'],
  ['全部45项任务中，已完成43项，3项未完成。', 'sumOfAll 45项 43项 3项 likely inconsistent'],
  ['抽检样品274份，比计划多抽14份，合格268份、不合格6份。', 'sumOfAll 274份 268份 6份 likely consistent'],
  ['抽检食品3000批次，合格2940批次，不合格60批次。', 'sumOfAll 3000批次 2940批次 60批次 likely consistent'],
  ['设置绩效指标20个，其中完成18个、基本完成1个、未完成1个。', 'sumOfAll 20个 18个 1个 1个 likely consistent'],
  ['指标30个，其中产出指标20个完成18个，未完成2个。', 'sumOfAll 20个 18个 2个 likely consistent'],
])('the done and the undone: %s', (text, expected) => {
  expect(claimsOf(text)).toContain(expected);
  expect(claimsOf(text).filter((claim) => claim.endsWith('inconsistent'))).toEqual(
    expected.endsWith('inconsistent') ? [expected] : [],
  );
});
