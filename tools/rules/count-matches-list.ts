import { listingsIn } from '../language/listing.js';
import { defineRule } from './rule.js';

export const countMatchesList = defineRule({
  id: 'count-matches-list',
  family: 'arithmetic',
  title: { zh: '个数与列举一致', en: 'A count equals the names listed' },
  severity: 'warning',
  basis: { zh: '计数：列举完整时，个数等于列举项数', en: 'Counting: a complete list has as many names as it says' },
  rationale: {
    zh: '“下设5个科室”后只列了四个名称，或个数写错，或漏列。',
    en: 'Five offices with four names: either the count is wrong or one is missing.',
  },
  messages: {
    differs: { zh: '写有{stated}个，列举了{listed}项', en: '{stated} are counted, {listed} are listed' },
  },
  suggestions: {
    check: { zh: '核对个数与名称；未列全的加“等”', en: 'Check count and names; say 等 where the list is not complete' },
  },
  examples: {
    valid: [
      {
        text: '一、概况\n\n局机关下设5个科室：办公室、财务科、市场科、外贸科和外资科。所属3个单位（甲中心、乙站、丙所）。',
      },
      {
        text: '一、概况\n\n内设办公室、财务科、发展和改革科3个科室。设置投入管理、产出、效益、预算执行率四类一级指标。新建道路、桥梁5座。',
      },
      { text: '一、概况\n\n实施3个项目：水厂、管网、泵站等。开展2项工作：一是宣传、培训、检查；二是督办。' },
    ],
    invalid: [
      { text: '一、概况\n\n局机关下设5个科室：办公室、财务科、市场科、外贸科。', at: '5个' },
      { text: '一、概况\n\n内设办公室、财务科、食品科、药品科、执法科、注册科、设备科6个科室。', at: '6个' },
    ],
  },
  *check({ document }) {
    for (const { count, countSpan, fewest, most, listSpan } of listingsIn(document)) {
      if (count >= fewest && count <= most) continue;
      const listed = fewest === most ? String(fewest) : `${fewest}–${most}`;
      const stated = String(count);
      yield {
        message: 'differs',
        data: { stated, listed },
        at: countSpan,
        related: [listSpan],
        stated,
        expected: listed,
        suggestion: 'check',
      };
    }
  },
});
