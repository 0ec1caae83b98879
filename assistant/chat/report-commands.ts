import { remarksOn } from '../../tools/compare/remarks.js';
import { printQuestions } from '../../tools/draft/print.js';
import { draftSection } from '../../tools/draft/section.js';
import type { SectionName } from '../../tools/draft/section-names.js';
import { sectionNames } from '../../tools/draft/section-names.js';
import { createCiting } from '../answer/answer.js';
import { answerQuestion } from '../answer/answering.js';
import { draftText } from '../answer/draft.js';
import { doubtLines, headOf } from '../answer/growth.js';
import { answerIndicators } from '../answer/indicators.js';
import { linedUp } from '../answer/lined-up.js';
import { say, yearText } from '../answer/phrasing.js';
import { pointsOf, seriesLines } from '../answer/series.js';
import { answerValue } from '../answer/value.js';
import { namesOn } from '../desk.js';
import { readQuestion } from '../question/read.js';
import { sectionWords } from '../words-chat.js';
import type { RunCommand } from './command.js';
import { chosenFiles, refusal, reply, tell, wordsIn } from './command.js';

const sectionOf = (word: string): SectionName | null =>
  sectionNames.find((name) => sectionWords[name].some((each) => each === word.toLowerCase())) ?? null;

/** `/起草`: a section of the latest report, or of the one that is named. */
export const draftCommand: RunCommand = async (args, { desk }) => {
  const { language } = desk;
  if (desk.files.length === 0) return refusal(say(language, 'noReports'));
  const { files, rest } = chosenFiles(wordsIn(args), desk);
  const section = rest[0] === undefined ? 'both' : sectionOf(rest[0]);
  const open = files.at(-1);
  const names = sectionNames.map((name) => sectionWords[name][language === 'zh' ? 0 : sectionWords[name].length - 1]);
  if (section === null || !open)
    return refusal(tell(language, 'draftUsage', { name: rest[0] ?? '', names: names.join(say(language, 'list')) }));
  const citing = createCiting();
  const text = draftText(open, section, citing, language);
  const { report, findings, origin } = open.stored;
  const { questions } = draftSection(report, findings(language), { section, scheme: origin.guidance.scheme });
  const asked = printQuestions(questions, 'text').trim();
  return reply(asked === '' ? text : `${text}\n\n${asked}`, citing.sources());
};

/** `/指标`: all indicators, or the figures of one. */
export const indicatorsCommand: RunCommand = async (args, { desk }) => {
  const { language } = desk;
  if (desk.files.length === 0) return refusal(say(language, 'noReports'));
  const { files, rest } = chosenFiles(wordsIn(args), desk);
  const question = { ...readQuestion('', []), metric: rest.length === 0 ? null : rest.join(' ') };
  const asked = { question, files, all: desk.files };
  if (rest.length === 0) {
    const { text, sources } = answerIndicators(asked, language);
    return reply(text, sources);
  }
  const answer = answerValue(asked, language) ?? (await answerQuestion(rest.join(' '), desk));
  return { text: answer.text, sources: answer.sources, isAnswered: answer.sources.length > 0 };
};

const mostCompared = 12;

/** `/对比`: a metric, or all that `gouji compare` lines up, by year. */
export const compareCommand: RunCommand = async (args, { desk }) => {
  const { language, files } = desk;
  if (files.length === 0) return refusal(say(language, 'noReports'));
  const years = new Set(files.map(({ stored }) => stored.report.year));
  const metric = wordsIn(args).join(' ');
  if (metric !== '') {
    const answer = await answerQuestion(
      `${readQuestion(metric, namesOn(desk)).metric ?? metric}${say('zh', 'growthUp')}`,
      desk,
    );
    return { text: answer.text, sources: answer.sources, isAnswered: answer.isAnswered };
  }
  if (years.size < 2)
    return refusal(
      tell(language, 'compareNeeds', {
        open: files.map((each) => yearText(each, language)).join(say(language, 'list')),
      }),
    );
  const citing = createCiting();
  const lined = linedUp(files, language);
  const { comparison } = lined;
  const { organizations } = comparison;
  const lines = organizations.flatMap((compared) => {
    const { series } = compared;
    const more = series.length - mostCompared;
    return [
      ...(organizations.length > 1 ? [headOf(compared, language)] : []),
      ...series
        .slice(0, mostCompared)
        .flatMap((each) => seriesLines(each.name, pointsOf(each, lined), citing, language)),
      ...(more > 0 ? [tell(language, 'compareMore', { count: more })] : []),
      ...doubtLines(compared, lined, citing, language),
    ];
  });
  const isCompared = organizations.some(({ series, conflicts }) => series.length + conflicts.length > 0);
  if (!isCompared) return refusal([...remarksOn(comparison, language), tell(language, 'compareNone')].join('\n'));
  return reply([...remarksOn(comparison, language), ...lines].join('\n'), citing.sources());
};
