/** One class of errors, the rule that finds it, and a text in which it does. */
export interface ErrorClass {
  readonly id: string;
  readonly name: string;
  readonly rule: string;
  readonly text: string;
}

const title = '# 某市某局2023年度部门整体支出绩效自评报告\n\n';
export const row = (cells: string): string =>
  `${title}| 一级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |\n|---|---|---|---|---|---|\n${cells}\n`;
export const one = (id: string, name: string, rule: string, text: string): ErrorClass => ({
  id,
  name,
  rule,
  text: text.startsWith('#') ? text : `${title}${text}`,
});
const areas =
  '| 县 | 甲（万元） | 乙（万元） | 合计（万元） |\n|---|---|---|---|\n| 东县 | 120 | 240 | 360 |\n| 西县 | 130 | 255 | 385 |\n| 合计 | 250 | 495 | 745 |\n';

/** Every class that a program can decide or ask for, in the order of the list. */
export const errorClasses: readonly ErrorClass[] = [
  one('A1', '分项之和不等于合计', 'sum-matches', '全年支出500.00万元，其中基本支出300.00万元、项目支出190.00万元。'),
  one('A2', '双向合计不符', 'sum-matches', areas.replace('| 255 |', '| 265 |')),
  one('A3', '个数与列举不符', 'count-matches-list', '下设5个科室：办公室、财务科、业务科、法规科。'),
  one('A4', '人数分项不符', 'sum-matches', '年末实有30人，其中在职20人、退休9人。'),
  one('A5', '比率有误', 'rate-matches', '全年预算200.00万元，支出180.00万元，预算执行率95.00%。'),
  one('A6', '增幅有误', 'growth-matches', '印刷费由上年的100.00万元增加到120.00万元，增长25.0%。'),
  one('A7', '基数为零', 'zero-base-growth', '公务接待费0.30万元，较上年增加0.30万元，增长100%。'),
  one(
    'A8',
    '占比分母不对',
    'share-base-as-named',
    '全年预算500.00万元，支出400.00万元，执行率80.00%，其中培训支出100.00万元，占全年支出的20.0%。',
  ),
  one('A9', '写成未完成比例', 'rate-not-complement', '甲项目预算3.00万元，支出1.71万元，执行率43.0%。'),
  one('A10', '占比写反', 'shares-make-whole', '全年支出中人员经费1774.54万元、公用经费797.26万元，分别占31%和69%。'),
  one('A11', '占比合计不为100%', 'shares-make-whole', '资金按来源分：中央、省级、市级分别占50.0%、40.0%、12.0%。'),
  one('A12', '数字换位', 'sum-matches', '全年支出13459.00万元，其中基本支出8013.00万元、项目支出5356.00万元。'),
  one('A13', '百分点有误', 'points-match', '普及率由5.9%提高到8.1%，提高3个百分点。'),
  one('A14', '单价与合计不符', 'ratio-matches', '为110户发放补助，每户400元，共4.5万元。'),
  one('A15', '杠杆率有误', 'ratio-matches', '带动消费900.00万元，为核销资金300.00万元的5倍。'),
  one('A16', '结余不符', 'balance-matches', '收入合计810.00万元，支出合计750.00万元，年末结余98.70万元。'),
  one('U1', '万亿写错', 'scale-plausible', '产业产值3.85万元，上年为3.52亿元。'),
  one(
    'U2',
    '表头单位不符',
    'table-unit-plausible',
    '全年预算328661.81万元，支出328661.81万元，预算执行率100%。\n\n| 项目（万元） | 预算数 |\n|---|---|\n| 资金 | 3286618082.20 |\n',
  ),
  one('U3', '币种不一', 'currency-consistent', row('| 产出 | 利用外资 | ≥5665万美元 | 5712万元 | 10 | 10 |')),
  one('U4', '缺百分号', 'percent-sign-present', '全年预算执行率96.20，支出进度正常。'),
  one('U5', '百分点写成%', 'points-worded-as-points', '合格率由4.1%升至5.1%，提高1.0%。'),
  one('U6', '负增长', 'fall-worded-as-fall', '印刷费同比增长-5%。'),
  one('U7', '下降用倍', 'fall-below-whole', '投诉量下降2倍。'),
  one('U8', '小数位不一', 'decimals-even', '预算执行率93.91%，基本支出执行率100.2%，项目支出执行率86.63%。'),
  one('U9', '余与精确小数连用', 'approximation-plain', '发放消费券565.6万余元。'),
  one('U10', '区间缺单位', 'range-units-kept', '每户补助13～17万元。'),
  one('U11', '多余符号', 'punctuation-clean', '支出7630元。。结余13元。'),
  one('S1', '得分合计不符', 'score-sum-matches', '自评得分98分，其中投入28分、产出25分、效益35分、执行9分。'),
  one(
    'S2',
    '权重合计不为100',
    'score-sum-matches',
    '自评得分95分，其中预算执行10分（满分10分）、产出50分（满分50分）、效益30分（满分30分）、满意度5分（满分5分）。',
  ),
  one(
    'S3',
    '三级分值与上级不符',
    'score-sum-matches',
    row(
      '| 产出（50分） | 培训 | ≥10期 | 10期 | 25 | 25 |\n| 产出（50分） | 检查 | ≥10次 | 10次 | 23 | 23 |\n| 效益（30分） | 增收 | ≥1万元 | 1万元 | 30 | 30 |\n| 合计 |  |  |  | 80 | 78 |',
    ),
  ),
  one('S4', '得分超过分值', 'score-within-maximum', '产出指标得分10.5分（满分10分）。'),
  one('S5', '未达目标得满分', 'full-score-needs-target-met', row('| 产出 | 培训农民 | ≥180人 | 164人 | 5 | 5 |')),
  one('S6', '超过上限得满分', 'full-score-needs-target-met', row('| 产出 | 每公里成本 | ≤5300元 | 5830元 | 10 | 10 |')),
  one(
    'S7',
    '反向指标方向用错',
    'reverse-indicator-direction',
    row('| 产出 | 每公里成本 | ≤5300元 | 4770元 | 10 | 9 |'),
  ),
  one('S8', '达标仍扣分无说明', 'met-target-keeps-score', row('| 产出 | 培训完成率 | ＝100% | 100% | 20 | 19 |')),
  one('S9', '未按比例计分', 'score-proportional', row('| 产出 | 培训 | ≥100人 | 80人 | 10 | 9.5 |')),
  one('S10', '定性得分超档', 'qualitative-score-in-band', row('| 效益 | 制度健全性 | 健全 | 部分达成 | 10 | 9.5 |')),
  one('S11', '执行率得分不符', 'execution-score-fits-rate', row('| 执行 | 预算执行率 | 100% | 93.91% | 10 | 9 |')),
  one('S12', '执行率超百得分超限', 'score-within-maximum', row('| 执行 | 预算执行率 | 100% | 105% | 10 | 10.5 |')),
  one('S13', '等级与得分不符', 'grade-fits-score', '自评得分88分，评价等级为“优”。'),
  one(
    'S14',
    '文表得分不符',
    'table-score-equals-prose',
    `${row('| 产出 | 培训 | ≥10期 | 10期 | 60 | 57 |\n| 效益 | 增收 | ≥1万元 | 1万元 | 40 | 38 |\n| 合计 |  |  |  | 100 | 95 |')}\n自评得分97.65分。`,
  ),
  one(
    'S15',
    '分值过于集中',
    'weight-concentrated',
    row(
      '| 产出 | 成本控制 | ≤30万元 | 28万元 | 90 | 90 |\n| 产出 | 培训 | ≥10期 | 12期 | 5 | 5 |\n| 效益 | 满意度 | ≥90% | 95% | 5 | 5 |',
    ),
  ),
  one(
    'S16',
    '总额为零明细不为零',
    'total-row-zero',
    '| 项目（万元） | 全年预算数 | 全年执行数 | 分值 | 得分 |\n|---|---|---|---|---|\n| 年度资金总额 | 0 | 0 | 10 | 0 |\n| 财政拨款 | 89.97 | 89.97 |  |  |\n',
  ),
  one(
    'S17',
    '得分空白',
    'blank-score',
    row(
      '| 产出 | 培训 | ≥10期 | 12期 | 10 |  |\n| 产出 | 检查 | ≥10次 | 12次 | 10 | 10 |\n| 产出 | 走访 | ≥10户 | 12户 | 10 | 10 |',
    ),
  ),
  one(
    'S18',
    '全部满分',
    'all-full-marks',
    row(
      '| 产出 | 培训 | ≥10期 | 10期 | 40 | 40 |\n| 产出 | 检查 | ≥10次 | 10次 | 20 | 20 |\n| 产出 | 走访 | ≥10户 | 10户 | 10 | 10 |\n| 效益 | 增收 | ≥1万元 | 1万元 | 20 | 20 |\n| 满意度 | 满意度 | ≥90% | 95% | 10 | 10 |\n| 合计 |  |  |  | 100 | 100 |',
    ),
  ),
  one('S19', '大幅超额未说明', 'over-achievement-explained', row('| 产出 | 培训 | ≥50人 | 200人 | 10 | 10 |')),
];
