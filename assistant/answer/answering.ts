import type { Language } from '../../tools/rules/rule.js';
import type { Desk, OpenFile } from '../desk.js';
import { namesOn } from '../desk.js';
import type { Question, QuestionKind } from '../question/question.js';
import { readQuestion } from '../question/read.js';
import { resolveYears } from '../question/years.js';
import type { Answer, Asked } from './answer.js';
import { answerDraft } from './draft.js';
import { answerExecution } from './execution.js';
import { answerFindings } from './findings.js';
import { answerGrowth } from './growth.js';
import { answerIndicators } from './indicators.js';
import { answerMissed } from './missed.js';
import { nearest } from './nearest.js';
import { say, yearText } from './phrasing.js';
import { answerRank } from './rank.js';
import { answerScore } from './score.js';
import { answerValue } from './value.js';

/** Answers a kind of question, or null where it cannot. Others may be put before these. */
export type Answerer = (asked: Asked, language: Language) => Answer | null | Promise<Answer | null>;

const own: Readonly<Record<Exclude<QuestionKind, 'help' | 'unknown'>, Answerer>> = {
  value: answerValue,
  execution: answerExecution,
  growth: answerGrowth,
  rank: answerRank,
  missed: answerMissed,
  score: answerScore,
  findings: answerFindings,
  indicators: answerIndicators,
  draft: answerDraft,
};

const said = (question: Question, text: string): Answer => ({
  kind: question.kind,
  text,
  sources: [],
  isAnswered: false,
});

/** The reports of the years that are asked for; null where none of them lies open. */
const filesFor = ({ years }: Question, files: readonly OpenFile[]): readonly OpenFile[] | null => {
  const known = files.flatMap(({ stored }) => (stored.report.year === null ? [] : [stored.report.year]));
  const wanted = resolveYears(years, known);
  if (wanted === null) return files;
  const found = files.filter(({ stored }) => stored.report.year !== null && wanted.includes(stored.report.year));
  return found.length > 0 ? found : null;
};

const cannot = (question: Question, language: Language): Answer =>
  said(question, say(language, 'cannot', { examples: say(language, 'examples') }));

const noSuchYear = (question: Question, { files, language }: Desk): Answer => {
  const known = files.flatMap(({ stored }) => (stored.report.year === null ? [] : [stored.report.year]));
  const years = (resolveYears(question.years, known) ?? []).join(say(language, 'list'));
  const open = files.map((each) => yearText(each, language)).join(say(language, 'list'));
  return said(question, say(language, 'noYearOpen', { years, open }));
};

/** Kinds whose earlier years may stand in a later report. */
const looksBack: readonly QuestionKind[] = ['growth', 'value'];

const answerKind = async (asked: Asked, language: Language, before: readonly Answerer[]): Promise<Answer | null> => {
  const { kind } = asked.question;
  if (kind === 'help' || kind === 'unknown') return null;
  for (const answerer of [...before, own[kind]]) {
    const answer = await answerer(asked, language);
    if (answer) return answer;
  }
  // What the reports give no growth, rank or target for may still be a figure of theirs.
  return kind === 'value' ? null : answerValue(asked, language);
};

/** Answers a question by the program alone, from the open reports; says what it cannot do. */
export const answerQuestion = async (text: string, desk: Desk, before: readonly Answerer[] = []): Promise<Answer> => {
  const { files, language } = desk;
  const question = readQuestion(text, namesOn(desk));
  if (question.kind === 'help' || question.kind === 'unknown') return cannot(question, language);
  if (files.length === 0) return said(question, say(language, 'noReports'));
  const chosen = filesFor(question, files);
  if (!chosen && !looksBack.includes(question.kind)) return noSuchYear(question, desk);
  const asked: Asked = { question, files: chosen ?? [], all: files };
  const answer =
    (await answerKind(asked, language, before)) ??
    // 2020年的数 may stand in the report of 2021 as that of the year before.
    (chosen ? null : await answerGrowth(asked, language));
  if (answer) return answer;
  if (!chosen) return noSuchYear(question, desk);
  if (question.metric === null) return cannot(question, language);
  const near = nearest(question.metric, desk);
  const hint = near.length > 0 ? say(language, 'nearNames', { names: near.join(say(language, 'list')) }) : '';
  return said(question, `${say(language, 'notFound', { metric: question.metric })}${hint}`);
};
