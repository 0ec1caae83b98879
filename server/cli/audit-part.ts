import { codeOf, explain } from '../../tools/errors.js';
import { coverageOut, findingsOut, headOut, ignoredOut } from '../../tools/outgoing.js';
import { markdownFile } from '../../tools/review/markdown.js';
import { colored, plain } from '../../tools/review/paint.js';
import { prettyFile } from '../../tools/review/pretty.js';
import type { Counts, Reviewed } from '../../tools/review/reviewed.js';
import { countsOf } from '../../tools/review/reviewed.js';
import type { SarifPart } from '../../tools/review/sarif.js';
import { sarifPart } from '../../tools/review/sarif.js';
import type { Digest } from '../../tools/review/survey.js';
import { digestOf } from '../../tools/review/survey.js';
import { rules } from '../../tools/rules/index.js';
import type { Language } from '../../tools/rules/rule.js';
import type { Dismissal } from '../../tools/rules/suppression.js';
import type { Guidance, StoredReport } from '../../tools/store.js';
import { openReport } from '../../tools/store.js';
import { readRegularFile } from '../files.js';
import type { FindGuidance } from '../guidance.js';
import { packageVersion } from '../package.js';
import type { Input } from './inputs.js';

/** How the files of a call are shown; plain data, since it is given to other threads. */
export interface Rendering {
  readonly format: 'pretty' | 'json' | 'jsonl' | 'sarif' | 'markdown' | 'html';
  readonly language: Language;
  readonly isColored: boolean;
  /** Only what the summary of all files needs. */
  readonly isSummary: boolean;
}

/** What one audited file gives to the output: plain data, so that it can cross threads and be kept in a journal. */
export interface AuditPart {
  /** Hash of the file's bytes, as reports are named by. */
  readonly id: string;
  /** The file in the asked-for format; empty where something else carries it. */
  readonly shown: string;
  readonly sarif: SarifPart | null;
  readonly digest: Digest | null;
  readonly counts: Counts;
  /** The dismissals that set a finding aside. */
  readonly used: readonly string[];
}

/** Why a file gave nothing. */
export interface Refusal {
  readonly code: string;
  readonly message: string;
}

export type Audited = { readonly part: AuditPart } | { readonly refusal: Refusal };

/** What tells one dismissal from another. */
export const dismissalKey = ({ rule, fingerprint }: Dismissal): string => `${rule} ${fingerprint}`;

const jsonOf = (file: string, stored: StoredReport, { findings }: Reviewed, language: Language): object => ({
  file,
  report: headOut(stored),
  coverage: coverageOut(stored, language),
  findings: findingsOut(stored.report.document, findings),
  ignored: ignoredOut(stored, language),
});

const shownAs = (file: string, stored: StoredReport, reviewed: Reviewed, rendering: Rendering): string => {
  const { format, language } = rendering;
  switch (format) {
    case 'json':
      return JSON.stringify(jsonOf(file, stored, reviewed, language), null, 2);
    case 'jsonl':
      return `${JSON.stringify(jsonOf(file, stored, reviewed, language))}\n`;
    case 'pretty':
      return prettyFile(reviewed, { language, paint: rendering.isColored ? colored : plain });
    case 'markdown':
      return `${markdownFile(reviewed, language)}\n`;
    default:
      return '';
  }
};

/** Audits bytes that were read already. Throws ReadError or SettingsError. */
export const partOf = async (
  { file, path }: Input,
  bytes: Uint8Array,
  guidance: Guidance,
  rendering: Rendering,
): Promise<AuditPart> => {
  const { language, isSummary } = rendering;
  const stored = await openReport(bytes, path, { path, guidance });
  const sifted = stored.sifted(language);
  const reviewed = { file, report: stored.report, findings: sifted.kept, sifted, rules: rules.length };
  const isSarif = rendering.format === 'sarif' && !isSummary;
  return {
    id: stored.id,
    shown: isSummary ? '' : shownAs(file, stored, reviewed, rendering),
    sarif: isSarif ? sarifPart(reviewed, { version: packageVersion(), language, rules }) : null,
    digest: isSummary ? digestOf(reviewed) : null,
    counts: countsOf(sifted.kept),
    used: sifted.suppressed.flatMap((one) => (one.kind === 'external' ? [dismissalKey(one.by)] : [])),
  };
};

/** Reads and audits one file; what goes wrong is told, not thrown. */
export const auditFile = async (input: Input, rendering: Rendering, guidanceOf: FindGuidance): Promise<Audited> => {
  try {
    const bytes = await readRegularFile(input.path);
    return { part: await partOf(input, bytes, await guidanceOf(input.path), rendering) };
  } catch (error) {
    return { refusal: { code: codeOf(error), message: explain(error, rendering.language) } };
  }
};
