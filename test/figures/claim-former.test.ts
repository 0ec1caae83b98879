import { expect, test } from 'vitest';
import { claimsOf } from './claims-of.js';

const shares = (text: string): readonly string[] => claimsOf(text).filter((claim) => claim.startsWith('share '));

test.each<[string, readonly string[]]>([
  [
    '发放补贴860万元，其中农机补贴540万元、地力补贴320万元，前者占62.8%，后者占37.2%。',
    ['share 62.8% 540万元 860万元 firm consistent', 'share 37.2% 320万元 860万元 firm consistent'],
  ],
  [
    '基本支出512万元、项目支出768万元，两项共1280万元，前者占40%，后者占60%。',
    ['share 40% 512万元 1280万元 firm consistent', 'share 60% 768万元 1280万元 firm consistent'],
  ],
  [
    '接待游客320万人次，其中过夜游客96万人次、一日游客224万人次，后者占七成，前者占六成。',
    ['share 七成 224万人次 320万人次 firm consistent', 'share 六成 96万人次 320万人次 firm inconsistent'],
  ],
  ['培训学员1250人。其中城镇学员450人、农村学员800人，前者占36%。', ['share 36% 450人 1250人 firm consistent']],
])('%s', (text, expected) => expect(shares(text)).toEqual(expected));

test('a pair without a whole binds nothing firmly', () =>
  expect(
    shares('城镇学员450人、农村学员800人，前者占学员总数的36%。').filter((claim) => claim.includes('firm')),
  ).toEqual([]));

test.each<[string, string]>([
  ['基本支出512万元、项目支出768万元，两项共1820万元。', 'sumOfAll 1820万元 512万元 768万元 firm inconsistent'],
  ['城区改造80户、郊区40户、乡镇26户，三处合计146户。', 'sumOfAll 146户 80户 40户 26户 firm consistent'],
])('a total that counts its parts: %s', (text, expected) => expect(claimsOf(text)).toContain(expected));

test.each(['建设3项共投入500万元，另支出200万元。', '全年开展5类共120场活动，其中讲座30场、展览20场等。'])(
  'fewer parts than are counted: %s',
  (text) => expect(claimsOf(text).filter((claim) => claim.startsWith('sumOfAll'))).toEqual([]),
);
