import { expect, test } from 'vitest';
import { assemble } from '../../tools/document/assemble.js';
import { readText } from '../../tools/document/text.js';
import { blanketClaims } from '../../tools/language/blanket-claim.js';
import { comparatorIn, isBetterSmall, isBlank } from '../../tools/language/comparator.js';
import { gradesGiven } from '../../tools/language/grade.js';
import { mayTellCause } from '../../tools/language/measure-cue.js';
import { commonLength, coreName, isMentioned, isNamed } from '../../tools/language/naming.js';
import { countsPlaces, provinceOf } from '../../tools/language/place-count.js';
import { goesOn, saysReason } from '../../tools/language/reason.js';
import { sentencesOf } from '../../tools/language/sentences.js';
import { spendingOf } from '../../tools/language/spending.js';
import { verdictWords } from '../../tools/language/verdict-word.js';

test.each([
  ['全年实际招聘教师人数', '招聘教师'],
  ['安防工程里程（公里）', '安防工程'],
  ['产出指标得分', '产出'],
])('the core of %s is %s', (name, core) => expect(coreName(name)).toBe(core));

test('a name is mentioned by most of it, and named by all of it', () => {
  expect(isMentioned('农村公路提质改造里程', '农村公路提质改造偏慢')).toBe(true);
  expect(isMentioned('到位资本金', '项目经费到位较晚')).toBe(false);
  expect(isNamed('招聘教师', '1.招聘教师未完成目标')).toBe(true);
  expect(isNamed('招聘', '招聘未完成')).toBe(false);
  expect(commonLength('基本支出', '项目支出')).toBe(2);
});

test.each([
  ['≥95%', 'atLeast'],
  ['不低于95%', 'atLeast'],
  ['控制在3%以内', 'atMost'],
  ['≤5起', 'atMost'],
  ['=12套', 'eq'],
  ['定性', 'qualitative'],
  ['12套', null],
])('%s compares as %s', (text, comparator) => expect(comparatorIn(text)).toBe(comparator));

test('small is better for costs, not for savings', () => {
  expect(isBetterSmall('每公里养护成本')).toBe(true);
  expect(isBetterSmall('成本节约率')).toBe(false);
  expect(isBetterSmall('投诉办结率')).toBe(false);
});

test('a dash and 无 say nothing', () => {
  for (const text of ['', '—', '无', '无。']) expect(isBlank(text)).toBe(true);
  expect(isBlank('无故缺席')).toBe(false);
});

test.each([
  ['评价等级为“优”。', ['优']],
  ['自评等级：良', ['良']],
  ['评级为优的7个，评级为良的1个', []],
  ['评为优秀等次', ['优秀']],
])('%s gives %j', (text, grades) => expect(gradesGiven(text).map(({ word }) => word)).toEqual(grades));

test.each([
  ['完成率94.3%，未完成年度目标', ['missed']],
  ['超额完成年度目标', ['met']],
  ['完成年度目标的94.3%', []],
  ['未完成指标按比例计分', []],
  ['力争圆满完成目标', []],
  ['没有未完成的任务', []],
])('%s says %j', (text, says) => expect(verdictWords(text, 0, text.length).map((word) => word.says)).toEqual(says));

test('reasons are told from words that look like them', () => {
  expect(saysReason('因公出国经费为零')).toBe(false);
  expect(saysReason('主要是合同签订较晚')).toBe(true);
  expect(goesOn('主要原因是招标流标')).toBe(true);
  expect(goesOn('其中基本支出')).toBe(false);
});

test.each([
  ['预算执行率', ['全年支出180万元'], '资金情况', '预算', true],
  ['执行率', ['基本支出2181.64万元'], '资金情况', '基本支出', false],
  ['支出完成率', ['预算1642.18万元', '支出1631.02万元'].reverse(), '基本支出', '基本支出', false],
  ['项目支出执行率', [], '资金情况', '项目支出', false],
])('%s after %j is the rate of %s', (own, before, title, name, isOverall) =>
  expect(spendingOf(own, before, title)).toEqual({ name, isOverall }),
);

test('a prefecture knows its province, a county does not', () => {
  expect(provinceOf('平顶山市商务局')?.name).toBe('河南');
  expect(provinceOf('平顶山市商务局')?.places).toBe(18);
  expect(provinceOf('淮川县市场监督管理局')).toBeNull();
  expect(countsPlaces('个设区市中排名第3')).toBe(true);
  expect(countsPlaces('个县（区）参加')).toBe(false);
});

test('a blanket claim means every goal, not everything of one thing', () => {
  const claims = (text: string): number =>
    sentencesOf(assemble(readText(new TextEncoder().encode(text), 'text'))).flatMap(blanketClaims).length;
  expect(claims('全年各项绩效目标均全部完成')).toBe(1);
  expect(claims('社区改造7个，全部完成既定任务')).toBe(0);
  expect(claims('除旅游收入外，各项目标均已完成')).toBe(0);
  expect(claims('三项目标全部完成')).toBe(0);
});

test.each([
  ['处置难。涉及企业9家：资金链断裂的5家，涉法涉诉的4家。', true],
  ['处置难。涉及企业9家，其中城区5家、镇区4家。', false],
])('whether %s may tell a cause: %s', (text, told) => expect(mayTellCause(text)).toBe(told));
