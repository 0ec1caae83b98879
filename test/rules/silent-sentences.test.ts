import { expect, test } from 'vitest';
import { countMatchesList } from '../../tools/rules/count-matches-list.js';
import { enumerationComplete } from '../../tools/rules/enumeration-complete.js';
import { fallBelowWhole } from '../../tools/rules/fall-below-whole.js';
import { goalsReported } from '../../tools/rules/goals-reported.js';
import { headingNumbering } from '../../tools/rules/heading-numbering.js';
import { measuresFollowProblems } from '../../tools/rules/measures-follow-problems.js';
import { noPersonalData } from '../../tools/rules/no-personal-data.js';
import { promisedContentPresent } from '../../tools/rules/promised-content-present.js';
import { rightCharacters } from '../../tools/rules/right-characters.js';
import type { Rule } from '../../tools/rules/rule.js';
import { structureRules } from '../../tools/rules/structure.js';
import { templateFilledIn } from '../../tools/rules/template-filled-in.js';
import { unitNameConsistent } from '../../tools/rules/unit-name-consistent.js';
import { findingsOf, flagged } from './flagged.js';

/** What a naive checker flags falsely, rule by rule. */
const silent: readonly (readonly [Rule, string])[] = [
  [countMatchesList, '下达到7个县（市、区）：东江县、南岭县、西山县。'],
  [
    countMatchesList,
    '印发2个文件：《资金管理办法》《绩效评价办法》。制定3项制度：《甲、乙办法》《丙办法》、《丁办法》。',
  ],
  [countMatchesList, '新建道路、桥梁5座，按照“三个一”要求，在校园、医院等12处安装设备。'],
  [countMatchesList, '分为4个方面：一是机制、队伍；二是阵地。新增入库企业5家：批发业3家、零售业2家。'],
  [countMatchesList, '下设3个科室：办公室（党办、人事）、发展和改革科、财务科，编制12名。'],
  [enumerationComplete, '统一是前提，之一是关键，唯一是人。一是甲；二是乙。其中，一是丙；二是丁。'],
  [enumerationComplete, '| 内容 | 说明 |\n|---|---|\n| ②见附件 | ③另行说明 |'],
  [fallBelowWhole, '产量增长2倍，投诉下降66.7%，成本降至上年的0.8倍。'],
  [headingNumbering, '1. 甲。正文。\n\n1. 乙。正文。\n\n1. 丙。正文。'],
  [
    headingNumbering,
    '第一部分 概况\n\n一、职能\n\n正文。\n\n二、机构\n\n正文。\n\n第二部分 收支\n\n一、收入\n\n正文。',
  ],
  [headingNumbering, '附件：1.自评表\n\n2.佐证材料清单'],
  [headingNumbering, '一、概况\n\n正文。\n\n一、二、三产业结构比为10:41:49，结构继续优化。\n\n二、结论\n\n正文。'],
  [measuresFollowProblems, '五、存在的问题和改进措施\n\n自评未发现问题，各项指标均已完成，资金使用规范。'],
  [measuresFollowProblems, '五、存在的问题和改进措施\n\n预算执行偏慢，原因是招标较晚，加强调度，按月通报进度。'],
  [noPersonalData, '监督热线12345，电话0375-2626123、400-810-8888，支出13912345678元，编码410402202100012345。'],
  [promisedContentPresent, '八、其他需要说明的问题\n\n附件\n\n'],
  [rightCharacters, '旅游体验受欢迎，投资今年增长，完成律师培训，给予算力补贴，公布暑期计划，自己经手。'],
  [templateFilledIn, '设备型号SXX20，征文800字，材料有待补充完善，尚待核实，3×4米展板12块。'],
  [
    unitNameConsistent,
    '# 平山市商务局2021年度部门整体支出绩效自评报告\n\n组织市商务局机关自评，全市商务局系统参与，经市商务局党组研究，省商务厅批复。',
  ],
  [
    goalsReported,
    '一、自评结论\n\n全年开展招商活动30批次，新增入库企业12家。\n\n二、基本情况\n\n（一）年度目标\n\n开展招商活动20批次，新增限上入库企业10家。\n\n三、完成情况\n\n见自评表。',
  ],
];

test.each(silent.map(([rule, text]) => [rule.id, text, rule] as const))('%s is silent: %s', (_, text, rule) =>
  expect(flagged(rule, text)).toEqual([]),
);

test('a text without headings, figures or years is not accused of anything', () => {
  const found = findingsOf(structureRules, '本局工作正常开展。');
  expect(found.filter(({ severity }) => severity !== 'info')).toEqual([]);
});
