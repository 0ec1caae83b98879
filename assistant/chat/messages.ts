import type OpenAI from 'openai';
import { fill } from '../../tools/review/fill.js';
import type { Answer } from '../answer/answer.js';
import type { Desk } from '../desk.js';
import { speakWords } from '../words-gate.js';
import type { Turn } from './talk.js';

type Message = OpenAI.Chat.Completions.ChatCompletionMessageParam;

/** Data between delimiters that nothing within can close: the sign that opens a tag is written as its escape. */
export const dataText = (kind: string, json: string): string =>
  [fill(speakWords.dataOpen, { kind }), json.split('<').join('\\u003c'), speakWords.dataClose].join('\n');

const mostTurns = 6;

const earlier = (turns: readonly Turn[]): readonly Message[] =>
  turns
    .filter(({ by, isAnswered }) => by !== 'command' && isAnswered)
    .slice(-mostTurns)
    .flatMap(({ question, answer }): readonly Message[] => [
      { role: 'user', content: question },
      { role: 'assistant', content: answer },
    ]);

/** The system prompt, the turns before, and the question with the open reports and what the program found to it. */
export const firstMessages = (
  system: string,
  question: string,
  { files }: Desk,
  turns: readonly Turn[],
  programs: Answer,
): readonly Message[] => {
  const reports = files.map(({ file, stored: { id, report } }, index) => ({
    number: `r${index + 1}`,
    report_id: id,
    file,
    title: report.title,
    organization: report.organization,
    year: report.year,
  }));
  const facts = {
    answer: programs.isAnswered ? programs.text : null,
    figures: programs.sources.map(({ text, metric, role, year, place, derivation }) => ({
      text,
      metric,
      role,
      year,
      place,
      ...(derivation === null ? {} : { derivation }),
    })),
  };
  const content = [
    dataText(speakWords.reports, JSON.stringify(reports)),
    dataText(speakWords.facts, JSON.stringify(facts)),
    fill(speakWords.question, { question }),
  ].join('\n\n');
  return [{ role: 'system', content: system }, ...earlier(turns), { role: 'user', content }];
};
