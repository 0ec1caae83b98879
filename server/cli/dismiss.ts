import { dirname, join, relative } from 'node:path';
import { explain } from '../../tools/errors.js';
import { fill } from '../../tools/review/fill.js';
import { dismissalsFile, readDismissals } from '../../tools/rules/config.js';
import type { Finding } from '../../tools/rules/finding.js';
import type { Language } from '../../tools/rules/rule.js';
import type { Dismissal } from '../../tools/rules/suppression.js';
import { readRegularFile } from '../files.js';
import { orNull } from '../guidance.js';
import { replaceFile } from '../replace-file.js';
import type { Io } from './io.js';
import { exitCodes } from './io.js';
import { eachReport, localGuidance } from './reports.js';
import { dismissWords } from './words-dismiss.js';

export interface DismissOptions {
  readonly dismiss: readonly string[];
  readonly reason?: string;
  readonly lang: Language;
}

/** A finding, and the report that it was found in. */
interface Reported {
  readonly finding: Finding;
  readonly path: string;
}

const shortest = 6;

const textAt = async (path: string): Promise<string | null> => {
  const bytes = await orNull(readRegularFile(path));
  return bytes === null ? null : new TextDecoder().decode(bytes);
};

/** The file that holds for a report already, else one beside it. */
const fileFor = async (
  report: string,
  cwd: string,
): Promise<{ readonly path: string; readonly text: string | null }> => {
  const beside = join(dirname(report), dismissalsFile);
  for (const path of [beside, join(cwd, dismissalsFile)]) {
    const text = await textAt(path);
    if (text !== null) return { path, text };
  }
  return { path: beside, text: null };
};

const add = async ({ finding, path }: Reported, reason: string, io: Io, language: Language): Promise<void> => {
  const file = await fileFor(path, io.cwd);
  const known = file.text === null ? [] : readDismissals(file.text);
  const entry: Dismissal = { fingerprint: finding.id, rule: finding.rule, reason };
  const others = known.filter((each) => each.fingerprint !== finding.id || each.rule !== finding.rule);
  await replaceFile(file.path, `${JSON.stringify([...others, entry], null, 2)}\n`, `${io.pid}`);
  const shown = relative(io.cwd, file.path);
  io.err(`gouji: ${fill(dismissWords.written[language], { file: shown, rule: finding.rule, id: finding.id })}\n`);
};

/** `gouji audit --dismiss ID --reason …`: sets findings aside in `gouji.dismissals.json`; all of them or none. */
export const dismiss = async (names: readonly string[], options: DismissOptions, io: Io): Promise<number> => {
  const { lang: language } = options;
  const reason = options.reason?.trim() ?? '';
  const refuse = (message: string): number => {
    io.err(`gouji: ${message}\n`);
    return exitCodes.failed;
  };
  if (reason === '') return refuse(dismissWords.noReason[language]);
  const reported: Reported[] = [];
  const session = await eachReport(
    names,
    io,
    language,
    ({ stored }) => {
      const { path } = stored.origin;
      if (path !== null) for (const finding of stored.findings(language)) reported.push({ finding, path });
    },
    localGuidance(io),
  );
  if (session.unread.length > 0) return exitCodes.failed;
  const chosen: Reported[] = [];
  for (const id of options.dismiss) {
    const fitting = id.length < shortest ? [] : reported.filter(({ finding }) => finding.id.startsWith(id));
    const [one, ...others] = fitting;
    if (!one) return refuse(fill(dismissWords.unknown[language], { id }));
    if (others.some(({ finding }) => finding.id !== one.finding.id))
      return refuse(fill(dismissWords.several[language], { id }));
    chosen.push(one);
  }
  try {
    for (const each of chosen) await add(each, reason, io, language);
    return exitCodes.done;
  } catch (error) {
    return refuse(explain(error, language));
  }
};
