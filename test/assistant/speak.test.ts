import { describe, expect, it } from 'vitest';
import { createChat } from '../../assistant/chat/chat.js';
import { createSpeak } from '../../assistant/chat/speak.js';
import type { Talk, Turn } from '../../assistant/chat/talk.js';
import type { Desk } from '../../assistant/desk.js';
import { roads, threeYears } from './desks.js';
import type { Asked, Script } from './endpoint-script.js';
import { done, piece, startEndpoint, streamText } from './endpoint-script.js';

const host = { open: async () => ({ files: [], problems: [] }), paths: async () => [], write: async () => null };

/** Asks one question of a scripted model; gives the turn, what was shown, and what was noted. */
const asked = async (script: Script, question = '执行率是多少', desk?: Desk, turns: readonly Turn[] = []) => {
  const { url } = await startEndpoint(script);
  const speak = createSpeak({ model: 'm', baseUrl: url, apiKey: null }, '系统', { retries: 0, patienceMs: 1500 });
  const talk: Pick<Talk, 'id' | 'started' | 'turns'> = { id: 't', started: '', turns };
  const chat = createChat({ desk: desk ?? (await roads()), talk, host, speak });
  const [shown, notes]: [string[], string[]] = [[], []];
  const { turn } = await chat.say(
    question,
    { onText: (text) => shown.push(text), onNote: (text) => notes.push(text) },
    new AbortController().signal,
  );
  return { turn, shown: shown.join(''), notes };
};

const call = (index: number, id: string, name: string, given: unknown) => ({
  index,
  id,
  type: 'function',
  function: { name, arguments: given },
});
const callAll = (response: Parameters<Script>[1], calls: readonly object[], delta: object = {}): void => {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  if (Object.keys(delta).length > 0) response.write(piece(delta));
  for (const each of calls) response.write(piece({ tool_calls: [each] }));
  response.write(piece({}, 'tool_calls'));
  response.end(done);
};
const idOf = ({ user }: Asked): string => /sha256:[0-9a-f]{64}/.exec(user)?.[0] ?? '';

const honest = '预算执行率为96.88%。安装波形护栏目标24公里，实际21公里，完成率87.5%。';

