import { verifyDraft, verifyReport } from '../../tools/draft/verify.js';
import { codeOf, explain } from '../../tools/errors.js';
import { reasonOut } from '../../tools/outgoing-draft.js';
import { countsOf } from '../../tools/review/reviewed.js';
import { countsLine } from '../../tools/review/summary.js';
import type { Language } from '../../tools/rules/rule.js';
import type { Source } from '../answer/answer.js';
import { say, yearText } from '../answer/phrasing.js';
import type { Desk, OpenFile } from '../desk.js';
import { withFile } from '../desk.js';
import type { RunCommand, Standing } from './command.js';
import { refusal, reply, tell, wordsIn } from './command.js';
import type { Turn } from './talk.js';

const openedLine = ({ file, stored }: OpenFile, language: Language): string =>
  tell(language, 'opened', {
    file,
    title: stored.report.title ?? tell(language, 'untitled'),
    figures: stored.report.figures.length,
    counts: countsLine(countsOf(stored.findings(language)), language),
  });

const listOpen = ({ files, language }: Desk): string =>
  [
    tell(language, 'openList'),
    ...files.map((open, index) =>
      tell(language, 'openItem', { number: index + 1, file: open.file, year: yearText(open, language) }),
    ),
  ].join('\n');

/** `/打开`: puts reports on the desk, or lists what lies there. */
export const openCommand: RunCommand = async (args, { desk, host }) => {
  const { language } = desk;
  const names = wordsIn(args);
  if (names.length === 0) return desk.files.length === 0 ? refusal(tell(language, 'openNone')) : reply(listOpen(desk));
  const { files, problems } = await host.open(names);
  const lines = [...problems, ...files.map((open) => openedLine(open, language))];
  if (files.length === 0) return refusal([...lines, tell(language, 'openFailed')].join('\n'));
  return { ...reply(lines.join('\n')), desk: files.reduce(withFile, desk) };
};

/** Each source with its place and what stands there, or how it was computed. */
export const sourceLines = (sources: readonly Source[], language: Language): readonly string[] =>
  sources.flatMap(({ text, file, place, quote, derivation }, index) => [
    tell(language, 'sourceLine', { number: index + 1, text: derivation === null ? text : `${text} =`, file, place }),
    derivation === null ? tell(language, 'sourceQuote', { quote }) : tell(language, 'sourceDerivation', { derivation }),
  ]);

/** `/引用`: the sources of the last answer that has any. */
export const sourcesCommand: RunCommand = async (_, { desk, turns }) => {
  const last = turns.findLast(({ isAnswered, sources }) => isAnswered && sources.length > 0);
  return last ? reply(sourceLines(last.sources, desk.language).join('\n')) : refusal(tell(desk.language, 'noSources'));
};

const verified = async (args: string, { desk, host }: Standing) => {
  const reports = desk.files.map(({ stored }) => stored.report);
  const [name = '', ...more] = wordsIn(args);
  const isName = more.length === 0 && name.includes('.') && (await host.paths(name)).includes(name);
  const [draft] = isName ? (await host.open([name])).files : [];
  return draft ? verifyReport(draft.stored.report, reports) : verifyDraft(args, reports);
};

/** `/校验`: what of a text or a draft the open reports do not support. */
export const verifyCommand: RunCommand = async (args, standing) => {
  const { desk } = standing;
  const { language } = desk;
  if (args.trim() === '') return refusal(tell(language, 'verifyUsage'));
  if (desk.files.length === 0) return refusal(say(language, 'noReports'));
  try {
    const { items } = await verified(args, standing);
    if (items.length === 0) return reply(tell(language, 'verifyNothing'));
    const count = (status: string): number => items.filter((item) => item.status === status).length;
    const head = tell(language, 'verifyHead', {
      supported: count('supported'),
      derivable: count('derivable'),
      unsupported: count('unsupported'),
    });
    const bad = items.filter(({ status }) => status === 'unsupported');
    const lines = bad.map((item) =>
      tell(language, 'verifyItem', { text: item.text, reason: reasonOut(item, language) }),
    );
    return reply([head, ...lines].join('\n'));
  } catch (error) {
    if (codeOf(error) === 'internal') throw error;
    return refusal(explain(error, language));
  }
};

const turnText = ({ question, answer, sources }: Turn, language: Language): string =>
  [
    `## ${question}`,
    answer,
    ...(sources.length === 0
      ? []
      : [[tell(language, 'transcriptSources'), ...sourceLines(sources, language)].join('\n')]),
  ].join('\n\n');

const transcript = ({ desk, turns }: Standing): string => {
  const { language, files } = desk;
  const list = files.map(({ file }) => file).join(say(language, 'list'));
  return `${[
    tell(language, 'transcriptTitle'),
    tell(language, 'transcriptFiles', { files: list }),
    ...turns.map((turn) => turnText(turn, language)),
  ].join('\n\n')}\n`;
};

/** `/保存`: the conversation as a Markdown file that was not there before. */
export const saveCommand: RunCommand = async (args, standing) => {
  const { language } = standing.desk;
  if (standing.turns.length === 0) return refusal(tell(language, 'saveEmpty'));
  const file = wordsIn(args)[0] ?? `gouji-${standing.id}.md`;
  const kind = await standing.host.write(file, transcript(standing));
  if (kind === null) return reply(tell(language, 'saved', { file }));
  return refusal(tell(language, kind === 'exists' ? 'saveExists' : 'saveFailed', { file, kind }));
};
