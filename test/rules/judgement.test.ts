import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { judgementRules } from '../../tools/rules/judgement.js';
import { findingsOf } from './flagged.js';

const pathOf = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const bench = pathOf('../../fixtures/accuracy/');
const own = pathOf('./clean/');
const example = pathOf('../../../shared/reports/pingdingshan-commerce-2021.txt');

const cases = [
  ...readdirSync(bench, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `${bench}${name}/report.marked.md`),
  ...readdirSync(own).map((name) => `${own}${name}`),
];

/** The reports of the bench hold marks around their figures. */
const textOf = (path: string): string => readFileSync(path, 'utf8').replace(/⟦[^|⟧]*\|([^⟧]*)⟧/g, '$1');

test.each(cases.map((path) => [path.split('/').slice(-2).join('/'), path] as const))(
  'no judgement accuses the clean report %s',
  (_, path) => {
    const accused = findingsOf(judgementRules, textOf(path)).filter(({ severity }) => severity !== 'info');
    expect(accused.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
  },
);

describe.skipIf(!existsSync(example))('the report that the project was made for', () => {
  const text = existsSync(example) ? readFileSync(example, 'utf8') : '一、';
  const found = findingsOf(judgementRules, text);
  const seen = found.map(({ rule, severity, at }) => `${severity} ${rule} ${text.slice(at.start, at.end)}`);

  test.each([
    'error full-score-needs-target-met 25分',
    'warning met-target-keeps-score 28',
    'warning execution-over-budget-explained 100.2%',
    'warning misses-in-problem-section 发现的主要问题和改进措施',
    'info misses-in-problem-section 565.6万余元',
    'info missed-target-shown-as-met 较好地完成了省、市下达的各项目标和任务',
    'info execution-score-fits-rate 9分',
    'info results-have-goals 103家',
  ])('%s', (finding) => expect(seen).toContain(finding));

  test('nothing else', () => expect(seen).toHaveLength(8));

  test('the finding on the full marks names the missed target and its calculation', () => {
    const full = found.find(({ rule }) => rule === 'full-score-needs-target-met');
    expect(full?.derivation).toBe('4353万美元 ÷ 5665万美元 = 76.84%');
    expect(full?.related.map(({ start, end }) => text.slice(start, end))).toContain('4353万美元');
  });

  test('the problem section is asked for the miss, the overspending and the lost points', () => {
    const silent = found.find(({ rule, severity }) => rule === 'misses-in-problem-section' && severity === 'warning');
    for (const name of ['资本金', '基本支出', '投入管理']) expect(silent?.message).toContain(name);
  });
});
