import { coverageOut, findingsOut, headOut, ignoredOut } from '../../tools/outgoing.js';
import { markdownFile, markdownHead } from '../../tools/review/markdown.js';
import { colored, plain } from '../../tools/review/paint.js';
import { prettyFile, prettyTotal } from '../../tools/review/pretty.js';
import type { Reviewed } from '../../tools/review/reviewed.js';
import { countOf } from '../../tools/review/reviewed.js';
import { sarifLog } from '../../tools/review/sarif.js';
import { staleLines } from '../../tools/review/set-aside.js';
import type { Finding } from '../../tools/rules/finding.js';
import { rules } from '../../tools/rules/index.js';
import type { Language } from '../../tools/rules/rule.js';
import type { Dismissal } from '../../tools/rules/suppression.js';
import { staleDismissals } from '../../tools/rules/suppression.js';
import { packageVersion } from '../package.js';
import type { Io } from './io.js';
import { exitCodes } from './io.js';
import type { JsonList } from './json.js';
import { jsonList } from './json.js';
import type { Output } from './output.js';
import { openOutput } from './output.js';
import type { Opened, Session } from './reports.js';
import { eachReport, localGuidance } from './reports.js';

export const auditFormats = ['pretty', 'json', 'jsonl', 'sarif', 'markdown'] as const;
export const failLevels = ['error', 'warning', 'never'] as const;

export interface AuditOptions {
  readonly format: (typeof auditFormats)[number];
  readonly out?: string;
  readonly failOn: (typeof failLevels)[number];
  readonly lang: Language;
}

const auditOut = ({ file, stored }: Opened, findings: readonly Finding[], language: Language) => ({
  file,
  report: headOut(stored),
  coverage: coverageOut(stored, language),
  findings: findingsOut(stored.report.document, findings),
  ignored: ignoredOut(stored, language),
});

interface Printer {
  readonly file: (opened: Opened, reviewed: Reviewed) => void;
  readonly end: (reviewed: readonly Reviewed[], session: Session) => void;
}

const printerOf = (options: AuditOptions, output: Output, io: Io): Printer => {
  const { format, lang: language } = options;
  const list: JsonList | null = format === 'json' || format === 'jsonl' ? jsonList(format, output) : null;
  if (list)
    return {
      file: (opened, { findings }) => list.add(auditOut(opened, findings, language)),
      end: (_, { several }) => list.end(several),
    };
  if (format === 'sarif')
    return {
      file: () => {},
      end: (reviewed, { unread }) =>
        output.write(sarifLog(reviewed, unread, { version: packageVersion(), language, rules })),
    };
  if (format === 'markdown') {
    output.write(markdownHead(language));
    return { file: (_, reviewed) => output.write(`${markdownFile(reviewed, language)}\n`), end: () => {} };
  }
  const pretty = { language, paint: io.color && options.out === undefined ? colored : plain };
  let isFirst = true;
  return {
    file: (_, reviewed) => {
      output.write(`${isFirst ? '' : '\n'}${prettyFile(reviewed, pretty)}`);
      isFirst = false;
    },
    end: (reviewed, { unread }) => output.write(prettyTotal(reviewed, unread, pretty)),
  };
};

const hasFailing = (reviewed: readonly Reviewed[], { failOn }: AuditOptions): boolean => {
  if (failOn === 'never') return false;
  return reviewed.some(
    ({ findings }) => countOf(findings, 'error') > 0 || (failOn === 'warning' && countOf(findings, 'warning') > 0),
  );
};

/** `gouji audit`: prints the findings of every file and gives the exit code. */
export const audit = async (names: readonly string[], options: AuditOptions, io: Io): Promise<number> => {
  const output = await openOutput(options.out, names, io, options.lang);
  if (!output) return exitCodes.failed;
  const printer = printerOf(options, output, io);
  const all: Reviewed[] = [];
  const dismissals = new Set<Dismissal>();
  const session = await eachReport(
    names,
    io,
    options.lang,
    (opened) => {
      const { file, stored } = opened;
      const sifted = stored.sifted(options.lang);
      const reviewed = { file, report: stored.report, findings: sifted.kept, sifted, rules: rules.length };
      all.push(reviewed);
      for (const dismissal of stored.origin.guidance.dismissals) dismissals.add(dismissal);
      printer.file(opened, reviewed);
    },
    localGuidance(io),
  );
  printer.end(all, session);
  const stale = staleDismissals(
    [...dismissals],
    all.map(({ sifted }) => sifted),
  );
  for (const line of staleLines(stale, options.lang)) io.err(`gouji: ${line}\n`);
  const isWritten = await output.finish();
  if (!isWritten || session.unread.length > 0) return exitCodes.failed;
  return hasFailing(all, options) ? exitCodes.findings : exitCodes.done;
};
