import { expect, test } from 'vitest';
import { executionsOf, isOverspent } from '../../tools/recompute/executions.js';
import { reportOf } from './report-of.js';

const read = (text: string) =>
  executionsOf(reportOf(`# 某局2023年度绩效自评报告\n\n## 一、资金情况\n\n${text}`)).map((each) => [
    each.name,
    each.rate.text,
    each.isOverall,
    isOverspent(each),
  ]);

test.each([
  ['全年支出180万元，预算执行率95.2%。', [['预算', '95.2%', true, false]]],
  ['其中：基本支出2181.64万元，执行率100.2%。', [['基本支出', '100.2%', false, true]]],
  ['日常养护支出1085.84万元，预算1060.00万元，执行率102.44%。', [['日常养护支出', '102.44%', false, true]]],
  ['站场建设资金执行率77.68%。', [['站场建设资金', '77.68%', false, false]]],
  ['6月末预算执行率46.8%，低于序时进度。', []],
  ['全年执行率达到98%以上。', []],
  ['全年支出3149.13万元，为年初预算的100.79%。', []],
  ['政府采购执行率85%，资金到位率100%。', []],
])('%s', (text, expected) => expect(read(text)).toEqual(expected));
