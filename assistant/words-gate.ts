import type { Bilingual } from '../tools/rules/rule.js';

/** What a figure is, by the last of these words before it; longer words win. */
export const roleWords = {
  target: ['目标', '目标值', '年度目标', '年度指标值', '指标值', '计划', '控制目标', '上限'],
  actual: ['实际', '实际完成', '完成', '完成了', '达到', '达', '实现', '实际值', '实际为'],
  budget: ['预算', '预算数', '全年预算', '全年预算数', '年初预算'],
  outturn: ['支出', '执行', '执行数', '实际支出', '全年执行', '全年执行数', '使用', '到位'],
  previous: ['上年', '上年为', '上年的', '去年', '上年同期'],
  growth: ['增长', '下降', '同比', '同比增长', '同比下降', '增幅', '增速', '提高', '上升', '降低', '减少', '增加'],
  execution: ['执行率', '预算执行率', '支出进度', '控制率'],
  completion: ['完成率', '目标完成率', '完成目标的', '为目标的', '完成比例', '为目标值的'],
  share: ['占', '占比', '比重'],
  rank: ['居', '位居', '位列', '排名', '排', '位次', '名列'],
  maxScore: ['满分', '分值', '共'],
  score: ['得', '得分', '自评得分', '总分'],
  lost: ['扣', '扣分', '扣减', '失分'],
  gap: ['低于', '高于', '少', '多', '差', '相差', '超出', '超过', '超支', '未执行', '结余', '缺口', '差额', '低', '高'],
} as const;

/** Before a figure: which way it turns. */
export const downWords: readonly string[] = ['下降', '同比下降', '降低', '减少', '下滑', '回落', '低于', '少', '后退'];
export const upWords: readonly string[] = [
  '增长',
  '同比增长',
  '提高',
  '上升',
  '增加',
  '高于',
  '超出',
  '超过',
  '多',
  '前进',
];

/** Marks that end a clause, within which a word tells of the figure behind it. */
export const clauseEnds = '，；。,;（()）\n';
export const sentenceEnds = '。！？\n';

/** Before a figure: a level was reached, not a change made. */
export const reachingWords: readonly string[] = ['到', '至', '为'];

/** What may be counted in an answer without standing in a report, with the words that tell what is counted. */
export const countedWords = {
  error: ['错误'],
  warning: ['警告'],
  info: ['提示'],
  findings: ['问题', '发现'],
  reports: ['报告'],
  indicators: ['指标'],
  missed: ['没有完成', '未完成', '没完成'],
  lost: ['扣分', '失分'],
  figures: ['数字'],
  claims: ['勾稽关系', '关系'],
} as const;

/** Characters that a number may be written with. */
export const numberCharacters =
  '0123456789０１２３４５６７８９零〇一二三四五六七八九十百千万亿两壹贰叁肆伍陆柒捌玖拾佰仟半几倍①②③④⑤⑥⑦⑧⑨⑩ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ成翻';
/** Words that hold such a character and state no number. */
export const harmless: readonly string[] =
  '一致 一是 二是 三是 四是 五是 六是 一些 一定 一般 一并 一次性 一一 逐一 进一步 统一 同一 唯一 之一 其一 其二 一方面 另一方面 第三方 下一步 上一步 一级指标 二级指标 三级指标 三公 万元 亿元 万美元 这一 该项 每一 任一 任何一 完成 成本 成效 成果 形成 构成 造成 达成 组成 成为 成立 成功 生成 合成 千万 一旦 一起 一直 一律 一览 一项 不一 另一 某一 哪一 说成 分成 写成 改成 做成 收成 成员 成绩 几乎 一下 半年 上半年 下半年'.split(
    ' ',
  );

/** Words that say whether a target was reached; `missed` before `met`, which they hold. */
export const verdictWords = {
  missed: [
    '没有完成',
    '未完成',
    '没完成',
    '未达到',
    '没有达到',
    '未达标',
    '没有达标',
    '未能完成',
    '低于目标',
    '超出控制目标',
  ],
  met: [
    '完成目标',
    '完成了目标',
    '达到目标',
    '达标',
    '超额完成',
    '已完成',
    '全部完成',
    '完成良好',
    '高于目标',
    '均完成',
    '都完成',
  ],
} as const;

/** All targets at once. */
export const sweepingWords: readonly string[] = ['全部', '均', '各项', '所有', '都'];

/** Marks of lists and clauses in an answer. */
export const markerEnds = '.、．)）:：';
export const markerOpens = '(（第';
export const countEnds = '，。；、\n';
/** Signs of a calculation. */
export const operators = '÷−×+=＝-';
export const quoteMarks = '，。；：（）()“”\n';
export const numeralPoints = '.．,，';

/** Why something of an answer was refused, beyond what the verification says. */
export const gateReasons = {
  name: { zh: '“{text}”不是这里所说的指标的数', en: '“{text}” is not a figure of what is named here' },
  role: {
    zh: '“{text}”在报告中不是这里所说的这一项（目标、实际、预算、执行、增幅……）',
    en: '“{text}” has another role',
  },
  direction: { zh: '“{text}”的增减方向没有依据', en: 'the direction of “{text}” has no ground' },
  numeral: { zh: '“{text}”没有出处', en: '“{text}” has no source' },
  verdict: { zh: '“{text}”与报告的完成情况不符', en: '“{text}” contradicts what was achieved' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What the model is told of the conversation, and the delimiters of data. */
export const speakWords = {
  dataOpen: '<data kind="{kind}">',
  dataClose: '</data>',
  reports: '已打开的报告',
  facts: '程序查到的事实',
  question: '用户的问题：{question}',
  rewrite:
    '你上面的回答中有内容没有通过核验，没有给用户看：\n{reasons}\n已经显示给用户的部分是：\n{shown}\n请改写其余部分（不要重复已经显示的）。每个数字都要在前面写明指标名称和它是什么（目标、实际、预算、支出、执行率、完成率、增长、得分），只用工具返回或事实中的数字，照原样写，不要自己计算。没有依据的就说报告里没有。',
  reason: '- {reason}',
  nothing: '（无）',
  badArguments: '参数不是合法的 JSON 对象：{received}。请按工具说明重新调用。',
  unknownTool: '没有 {name} 这个工具。可用：{names}',
  repeated: '这个调用刚才已经做过，结果相同；请直接用已有的结果回答。',
} as const;
