import type { FigureUnit } from './quantity.js';

/** Units of money as printed after a numeral and an optional 万 or 亿. */
const money: readonly (readonly [string, string])[] = [
  ['元人民币', 'CNY'],
  ['元', 'CNY'],
  ['圆', 'CNY'],
  ['美元', 'USD'],
  ['港元', 'HKD'],
  ['港币', 'HKD'],
  ['欧元', 'EUR'],
  ['日元', 'JPY'],
];

/** Things that are counted one by one: printed without decimals and 万/亿 they are exact. */
const counted = [
  '个', '家', '人', '名', '户', '次', '场', '场次', '批次', '批', '项', '件', '条', '处', '座', '所', '台', '套', '台套',
  '台（套）', '辆', '艘', '架', '只', '头', '羽', '株', '棵', '人次', '户次', '车次', '台次', '件次', '家次', '班次', '航次', '人份',
  '期', '册', '本', '份', '篇', '宗', '起', '例', '笔', '张', '间', '栋', '幢', '支', '队', '组', '对', '门', '款', '种', '类',
  '届', '轮', '片', '块', '道', '标段', '站', '村', '镇', '县', '县（市、区）', '市', '区', '乡', '乡镇', '街道', '社区', '学校', '班', '课时', '学时',
  '天', '日', '个工作日', '工作日', '个月', '岁', '个位次', '位次', '个点', '张床位', '床', '床位', '个床位', '枚', '面', '盏', '口', '眼', '孔',
  '根', '幅', '部', '集', '首', '颗', '尾', '匹', '峰', '标箱', '封', '卷', '孩', '生', '位', '例次', '机位', '泊位', '车位', '席', '元件',
  '人天', '人日', '课', '节', '讲', '堂', '科', '县区', '单位', '企业', '项次', '点位', '车', '艘次', '架次', '列', '趟', '包', '箱', '袋', '瓶', '桶', '盒', '支队', '亩次',
] as const;

/** Continuous measures: printed digits are rounded. The second entry is the code that they are normalised to. */
const measured: readonly (readonly [string, string])[] = [
  ['亩', '亩'], ['公顷', '公顷'], ['平方米', '平方米'], ['㎡', '平方米'], ['m2', '平方米'], ['平方公里', '平方公里'], ['平方千米', '平方公里'],
  ['公里', '公里'], ['千米', '公里'], ['km', '公里'], ['里', '里'], ['米', '米'], ['延米', '延米'], ['厘米', '厘米'], ['毫米', '毫米'], ['吨', '吨'],
  ['公斤', '公斤'], ['千克', '公斤'], ['斤', '斤'], ['克', '克'], ['毫克', '毫克'], ['立方米', '立方米'], ['方', '方'], ['立方', '立方米'], ['千瓦', '千瓦'],
  ['兆瓦', '兆瓦'], ['千瓦时', '千瓦时'], ['度', '度'], ['吨标准煤', '吨标准煤'], ['小时', '小时'], ['分钟', '分钟'], ['秒', '秒'], ['年', '年限'],
  ['升', '升'], ['毫升', '毫升'], ['车公里', '车公里'], ['人公里', '人公里'], ['吨公里', '吨公里'], ['微克/立方米', '微克/立方米'], ['毫克/升', '毫克/升'], ['μg/m3', '微克/立方米'], ['dB', 'dB'], ['分贝', 'dB'],
  ['TEU', '标箱'], ['GB', 'GB'], ['TB', 'TB'], ['℃', '℃'],
];

/** Every unit that may follow a numeral, keyed by its print. */
export const units: ReadonlyMap<string, FigureUnit> = new Map<string, FigureUnit>([
  ...money.map(([print, code]) => [print, { code, kind: 'amount', counted: false }] as const),
  ...counted.map((print) => [print, { code: print.startsWith('个') && print.length > 1 ? print.slice(1) : print, kind: 'count', counted: true }] as const),
  ...measured.map(([print, code]) => [print, { code, kind: 'count', counted: false }] as const),
  ['%', { code: '%', kind: 'percent', counted: false }],
  ['‰', { code: '%', kind: 'percent', counted: false }],
  ['个百分点', { code: 'pp', kind: 'points', counted: false }],
  ['百分点', { code: 'pp', kind: 'points', counted: false }],
  ['分', { code: 'score', kind: 'score', counted: true }],
  ['倍', { code: 'ratio', kind: 'ratio', counted: false }],
]);

/** Counters that a numeral in Chinese characters may stand before to be a figure (两个, 十二期). */
export const countersAfterChinese: ReadonlySet<string> = new Set([
  '个', '家', '人', '名', '户', '期', '场', '场次', '批次', '人次', '所', '座', '处', '台', '辆', '套', '公里', '亩', '吨', '项', '件', '条', '支', '元', '村', '天', '个月', '宗', '起', '例', '笔', '份', '册',
]);

/** What a counted numeral in Chinese characters must not stand before: manners of speaking, not figures. */
export const notCounted: readonly string[] = [
  '方面', '层面', '环节', '阶段', '维度', '问题', '原因', '措施', '部分', '步骤', '特点', '意识', '层次', '维护', '自信', '确保', '坚持', '重点', '领域',
  '角度', '关键', '到位', '结合', '一批', '统筹', '一体', '转变', '不', '强市', '鹰城', '清单', '机制', '办法', '条龙', '个方面', '图谱', '拜访', '层级', '一级', '文明',
  '必谈', '制度', '承诺', '公开', '全覆盖', '统一', '定', '革命', '振兴', '行动', '工程', '严禁', '规定', '纪律', '严格', '指标', '主要', '大', '合计', '相加', '者',
];
