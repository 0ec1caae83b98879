import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compareYears } from '../../tools/compare/compare.js';
import type { YearReport } from '../../tools/compare/year-fact.js';
import { yearReportOf } from '../../tools/compare/year-report.js';
import { assemble } from '../../tools/document/assemble.js';
import { readText } from '../../tools/document/text.js';
import { analyze } from '../../tools/recompute/analyze.js';

const folder = fileURLToPath(new URL('../../fixtures/years/', import.meta.url));

export const chainYears = [2021, 2022, 2023] as const;

/** A fixture of the chain `clean` or `planted`. */
export const chainText = (chain: 'clean' | 'planted', year: number): string =>
  readFileSync(`${folder}${chain}/${year}.md`, 'utf8');

/** A report from its text, named by its place in a list. */
export const yearReport = (text: string, file: string): YearReport =>
  yearReportOf(`sha256:${file}`, file, analyze(assemble(readText(new TextEncoder().encode(text), 'markdown'))));

export const reportsOf = (texts: readonly string[]): readonly YearReport[] =>
  texts.map((text, at) => yearReport(text, `${at}.md`));

/** The conflicts among reports, each as rule, severity and quoted text. */
export const conflictsAmong = (texts: readonly string[]): readonly string[] =>
  compareYears(reportsOf(texts), { language: 'zh' }).organizations.flatMap(({ conflicts }) =>
    conflicts.map(({ rule, severity, at }) => `${severity} ${rule} ${at.source.text}`),
  );
