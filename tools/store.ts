import { createHash } from 'node:crypto';
import { detectFormat } from './document/detect.js';
import { ReadError } from './document/errors.js';
import { limits } from './document/limits.js';
import { readDocument } from './document/read.js';
import { ToolError } from './errors.js';
import { analyze } from './recompute/analyze.js';
import type { Report } from './recompute/report.js';
import type { Finding } from './rules/finding.js';
import type { Language } from './rules/rule.js';
import { runRules } from './rules/run.js';

/** A report in memory. */
export interface StoredReport {
  /** `sha256:` and the hash of the file's bytes. */
  readonly id: string;
  /** What the user called the file; empty for text that came without one. */
  readonly name: string;
  readonly report: Report;
  /** Runs the rules once a language. */
  readonly findings: (language: Language) => readonly Finding[];
}

/** The reports of this process; all tools speak of reports by id. */
export interface ReportStore {
  /** Reads, analyses and keeps a file. Throws ReadError. */
  readonly add: (bytes: Uint8Array, name: string) => Promise<StoredReport>;
  /** Throws ToolError `unknown-report`; a prefix of at least eight digits that fits one report is enough. */
  readonly get: (id: string) => StoredReport;
  /** The least recently used first. */
  readonly list: () => readonly StoredReport[];
}

/** Bounds on what is kept; the least recently used reports leave first. */
export interface StoreLimits {
  readonly reports: number;
  readonly characters: number;
}

/** The widest encoding takes four bytes a character; more bytes are not decoded only to be refused. */
const maxTextBytes = 4 * limits.textCharacters;

const prefix = 'sha256:';

/** `sha256:` and the hash of the content. */
export const reportId = (bytes: Uint8Array): string => prefix + createHash('sha256').update(bytes).digest('hex');

/** Reads and analyses one file without keeping it. Throws ReadError. */
export const openReport = async (bytes: Uint8Array, name: string): Promise<StoredReport> => {
  const format = detectFormat(bytes, name);
  if ((format === 'text' || format === 'markdown') && bytes.length > maxTextBytes) throw new ReadError('too-long');
  const document = await readDocument(bytes, name);
  if (document.text.length > limits.textCharacters) throw new ReadError('too-long');
  const report = analyze(document);
  const byLanguage = new Map<Language, readonly Finding[]>();
  const findings = (language: Language): readonly Finding[] => {
    const found = byLanguage.get(language) ?? runRules(report, { language });
    byLanguage.set(language, found);
    return found;
  };
  return { id: reportId(bytes), name, report, findings };
};

const digitsOf = (id: string): string => (id.startsWith(prefix) ? id.slice(prefix.length) : id).toLowerCase();

/** An in-memory store with bounds. */
export const createStore = (limits: StoreLimits = { reports: 200, characters: 20_000_000 }): ReportStore => {
  const kept = new Map<string, StoredReport>();
  const touch = (stored: StoredReport): StoredReport => {
    kept.delete(stored.id);
    kept.set(stored.id, stored);
    return stored;
  };
  const characters = (): number =>
    [...kept.values()].reduce((total, each) => total + each.report.document.text.length, 0);
  const evict = (): void => {
    for (const id of kept.keys()) {
      if (kept.size <= 1 || (kept.size <= limits.reports && characters() <= limits.characters)) return;
      kept.delete(id);
    }
  };
  return {
    add: async (bytes, name) => {
      const known = kept.get(reportId(bytes));
      const stored = touch(known ?? (await openReport(bytes, name)));
      evict();
      return stored;
    },
    get: (id) => {
      const digits = digitsOf(id.trim());
      const exact = kept.get(prefix + digits);
      if (exact) return touch(exact);
      const fitting =
        digits.length < 8 ? [] : [...kept.values()].filter((each) => digitsOf(each.id).startsWith(digits));
      const [only, ...others] = fitting;
      if (only === undefined || others.length > 0) throw new ToolError('unknown-report', { id: id.slice(0, 80) });
      return touch(only);
    },
    list: () => [...kept.values()],
  };
};
