import { annotated } from '../../tools/annotated.js';
import { ReadError } from '../../tools/document/errors.js';
import { explain } from '../../tools/errors.js';
import { fill } from '../../tools/review/fill.js';
import type { Language } from '../../tools/rules/rule.js';
import type { Io } from './io.js';
import { exitCodes } from './io.js';
import { writeOut } from './output.js';
import type { Opened } from './reports.js';
import { eachReport, localGuidance } from './reports.js';
import { words } from './words.js';

export interface AnnotateOptions {
  readonly out: string;
  readonly lang: Language;
}

/** `gouji annotate`: writes the reviewed file beside the original and gives the exit code. */
export const annotate = async (name: string, { out, lang }: AnnotateOptions, io: Io): Promise<number> => {
  const opened: Opened[] = [];
  const { several, unread } = await eachReport([name], io, lang, (each) => opened.push(each), localGuidance(io));
  const [only] = opened;
  try {
    if (several) throw new ReadError('is-directory');
    if (!only || unread.length > 0) return exitCodes.failed;
    const { stored, bytes } = only;
    const content = await annotated(stored, out, async () => bytes, lang);
    if (!(await writeOut(out, content, name, io, lang))) return exitCodes.failed;
    io.err(`gouji: ${fill(words.annotated[lang], { out, count: stored.findings(lang).length })}\n`);
    return exitCodes.done;
  } catch (error) {
    io.err(`gouji: ${explain(error, lang)}\n`);
    return exitCodes.failed;
  }
};
