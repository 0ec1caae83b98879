import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../assistant/answer/answering.js';
import { createChat } from '../../assistant/chat/chat.js';
import { createSpeak } from '../../assistant/chat/speak.js';
import type { Desk } from '../../assistant/desk.js';
import { emptyDesk, withFile } from '../../assistant/desk.js';
import { factsOn } from '../../assistant/gate/facts.js';
import { checkStretch } from '../../assistant/gate/gate.js';
import { seeded } from '../../bench/accuracy/random.mjs';
import { proseLies } from '../../bench/drafting/prose-lies.mjs';
import { readDraft } from '../../tools/draft/verify.js';
import { indicatorsOf } from '../../tools/recompute/indicators.js';
import { open, sources } from '../draft/reports.js';
import { startEndpoint, streamText } from './endpoint-script.js';

const host = { open: async () => ({ files: [], problems: [] }), paths: async () => [], write: async () => null };
const questions = ['哪些指标没完成', '执行率', '有哪些指标', '为什么扣分', '排名第几'];
const kinds = ['digit', 'unit', 'role', 'direction', 'rank', 'year', 'office', 'name'] as const;
const cases = 200;

/** An honest line: a fact that the program tells, and that the gate lets through. */
interface Honest {
  readonly desk: Desk;
  readonly line: string;
  readonly numerals: readonly string[];
}

const honestLines = async (): Promise<readonly Honest[]> => {
  const found: Honest[] = [];
  for (const source of sources) {
    const desk = withFile(emptyDesk('zh'), { file: source.name, stored: await open(source) });
    const facts = factsOn(desk, { computed: [], derived: [], texts: [] });
    const lines = new Set<string>();
    for (const question of questions)
      for (const line of (await answerQuestion(question, desk)).text.split('\n')) lines.add(line.trim());
    for (const line of lines) {
      if (line === '' || checkStretch(line, 0, facts, 'zh').refused.length > 0) continue;
      const numerals = readDraft(line).figures.map(({ text }) => text);
      if (numerals.length > 0) found.push({ desk, line, numerals });
    }
  }
  return found;
};

/** 目标86公里 called 实际 is no lie where both are 86. */
const isTrueAnyway = (kind: string, numerals: readonly string[]): boolean =>
  kind === 'role' && new Set(numerals).size < numerals.length;

const lieIn = ({ desk, line }: Honest, kind: (typeof kinds)[number], seed: string): string | null => {
  const [file] = desk.files;
  if (!file) return null;
  const { report } = file.stored;
  const figures = readDraft(line)
    .figures.filter(({ kind: each }) => each !== 'period' && each !== 'document-number')
    .map(({ text, start, end }) => ({ text, start, end }));
  if (figures.length === 0) return null;
  const names = [...new Set(indicatorsOf(report).map(({ name }) => name))].filter((name) => name.length >= 3);
  const told = { text: line, figures, names, report: report.document.text, year: report.year ?? 2021 };
  const lie = proseLies[kind](told, seeded(seed));
  return lie === line ? null : lie;
};

describe('a model that lies in a conversation', () => {
  it(`is not shown in any of ${cases} seeded cases`, async () => {
    const lines = (await honestLines()).filter(({ numerals }) => numerals.length > 1);
    expect(lines.length).toBeGreaterThan(30);
    let lie = '';
    const { url } = await startEndpoint((_, response) => streamText(response, lie));
    const speak = createSpeak({ model: 'm', baseUrl: url, apiKey: null }, '系统');
    const [leaks, told]: [string[], Map<string, number>] = [[], new Map()];
    let count = 0;
    for (let number = 0; count < cases && number < 40 * cases; number += 1) {
      const honest = lines[number % lines.length];
      const kind = kinds[Math.floor(number / lines.length) % kinds.length];
      if (!honest || !kind || isTrueAnyway(kind, honest.numerals)) continue;
      // Every class has its share of the cases.
      if ((told.get(kind) ?? 0) >= Math.ceil(cases / 5)) continue;
      const found = lieIn(honest, kind, `chat ${number}`);
      if (found === null) continue;
      lie = found;
      count += 1;
      told.set(kind, (told.get(kind) ?? 0) + 1);
      const chat = createChat({ desk: honest.desk, talk: { id: 't', started: '', turns: [] }, host, speak });
      const shown: string[] = [];
      const { turn } = await chat.say(
        '有哪些指标',
        { onText: (text) => shown.push(text), onNote: () => {} },
        new AbortController().signal,
      );
      const untrue = lie.split('。').filter((sentence) => sentence.trim() !== '' && !honest.line.includes(sentence));
      const isShown = untrue.some((sentence) => shown.join('').includes(`${sentence}。`));
      if (turn.by === 'model' || isShown) leaks.push(`${kind}: ${shown.join('')}`);
    }
    expect(leaks).toEqual([]);
    expect(count).toBe(cases);
    for (const kind of ['digit', 'unit', 'role', 'direction', 'year', 'office'])
      expect([kind, told.get(kind) ?? 0]).not.toEqual([kind, 0]);
  }, 240_000);

  it('its honest lines pass', async () => {
    const lines = await honestLines();
    expect(lines.length).toBeGreaterThan(60);
  });
});

describe('numbers that hide', () => {
  const hidden = [
    '完成了近三成。',
    '超额百分之二十。',
    '是上年的两倍。',
    '翻了一番。',
    '共①项。',
    '第Ⅲ名。',
    '１２３公里。',
    '过半完成，达五千六百万元。',
  ];
  it.each(hidden)('%s', async (text) => {
    const [source] = sources.filter(({ name }) => name === 'guizhou-roads');
    if (!source) throw new RangeError('guizhou-roads');
    const desk = withFile(emptyDesk('zh'), { file: 'r', stored: await open(source) });
    const facts = factsOn(desk, { computed: [], derived: [], texts: [] });
    expect(checkStretch(`安装波形护栏${text}`, 0, facts, 'zh').refused).not.toEqual([]);
  });
  it.each(['安装波形护栏已完成目标。', '全部指标均完成目标。', '群众满意度未完成目标。'])('%s', async (text) => {
    const [source] = sources.filter(({ name }) => name === 'guizhou-roads');
    if (!source) throw new RangeError('guizhou-roads');
    const desk = withFile(emptyDesk('zh'), { file: 'r', stored: await open(source) });
    const facts = factsOn(desk, { computed: [], derived: [], texts: [] });
    expect(checkStretch(text, 0, facts, 'zh').refused).not.toEqual([]);
  });
});
