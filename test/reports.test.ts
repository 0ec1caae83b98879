import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Span } from '../tools/document/document.js';
import type { Finding } from '../tools/rules/finding.js';
import type { StoredReport } from '../tools/store.js';
import { openReport } from '../tools/store.js';
import { severities } from '../tools/wire.js';
import { knownAlarms, knownMisses } from './known-gaps.js';

/** Reports of every kind of defect, and reports of judgements, each beside its clean twin. */
const roots = ['reports', 'judgement'].map((folder) =>
  fileURLToPath(new URL(`../fixtures/${folder}/`, import.meta.url)),
);
const folders = new Map(roots.flatMap((root) => readdirSync(root).map((name) => [name, `${root}${name}/`] as const)));
const folderOf = (name: string): string => folders.get(name) ?? '';
const names = [...folders.keys()].filter((name) => existsSync(`${folderOf(name)}expected.json`)).sort();

const Expected = z.object({
  findings: z.array(z.object({ class: z.string(), severity: z.enum(severities), text: z.string(), why: z.string() })),
  mustNotFlag: z.array(z.string()),
});
type Defect = z.infer<typeof Expected>['findings'][number];

/** Rules that speak of a whole section where the defect is planted in one sentence of the report. */
const sectionRules: Readonly<Record<string, string>> = {
  P7: 'no-problem-claimed-despite-misses',
  P8: 'misses-in-problem-section',
};

const open = (name: string, file: string): Promise<StoredReport> =>
  openReport(readFileSync(`${folderOf(name)}${file}`), file);

const placesOf = (text: string, quote: string): readonly Span[] => {
  const found: Span[] = [];
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1))
    found.push({ start: at, end: at + quote.length });
  return found;
};
const meets = (one: Span, others: readonly Span[]): boolean =>
  others.some((other) => one.start < other.end && other.start < one.end);

const isGrave = ({ severity }: Finding): boolean => severity !== 'info';
const flat = (text: string): string => text.split(/\s/).join('');
const labelled = ({ report }: StoredReport, { rule, at }: Finding): string =>
  `${rule} ${flat(report.document.text.slice(at.start, at.end))}`;
const labelOf = (defect: Defect): string => `${defect.class} ${flat(defect.text)}`;

const tells = (finding: Finding, defect: Defect, places: readonly Span[]): boolean =>
  severities.indexOf(finding.severity) <= severities.indexOf(defect.severity) &&
  (sectionRules[defect.class] === finding.rule || [finding.at, ...finding.related].some((span) => meets(span, places)));

const sortedSet = (labels: readonly string[]): readonly string[] => [...new Set(labels)].sort();

describe.each(names)('%s', (name) => {
  const expected = Expected.parse(JSON.parse(readFileSync(`${folderOf(name)}expected.json`, 'utf8')));
  let stored: StoredReport;
  let findings: readonly Finding[];
  const places = (quote: string): readonly Span[] => placesOf(stored.report.document.text, quote);
  beforeAll(async () => {
    stored = await open(name, 'report.md');
    findings = stored.findings('zh');
  });

  it('has every planted and every innocent text', () => {
    const quotes = [...expected.findings.map(({ text }) => text), ...expected.mustNotFlag];
    expect(quotes.filter((quote) => places(quote).length === 0)).toEqual([]);
  });

  it('finds every planted defect but those that are known to be missed', () => {
    const missed = expected.findings.filter(
      (defect) => !findings.some((finding) => tells(finding, defect, places(defect.text))),
    );
    const known = (knownMisses[name] ?? []).map(({ defect }) => defect);
    expect(sortedSet(missed.map(labelOf))).toEqual(sortedSet(known));
  });

  it('accuses nothing else, but for the alarms that are known to be false', () => {
    const innocent = expected.mustNotFlag.flatMap(places);
    const planted = expected.findings.flatMap(({ text }) => places(text));
    const isExplained = (finding: Finding): boolean =>
      [finding.at, ...finding.related].some((span) => meets(span, planted));
    const isFalse = (finding: Finding): boolean =>
      isGrave(finding) && (meets(finding.at, innocent) || (finding.severity === 'error' && !isExplained(finding)));
    const alarms = findings.filter((each) => isFalse(each) || (expected.findings.length === 0 && isGrave(each)));
    const known = (knownAlarms[name] ?? []).map(({ alarm }) => alarm);
    expect(sortedSet(alarms.map((each) => labelled(stored, each)))).toEqual(sortedSet(known));
  });

  it.each(['report.docx', 'report.pdf'].filter((file) => existsSync(`${folderOf(name)}${file}`)))(
    '%s gives the same findings',
    async (file) => {
      const other = await open(name, file);
      expect(other.findings('zh').map((each) => labelled(other, each))).toEqual(
        findings.map((each) => labelled(stored, each)),
      );
    },
  );
});

it('the tables of known gaps speak of fixtures that are there', () =>
  expect([...Object.keys(knownMisses), ...Object.keys(knownAlarms)].filter((name) => !names.includes(name))).toEqual(
    [],
  ));
