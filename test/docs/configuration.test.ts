import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { assemble } from '../../tools/document/assemble.js';
import { readText } from '../../tools/document/text.js';
import { analyze } from '../../tools/recompute/analyze.js';
import { readConfig } from '../../tools/rules/config.js';
import { rules } from '../../tools/rules/index.js';
import { runRules } from '../../tools/rules/run.js';
import type { Scheme } from '../../tools/rules/scheme.js';
import { nationalScheme } from '../../tools/rules/scheme.js';
import { SettingsError } from '../../tools/rules/settings.js';

const page = readFileSync(fileURLToPath(new URL('../../docs/configuration.md', import.meta.url)), 'utf8');
const fenced = (language: string): string => page.split(`\`\`\`${language}\n`)[1]?.split('\n```')[0] ?? '';

const severityOf = (rule: string, scheme: Scheme): string => {
  const bytes = new TextEncoder().encode(fenced('markdown'));
  const findings = runRules(analyze(assemble(readText(bytes, 'markdown'))), { language: 'zh', scheme });
  return findings.find((finding) => finding.rule === rule)?.severity ?? '–';
};

it('shows a file that is read, and every field of it', () => {
  const scheme = readConfig(fenced('json'));
  expect(scheme.name).toBe('某市财绩〔2024〕3号');
  for (const field of Object.keys(JSON.parse(fenced('json')))) expect(page).toContain(`| \`${field}`);
  expect(Object.keys(scheme.thresholds).filter((name) => !page.includes(`\`thresholds.${name}\``))).toEqual([]);
});

it('names rules that there are', () => {
  const known = rules.map(({ id }) => id);
  const named = [...page.matchAll(/`([a-z]+(?:-[a-z]+)+)`/g)].map(([, id = '']) => id).filter((id) => id !== 'half-up');
  expect(named.filter((id) => !known.includes(id))).toEqual([]);
});

it('tells what the file changes', () => {
  const rows = [...page.matchAll(/^\| `([a-z-]+)` \| (\S+) \| (\S+) \|$/gm)];
  expect(rows).toHaveLength(2);
  for (const [, rule = '', without, withFile] of rows) {
    expect(severityOf(rule, nationalScheme), rule).toBe(without);
    expect(severityOf(rule, readConfig(fenced('json'))), rule).toBe(withFile);
  }
});

it('quotes a refusal as it is given', () => {
  try {
    readConfig('{"bands": [{"grade": "优", "from": 90}, {"grade": "良", "from": "八十"}]}');
    throw new Error('nothing was refused');
  } catch (error) {
    expect(error instanceof SettingsError && page.includes(error.texts.zh)).toBe(true);
  }
});
