import { expect, test } from 'vitest';
import { rules } from '../../tools/rules/index.js';
import { findingsOf } from './flagged.js';

const head = '# 平山市商务局2021年度部门整体支出绩效自评报告\n\n';
const table = (rows: string): string =>
  `| 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |\n|---|---|---|---|---|\n${rows}\n`;

/** What a naive checker flags falsely, by its number in the domain notes, in several wordings, prose and tables. */
const silent: readonly (readonly [string, string])[] = [
  ['6.1 rounded sum', '全年支出316.58万元，其中基本支出200.33万元、项目支出116.24万元。'],
  ['6.1 rounded shares', '资金按来源分：中央、省级、市级分别占33.3%、33.3%、33.3%。'],
  [
    '6.1 rounded table',
    '| 单位 | 支出（亿元） |\n|---|---|\n| 甲县 | 20000.15 |\n| 乙县 | 38887.26 |\n| 合计 | 58887.40 |\n',
  ],
  ['6.2 percentage from yuan', '培训支出16.8万元，占支出合计100.1万元的16.77%。'],
  ['6.3 ranks of several measures', '进出口总额41.9亿元，总量居全省第10位，增速居全省第9位。'],
  ['6.3 ranks in a row', '外贸进出口总额、完成率、增速分别居全省第6位、第5位和第9位。'],
  ['6.4 about', '核销消费券325万余元，带动消费1700余万元。'],
  ['6.4 time schedule', '4月末支出33.5万元，执行率33.5%，与序时进度基本一致。'],
  ['6.5 other years', '按照平财效〔2022〕6号要求，2022年3月开展自评，上年为2020年，“十四五”为2021年至2025年。'],
  ['6.5 plans', '下一步，2022年底前完成支付。'],
  ['6.6 large growth', '新增入库企业103家，由上年的24家增加到103家，增长329.2%。'],
  ['6.7 numbers that are none', '联系电话0375-2626123，项目编码2080505，围绕“四个强市”和九大专项行动开展工作。'],
  ['6.7 leverage', '核销消费券325万元，带动消费1707.05万元，杠杆率1:5.25。'],
  ['6.8 another unit', '补助经费7.29万元，即72890元，共补助74户，户均985元。'],
  ['6.8 full width', '全年预算４，８６０．００万元，支出４，５７６．８０万元，执行率９４．１７％。'],
  ['6.9 one part of several', '货物进出口总额19.27亿元，其中出口17.86亿元。'],
  ['6.9 one kind of several', '全年支出500.00万元，其中培训支出120.00万元。'],
  ['6.10 another footing', '社会消费品零售总额860.5亿元，上年为842.1亿元，同口径增长7.2%。'],
  ['6.10 prices held', '增加值120.5亿元，上年为115.3亿元，按可比价格计算增长6.8%。'],
  ['6.11 names with many values', '基本支出预算300.00万元，基本支出290.00万元，上年基本支出280.00万元。'],
  ['6.12 cumulative', '项目总投资3200.00万元，本年安排800.00万元，本年支出785.00万元。'],
  ['6.13 zero budget with a reason', '公务用车购置费年初预算0万元，支出18.00万元，主要原因是经批准更新执法车辆1台。'],
  ['6.14 steps', `执行率在90%（含）至95%之间的得9分。\n\n${table('| 预算执行率 | 100% | 93.91% | 10 | 9 |')}`],
  ['6.14 own bands', '自评得分88分，等级为优。分档办法：85分以上为优、75分以上为良、60分以上为中、60分以下为差。'],
  ['6.15 quotation marks', '推进“四张图谱”“四个拜访”，制定《办法》《细则》。\n\n1.加强招商。\n\n（1）走访企业20家。'],
  ['7.3 ranks', '出口总额居全省第10位，增速居全省第9位；进口总额居全省第6位，增速居全省第5位。'],
  ['7.3 other unit of a target', '跨境电商目标173837万元，实际17.38亿元，完成目标的100%。'],
  ['7.3 from rounded amounts', '货物进出口总额41.9亿元，完成省定目标（35.43亿元）的118.3%。'],
  ['7.3 about leverage', '带动消费5000余万元，核销消费券240.6万元，杠杆率约1:21。'],
  ['7.3 slogans', '围绕“四个强市”“四个平山”建设，实际到位省外资金638.7亿元，部门预算4059.62万元。'],
  ['7.3 document number', '依据平财效〔2022〕6号文件开展自评。'],
  ['7.3 overspent and right', '基本支出预算2177.28万元，支出2181.64万元，执行率100.2%，主要原因是年中增资。'],
  ['7.3 score within its maximum', '预算执行得分9分（满分10分）。'],
  [
    'scale of a scheme',
    '本次评价总分100分，由预算执行（20分）和绩效目标（80分）构成，得分依次为19.67分、77.57分，综合得分97.24分。',
  ],
  ['verdict of the others', '计划处置620亩，实际处置566亩，完成率91.3%，扣0.43分，其余7项指标全部达到目标值。'],
  [
    'what one point of several lost, and a maximum that those behind it make up by chance',
    '自评总分为96.82分（满分100分），共扣3.18分。其中：预算执行率20分，自评18.82分；产出指标40分，自评38.28分；效益指标30分，自评30分；满意度指标10分，自评9.72分。\n\n失分情况：一是预算执行率未达到100%，扣1.18分；二是公厕改造、案件结案率未完成年度目标，合计扣1.72分；三是市民满意度未达到目标值，扣0.28分。',
  ],
  ['a fall that was expected', '热线转办投诉8940件，上年为10215件，减少1275件，降幅12.48%，达到压降10%的预期。'],
  ['last year beside this one', '2021年，我局预算执行率93.4%。2020年度自评得分95.46分，本年度提高1.36分。'],
  ['really done', '计划拆除6.00万平方米，实拆6.72万平方米，超额12%完成。'],
  ['7.3 alike but not the same', '外商投资目标56647万美元，其中资本金目标5665万美元。'],
];

test.each(silent)('%s', (_, text) => {
  const found = findingsOf(rules, `${head}${text}`);
  expect(found.filter(({ severity }) => severity !== 'info').map(({ rule, message }) => `${rule}: ${message}`)).toEqual(
    [],
  );
});

test('the same words with a slip are not passed over', () => {
  const graveIn = (text: string): number =>
    findingsOf(rules, `${head}${text}`).filter(({ severity }) => severity === 'error').length;
  expect(graveIn('核销消费券325万元，带动消费1707.05万元，杠杆率1:5.52。')).toBeGreaterThan(0);
  expect(graveIn('货物进出口总额41.9亿元，完成省定目标（35.43亿元）的113.8%。')).toBeGreaterThan(0);
  expect(graveIn('补助经费7.29万元，即728900元。')).toBeGreaterThan(0);
});
