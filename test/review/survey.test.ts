import { describe, expect, it } from 'vitest';
import { plain } from '../../tools/review/paint.js';
import type { Digest } from '../../tools/review/survey.js';
import { digestOf, surveyOf } from '../../tools/review/survey.js';
import { loadCharts } from '../../tools/review/survey-charts.js';
import { surveyHtml } from '../../tools/review/survey-html.js';
import { surveyMarkdown } from '../../tools/review/survey-markdown.js';
import { surveyPretty } from '../../tools/review/survey-pretty.js';
import { rules } from '../../tools/rules/index.js';
import { clean, reviewed } from './sample.js';

const hostile = '<script>alert(1)</script>"局" | x';
const digest = (file: string, organization: string | null, error: number, warning: number): Digest => ({
  ...digestOf(clean),
  file,
  organization,
  figures: 50,
  counts: { error, warning, info: 1 },
  rules: [
    ...(error > 0 ? [{ rule: 'rate-matches', severity: 'error', findings: error } as const] : []),
    ...(warning > 0 ? [{ rule: 'stale-year', severity: 'warning', findings: warning } as const] : []),
  ],
  remarks: [],
});

const digests = [
  digest('a.md', '甲局', 0, 1),
  digest('b.md', '乙局', 2, 0),
  digest('c.md', '乙局', 0, 0),
  digest('d.md', hostile, 1, 4),
  { ...digest('e.md', null, 0, 0), figures: 0 },
];
const unread = [{ file: 'f.pdf', code: 'empty', message: '空' }];
const survey = surveyOf(digests, unread);
const zh = { language: 'zh', rules } as const;

describe('the survey of many reports', () => {
  it('adds up by organisation, rule and severity', () => {
    expect(survey).toMatchObject({ reports: 5, clean: 2, counts: { error: 3, warning: 5, info: 5 }, unread });
    expect(survey.rules).toEqual([
      { rule: 'rate-matches', severity: 'error', findings: 3, reports: 2 },
      { rule: 'stale-year', severity: 'warning', findings: 5, reports: 2 },
    ]);
    expect(survey.worst.map(({ file }) => file)).toEqual(['b.md', 'd.md', 'a.md']);
  });

  it('ranks the units that need a visit, each with its reasons', () => {
    expect(survey.units.map(({ organization, needs }) => [organization, needs.map(({ kind }) => kind)])).toEqual([
      ['乙局', ['errors']],
      [hostile, ['errors', 'warnings']],
      [null, ['nothing-read']],
      ['甲局', []],
    ]);
    expect(survey.units[0]).toMatchObject({ reports: 2, wrong: 1, needs: [{ findings: 2, rule: 'rate-matches' }] });
  });

  it('is the same whatever the order of the files, but for the order of equals', () => {
    expect(surveyOf([...digests].reverse(), unread)).toEqual(survey);
  });

  it('keeps of a report what it shows: the gravest findings with their places', () => {
    const kept = digestOf(reviewed);
    expect(kept.counts).toEqual({ error: 1, warning: 1, info: 0 });
    expect(kept.remarks[0]).toMatchObject({ rule: 'rate-matches', severity: 'error', text: '93.19%', line: 2 });
  });
});

describe('its forms', () => {
  it('the terminal: the reasons and the tables', () => {
    const shown = surveyPretty(survey, zh, plain);
    expect(shown).toContain('共 5 份报告，2 份无错误、无警告');
    expect(shown).toContain('1. 乙局\n   1 份报告有错误，共 2 处');
    expect(shown).toContain('f.pdf: 空');
  });

  it('Markdown: names of reports are no markup', () => {
    expect(surveyMarkdown(survey, zh)).toContain('\\<script\\>alert(1)\\</script\\>"局" \\| x');
  });

  it('HTML: charts within, nothing of a report becomes markup', async () => {
    const draw = await loadCharts();
    const page = surveyHtml(survey, { ...zh, draw, linkTo: (file) => `../${file}` });
    expect(page.split('<svg ')).toHaveLength(3);
    expect(page).toContain('<a href="../b.md">b.md</a>');
    expect(page).not.toContain('<script');
    expect(surveyHtml(surveyOf([], []), { ...zh, draw, linkTo: () => null })).toContain('没有需要走访的单位');
  });
});
