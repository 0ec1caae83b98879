import type { Span } from '../document/document.js';
import { pageAt, placeOf } from '../document/sections.js';
import type { Finding, Severity } from '../rules/finding.js';
import type { Language, Rule } from '../rules/rule.js';
import type { Suppressed } from '../rules/suppression.js';
import type { LineColumn } from './lines.js';
import { lineFinder } from './lines.js';
import type { Reviewed, Unread } from './reviewed.js';
import { unusedLines } from './set-aside.js';

/** SARIF 2.1.0 after OASIS; regions are in UTF-16 code units into the text that the reader gives. */

export interface SarifOptions {
  readonly version: string;
  readonly language: Language;
  readonly rules: readonly Rule[];
}

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

/** A relative reference with every character escaped that a URI may not hold; `C:\` and UNC paths become file URIs. */
const uriOf = (file: string): string => {
  const path = file.split('\\').join('/').split('/').map(encodeURIComponent).join('/');
  const isAbsolute = file.startsWith('/') || file.charAt(1) === ':';
  return isAbsolute ? `file://${path.startsWith('/') ? '' : '/'}${path}` : path;
};

const location = (reviewed: Reviewed, span: Span, where: (offset: number) => LineColumn) => {
  const { document } = reviewed.report;
  const [from, to] = [where(span.start), where(span.end)];
  const page = pageAt(document, span.start);
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(reviewed.file) },
      region: {
        startLine: from.line,
        startColumn: from.column,
        endLine: to.line,
        endColumn: to.column,
        charOffset: span.start,
        charLength: span.end - span.start,
        snippet: { text: document.text.slice(span.start, span.end) },
      },
    },
    logicalLocations: [{ fullyQualifiedName: placeOf(document, span) || reviewed.file, kind: 'section' }],
    ...(page === null ? {} : { properties: { page } }),
  };
};

const result = (
  reviewed: Reviewed,
  finding: Finding,
  where: (offset: number) => LineColumn,
  { rules }: SarifOptions,
) => {
  const ruleIndex = rules.findIndex((rule) => rule.id === finding.rule);
  const related = finding.related.map((span, id) => ({ id, ...location(reviewed, span, where) }));
  return {
    ruleId: finding.rule,
    ...(ruleIndex < 0 ? {} : { ruleIndex }),
    level: levels[finding.severity],
    message: { text: [finding.message, finding.derivation ?? ''].filter((part) => part !== '').join(' ') },
    locations: [location(reviewed, finding.at, where)],
    ...(related.length === 0 ? {} : { relatedLocations: related }),
    partialFingerprints: { 'gouji/v1': finding.id },
    properties: {
      stated: finding.stated,
      expected: finding.expected,
      derivation: finding.derivation,
      basis: finding.basis,
      suggestion: finding.suggestion,
    },
  };
};

const suppression = ({ kind, by }: Suppressed) => ({
  kind,
  status: 'accepted',
  ...(by.reason === null ? {} : { justification: by.reason }),
});

const descriptor = (rule: Rule, language: Language) => ({
  id: rule.id,
  name: rule.id,
  shortDescription: { text: rule.title[language] },
  fullDescription: { text: rule.rationale[language] },
  help: { text: `${rule.rationale[language]}\n${rule.basis[language]}` },
  defaultConfiguration: { level: levels[rule.severity] },
  properties: { family: rule.family, basis: rule.basis[language] },
});

const notification = (file: string, id: string, level: string, text: string) => ({
  descriptor: { id },
  level,
  message: { text },
  locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) } } }],
});

/** What one file gives to the log: plain data. */
export interface SarifPart {
  readonly results: readonly object[];
  readonly notifications: readonly object[];
  readonly artifact: object;
}

/** The results of one file, with those that were set aside. */
export const sarifPart = (reviewed: Reviewed, options: SarifOptions): SarifPart => {
  const { file, report, sifted } = reviewed;
  const where = lineFinder(report.document.text);
  const shown = reviewed.findings.map((finding) => result(reviewed, finding, where, options));
  const aside = sifted.suppressed.map((one) => ({
    ...result(reviewed, one.finding, where, options),
    suppressions: [suppression(one)],
  }));
  return {
    results: [...shown, ...aside],
    notifications: unusedLines(sifted, report.document, options.language).map((message) =>
      notification(file, 'unused-directive', 'warning', message),
    ),
    artifact: {
      location: { uri: uriOf(file) },
      properties: { coverage: report.coverage, title: report.title, year: report.year },
    },
  };
};

/** One run over all files; files that could not be read are notifications of a failed invocation. */
export const sarifLog = (parts: readonly SarifPart[], unread: readonly Unread[], options: SarifOptions): string => {
  const { version, language, rules } = options;
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'gouji',
            version,
            semanticVersion: version,
            rules: rules.map((rule) => descriptor(rule, language)),
          },
        },
        language: language === 'zh' ? 'zh-CN' : 'en-US',
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: unread.length === 0,
            toolExecutionNotifications: [
              ...unread.map(({ file, code, message }) => notification(file, code, 'error', message)),
              ...parts.flatMap(({ notifications }) => notifications),
            ],
          },
        ],
        artifacts: parts.map(({ artifact }) => artifact),
        results: parts.flatMap(({ results }) => results),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
};