describe('an honest model', () => {
  it('is shown as it streams, with its sources', async () => {
    const { turn, shown, notes } = await asked((_, response) => streamText(response, honest));
    expect([shown, turn.by, turn.trouble, notes]).toEqual([honest, 'model', null, []]);
    expect(turn.sources.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['96.88%', '24公里', '21公里', '87.5%']),
    );
  });

  it('calls tools over several rounds, seen as they run, thoughts handed back', async () => {
    const seen: Asked[] = [];
    const [file] = (await roads()).files;
    const errors = file?.stored.findings('zh').filter(({ severity }) => severity === 'error').length ?? 0;
    const answer = `安装波形护栏完成率为87.5%。共有${errors}个错误。`;
    const { turn, notes } = await asked((request, response, count) => {
      seen.push(request);
      if (count === 1)
        callAll(
          response,
          [
            call(0, 'a', 'extract_figures', { report_id: idOf(request), metric: '护栏' }),
            call(0, 'b', 'audit_report', JSON.stringify({ report_id: idOf(request) })),
          ],
          { reasoning_content: '想一想' },
        );
      else if (count === 2)
        callAll(response, [call(0, '', 'calculate', { report_id: idOf(request), expression: 'f46 / f11 * 100%' })]);
      else streamText(response, `<think>200公里？</think>${answer}`);
    });
    expect([turn.answer, turn.by]).toEqual([answer, 'model']);
    expect(notes.map((note) => note.split(' ')[1])).toEqual(['提取数字', '审核报告', '精确计算']);
    expect(seen[0]?.tools).toContain('extract_figures');
    expect(seen[0]?.tools).not.toContain('parse_report');
    expect(seen[0]?.tools).not.toContain('annotate_report');
    expect(JSON.stringify(seen[1]?.messages)).toContain('"reasoning_content":"想一想"');
    const results = seen[2]?.messages.filter(({ role }) => role === 'tool').map(({ content }) => content ?? '') ?? [];
    expect(results).toHaveLength(3);
    for (const content of results) expect(content).toMatch(/^<data kind="\w+">\n[^<]*\n<\/data>$/);
  });

  it('counts the tokens of all rounds', async () => {
    const { turn } = await asked((request, response, count) => {
      const usage = `data: ${JSON.stringify({ choices: [], usage: { prompt_tokens: 10, completion_tokens: 5 } })}\n\n`;
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      if (count === 1)
        response.write(
          piece({ tool_calls: [call(0, 'a', 'audit_report', { report_id: idOf(request) })] }, 'tool_calls'),
        );
      else response.write(piece({ content: '报告中有错误。' }, 'stop'));
      response.end(usage + done);
    });
    expect(turn.usage).toEqual({ input: 20, output: 10 });
  });

  it('fills slots', async () => {
    const { turn } = await asked((_, response) => streamText(response, '安装波形护栏实际{{figure:f46}}。'));
    expect(turn.answer).toBe('安装波形护栏实际21公里。');
  });

  it('hears the turns before', async () => {
    let last: Asked | null = null;
    const before: Turn = {
      question: '先前的问题',
      answer: '先前的回答。',
      by: 'model',
      isAnswered: true,
      sources: [],
      usage: null,
      trouble: null,
    };
    await asked(
      (request, response) => {
        last = request;
        streamText(response, '好。');
      },
      '再说一遍执行率',
      undefined,
      [before],
    );
    expect(JSON.stringify(last)).toContain('先前的回答');
  });

  it('over years names the year', async () => {
    const text = '2022年接待群众实际34.5万人次，2023年接待群众实际43.8万人次。';
    const { turn } = await asked((_, response) => streamText(response, text), '接待群众', await threeYears());
    expect([turn.answer, turn.by]).toEqual([text, 'model']);
  });
});

describe('a model that errs', () => {
  it('is asked once more with the reasons, without what was shown', async () => {
    const seen: Asked[] = [];
    const { turn, shown } = await asked((request, response, count) => {
      seen.push(request);
      streamText(response, `预算执行率为96.88%。安装波形护栏实际${count === 1 ? '23' : '21'}公里。`);
    });
    expect(shown).toBe('预算执行率为96.88%。安装波形护栏实际21公里。');
    expect(turn.by).toBe('model');
    const last = seen[1]?.messages.at(-1)?.content ?? '';
    expect(last).toContain('23公里');
    expect(last).toContain('预算执行率为96.88%。');
  });

  it('is left for the program the second time', async () => {
    const { turn, shown, notes } = await asked((_, response) => streamText(response, '安装波形护栏实际23公里。'));
    expect(turn.by).toBe('program');
    expect(shown).not.toContain('23公里');
    expect(shown).toContain('执行率96.88%');
    expect(notes.join()).toContain('没有通过核验');
    expect(turn.trouble).toContain('23公里');
  });

  it('may call what there is not, in any form', async () => {
    const { turn, notes } = await asked((request, response, count) => {
      if (count === 1)
        callAll(response, [
          call(0, 'a', 'delete_everything', '{}'),
          call(1, 'b', 'audit_report', '{"report_id": '),
          call(2, 'c', 'audit_report', { report_id: 'sha256:none' }),
          call(3, 'd', 'extract_figures', JSON.stringify(JSON.stringify({ report_id: idOf(request) }))),
        ]);
      else streamText(response, '预算执行率为96.88%。');
    });
    expect(turn.by).toBe('model');
    expect(notes.filter((note) => note.startsWith('  '))).toHaveLength(3);
  });

  it('may not call for ever', async () => {
    const { turn, notes } = await asked((request, response) =>
      callAll(response, [call(0, 'a', 'audit_report', { report_id: idOf(request) })]),
    );
    expect(turn.by).toBe('program');
    expect(turn.answer).toContain('执行率96.88%');
    expect(notes.join()).toContain('反复调用工具');
  });
});
