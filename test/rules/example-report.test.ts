import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { structureRules } from '../../tools/rules/structure.js';
import { findingsOf } from './flagged.js';

const path = fileURLToPath(new URL('../../../shared/reports/pingdingshan-commerce-2021.txt', import.meta.url));

describe.skipIf(!existsSync(path))('the report that the project was made for', () => {
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '一、';
  const found = findingsOf(structureRules, text);
  const seen = found.map(({ rule, severity, at }) => `${severity} ${rule} ${text.slice(at.start, at.end)}`);

  test.each([
    'warning measures-follow-problems 发现的主要问题和改进措施',
    'warning heading-numbering 6、',
    'warning promised-content-present 绩效自评工作的经验、问题和建议',
    'warning right-characters 整体指出',
    'info goals-reported 重要商品储备',
    'info goals-reported 市场供应',
    'info goals-reported 疫情防控',
    'info goals-reported 四张图谱',
    'info goals-reported 四个拜访',
    'info benefit-achieved 预计2022年4月份交付使用',
    'info benefit-achieved 计划2022年正式开工建设',
    'info fall-worded-as-fall -11.9%',
    'info numbering-style 3．',
    'info numbering-style (1)',
    'info report-kind-consistent 项目绩效指标完成情况分析',
    'info satisfaction-reported 效益指标完成情况分析',
    'info output-beyond-quantity 产出指标完成情况分析',
    'info title-complete 自评报告',
    'info claims-have-evidence 完全按照',
    'info approximation-plain 565.6万余元',
    'info decimals-even 100.2%',
    'info body-fits-heading 投入管理指标完成情况分析',
  ])('%s', (finding) => expect(seen).toContain(finding));

  test('nothing else is accused', () => {
    expect(found.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(found.filter(({ severity }) => severity === 'warning')).toHaveLength(4);
    expect(seen.filter((each) => each.includes('goals-reported'))).toHaveLength(5);
  });

  test.each(['第10', '第9', '第6位', '〔2022〕6号', '173837万元', '1:21', '“四个强市”', '638.7亿元', '9分'])(
    '%s is not flagged',
    (quoted) => expect(found.filter(({ at }) => text.slice(at.start, at.end).includes(quoted))).toEqual([]),
  );
});
