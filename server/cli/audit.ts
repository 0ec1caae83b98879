import { fill } from '../../tools/review/fill.js';
import { addCounts, noCounts, type Unread } from '../../tools/review/reviewed.js';
import { staleLines } from '../../tools/review/set-aside.js';
import type { Language } from '../../tools/rules/rule.js';
import type { AuditPart, Rendering } from './audit-part.js';
import { printerOf } from './audit-printer.js';
import { auditAll } from './audit-run.js';
import type { Io } from './io.js';
import { exitCodes } from './io.js';
import type { Journal } from './journal.js';
import { openOutput } from './output.js';
import { progressBar } from './progress.js';
import { announced, localGuidance, shownName } from './reports.js';
import { dismissalLedger } from './stale.js';
import { words } from './words.js';

export const auditFormats = ['pretty', 'json', 'jsonl', 'sarif', 'markdown', 'html'] as const;
export const failLevels = ['error', 'warning', 'never'] as const;
/** Forms that a summary has. */
const summaryFormats: readonly string[] = ['pretty', 'json', 'markdown', 'html'];

export interface AuditOptions {
  readonly format: (typeof auditFormats)[number];
  readonly out?: string;
  readonly failOn: (typeof failLevels)[number];
  readonly lang: Language;
  readonly summary?: boolean;
  /** Threads; as many as there are cores where not given. */
  readonly jobs?: number;
  /** Seconds that one file may take in a thread. */
  readonly timeout: number;
  /** File that keeps what is done, so that the same call can go on. */
  readonly resume?: string;
}

const renderingOf = ({ format, lang, out, summary }: AuditOptions, io: Io): Rendering => ({
  format,
  language: lang,
  isColored: io.color && out === undefined && format === 'pretty',
  isSummary: summary === true,
});

/** What is wrong with the call; null where nothing is. */
const misuse = ({ format, summary, lang }: AuditOptions): string | null => {
  if (summary && !summaryFormats.includes(format))
    return fill(words.summaryFormat[lang], { format, list: summaryFormats.join(', ') });
  return !summary && format === 'html' ? words.htmlNeedsSummary[lang] : null;
};

const openResume = async (options: AuditOptions, io: Io): Promise<Journal | null | 'refused'> => {
  if (options.resume === undefined) return null;
  const { openJournal, NotAJournalError } = await import('./journal.js');
  try {
    return await openJournal(options.resume, io.cwd);
  } catch (error) {
    const kind = error instanceof Error && 'code' in error ? String(error.code) : 'UNKNOWN';
    const reason = error instanceof NotAJournalError ? words.notAJournal : words.journalFailed;
    io.err(`gouji: --resume ${options.resume}: ${fill(reason[options.lang], { kind })}\n`);
    return 'refused';
  }
};

const isFailing = ({ counts }: Pick<AuditPart, 'counts'>, { failOn }: AuditOptions): boolean =>
  failOn !== 'never' && (counts.error > 0 || (failOn === 'warning' && counts.warning > 0));

/** `gouji audit`: prints the findings of every file, or a summary of all, and gives the exit code. */
export const audit = async (names: readonly string[], options: AuditOptions, io: Io): Promise<number> => {
  const { lang: language } = options;
  const wrong = misuse(options);
  if (wrong !== null) io.err(`gouji: ${wrong}\n`);
  if (wrong !== null) return exitCodes.failed;
  const output = await openOutput(options.out, names, io, language);
  if (!output) return exitCodes.failed;
  const journal = await openResume(options, io);
  if (journal === 'refused') {
    await output.discard();
    return exitCodes.failed;
  }
  const { found, several } = await announced(names, io, language);
  const rendering = renderingOf(options, io);
  const printer = printerOf(rendering, output, { cwd: io.cwd, out: options.out, several });
  const bar = progressBar(io, found.length, language);
  const ledger = dismissalLedger(localGuidance(io));
  const unread: Unread[] = [];
  let [files, counts] = [0, noCounts];
  const run = await auditAll(found, { rendering, journal, io, jobs: options.jobs, secondsPerFile: options.timeout });
  const forget = io.onInterrupt?.(() => run.stop()) ?? (() => {});
  try {
    for await (const [input, audited] of run.audited()) {
      if (run.isStopped()) break;
      const name = shownName(input.file, io.cwd);
      bar.step(name);
      if ('refusal' in audited) {
        bar.clear();
        io.err(`gouji: ${name}: ${audited.refusal.message}\n`);
        unread.push({ file: name, ...audited.refusal });
        continue;
      }
      if (io.outIsTerminal) bar.clear();
      printer.part(audited.part);
      [files, counts] = [files + 1, addCounts(counts, audited.part.counts)];
      if ('path' in input) await ledger.enter(input.path, audited.part.used);
      await output.drained();
    }
    bar.clear();
    if (run.isStopped()) {
      await output.discard();
      const how = options.resume === undefined ? words.interrupted : words.interruptedResumable;
      io.err(`gouji: ${fill(how[language], { done: files + unread.length, all: found.length })}\n`);
      return exitCodes.interrupted;
    }
    await printer.end({ files, unread: unread.length, counts }, unread);
  } finally {
    forget();
    await run.end();
  }
  for (const line of staleLines(ledger.stale(), language)) io.err(`gouji: ${line}\n`);
  const isWritten = await output.finish();
  if (!isWritten || unread.length > 0) return exitCodes.failed;
  return isFailing({ counts }, options) ? exitCodes.findings : exitCodes.done;
};
