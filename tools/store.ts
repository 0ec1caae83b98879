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
import type { Scheme } from './rules/scheme.js';
import { nationalScheme } from './rules/scheme.js';
import type { Dismissal, Sifted } from './rules/suppression.js';
import { suppress } from './rules/suppression.js';

/** What the settings files beside a report say. */
export interface Guidance {
  readonly scheme: Scheme;
  readonly dismissals: readonly Dismissal[];
}

/** Where a report came from and which settings hold there. */
export interface Origin {
  /** By which the caller can read the same file again; null for text that came without a file. */
  readonly path: string | null;
  readonly guidance: Guidance;
}

/** Without settings files. */
export const unguided: Guidance = { scheme: nationalScheme, dismissals: [] };

/** A report in memory. */
export interface StoredReport {
  /** `sha256:` and the hash of the file's bytes. */
  readonly id: string;
  /** What the user called the file; empty for text that came without one. */
  readonly name: string;
  readonly report: Report;
  readonly origin: Origin;
  /** The findings that comments and dismissals leave. */
  readonly findings: (language: Language) => readonly Finding[];
  /** The same with what was set aside and why; the rules run once a language. */
  readonly sifted: (language: Language) => Sifted;
}

/** The reports of this process; all tools speak of reports by id. */
export interface ReportStore {
  /** Reads, analyses and keeps a file; one that is kept already is judged by the settings that come now. Throws ReadError. */
  readonly add: (bytes: Uint8Array, name: string, origin?: Origin) => Promise<StoredReport>;
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

/** Joins a report with the settings that hold for it. */
const judged = (id: string, name: string, report: Report, origin: Origin): StoredReport => {
  const { scheme, dismissals } = origin.guidance;
  const byLanguage = new Map<Language, Sifted>();
  const sifted = (language: Language): Sifted => {
    const found =
      byLanguage.get(language) ?? suppress(runRules(report, { language, scheme }), report.document, dismissals);
    byLanguage.set(language, found);
    return found;
  };
  return { id, name, report, origin, sifted, findings: (language) => sifted(language).kept };
};

const nowhere: Origin = { path: null, guidance: unguided };

/** Reads and analyses one file without keeping it. Throws ReadError. */
export const openReport = async (bytes: Uint8Array, name: string, origin: Origin = nowhere): Promise<StoredReport> => {
  const format = detectFormat(bytes, name);
  if ((format === 'text' || format === 'markdown') && bytes.length > maxTextBytes) throw new ReadError('too-long');
  const document = await readDocument(bytes, name);
  if (document.text.length > limits.textCharacters) throw new ReadError('too-long');
  return judged(reportId(bytes), name, analyze(document), origin);
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
    add: async (bytes, name, origin = nowhere) => {
      const known = kept.get(reportId(bytes));
      const isSame = known?.origin.path === origin.path && known.origin.guidance === origin.guidance;
      const again = known && !isSame ? judged(known.id, name, known.report, origin) : known;
      const stored = touch(again ?? (await openReport(bytes, name, origin)));
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
