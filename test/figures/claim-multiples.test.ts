import { expect, test } from 'vitest';
import { claimsOf } from './claims-of.js';

const ratios = (text: string): readonly string[] => claimsOf(text).filter((claim) => claim.startsWith('ratio '));

test.each<[string, readonly string[]]>([
  ['全年办理案件1800件，是上年的1.5倍，上年为1200件。', ['ratio 1.5倍 1800件 1200件 firm consistent']],
  ['全年办理案件1800件，是上年1200件的1.6倍。', ['ratio 1.6倍 1800件 1200件 firm inconsistent']],
  ['全年检测样品4500批次，相当于上年同期（3000批次）的1.5倍。', ['ratio 1.5倍 4500批次 3000批次 firm consistent']],
  ['2023年旅游收入36亿元，2022年为24亿元，是2022年的1.5倍。', ['ratio 1.5倍 36亿元 24亿元 firm consistent']],
  ['项目支出年初预算1000万元，决算1740万元，是年初预算的1.74倍。', ['ratio 1.74倍 1740万元 1000万元 firm consistent']],
  ['检测站投入300万元、实验室投入150万元，前者是后者的2倍。', ['ratio 2倍 300万元 150万元 firm consistent']],
  ['检测站投入300万元、实验室投入150万元，前者是后者的3倍。', ['ratio 3倍 300万元 150万元 firm inconsistent']],
])('a multiple of what is named: %s', (text, expected) => expect(ratios(text)).toEqual(expected));

test.each([
  '人均可支配收入3.2万元，是全省平均水平的1.2倍，全市总收入18亿元。',
  '投入财政资金100万元，带动社会投入600万元，活动热度是预期的6倍。',
  '全年办理案件1800件，其中民事900件，网上点击量为去年的3倍。',
])('a multiple of something that is not printed: %s', (text) => expect(ratios(text)).toEqual([]));

test.each<[string, readonly string[]]>([
  ['全校教师250人，在校学生3800人，师生比1:15.2。', ['ratio 1:15.2 3800人 250人 firm consistent']],
  ['开放床位500张，配备护士250人，床护比1:0.5。', ['ratio 1:0.5 250人 500张 firm consistent']],
  ['开放床位500张，配备护士250人，床护比1:0.6。', ['ratio 1:0.6 250人 500张 firm inconsistent']],
  ['男性与女性学员之比为1:1.3，其中男性1000人、女性1300人。', ['ratio 1:1.3 1300人 1000人 firm consistent']],
  ['财政资金500万元，社会资本2500万元，财政资金与社会资本之比为1:5。', ['ratio 1:5 2500万元 500万元 firm consistent']],
])('a ratio of two things named: %s', (text, expected) => expect(ratios(text)).toEqual(expected));

test.each(['按1:1.2的标准配备人员，现有教师25人。', '机关人员占比1:3，办公用房300平方米。'])(
  'a ratio of things that have no figures: %s',
  (text) => expect(ratios(text)).toEqual([]),
);
