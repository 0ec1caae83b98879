import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import type { Speak } from '../../assistant/chat/chat.js';
import { createChat } from '../../assistant/chat/chat.js';
import type { Host } from '../../assistant/chat/host.js';
import type { Turn } from '../../assistant/chat/talk.js';
import { runTerminal } from '../../assistant/terminal.js';
import { plain } from '../../tools/review/paint.js';
import { roads } from './desks.js';

const written = new Map<string, string>();
const host: Host = {
  open: async () => ({ files: [], problems: ['none.md: 找不到文件'] }),
  paths: async (prefix) => ['报告一.md', '报告二.md', 'plans/'].filter((name) => name.startsWith(prefix)),
  write: async (name, content) => {
    if (written.has(name)) return 'exists';
    written.set(name, content);
    return null;
  },
};

const start = async (isTerminal: boolean, speak: Speak | null = null, history: readonly string[] = []) => {
  const [input, output] = [new PassThrough(), new PassThrough()];
  let text = '';
  output.on('data', (chunk) => {
    text += String(chunk);
  });
  const chat = createChat({ desk: await roads(), talk: { id: 't1', started: '', turns: [] }, host, speak });
  const turns: Turn[] = [];
  const over = runTerminal({
    chat,
    host,
    input,
    output,
    isTerminal,
    paint: plain,
    language: 'zh',
    history,
    onTurn: async (turn) => {
      turns.push(turn);
    },
  });
  const seen = async (part: string): Promise<void> => {
    for (let turn = 0; turn < 400 && !text.includes(part); turn += 1) await new Promise((wake) => setTimeout(wake, 10));
    expect(text).toContain(part);
  };
  return { input, over, turns, seen, text: () => text };
};

describe('a pipe', () => {
  it('is read to its end and answered', async () => {
    const { input, over, turns, text } = await start(false);
    input.end('哪些指标没完成\n\n/引用\n');
    await over;
    expect(turns.map(({ question }) => question)).toEqual(['哪些指标没完成', '/引用']);
    expect(text()).toContain('› 哪些指标没完成\n2021年：2 项没有完成目标。');
    expect(text()).toContain('原文：');
  });
  it('ends early where it says so', async () => {
    const { input, over, turns } = await start(false);
    input.end('/退出\n执行率\n');
    await over;
    expect(turns).toEqual([]);
  });
});

describe('a keyboard', () => {
  it('edits Chinese, answers, and leaves at the end of input', async () => {
    const { input, over, turns, seen } = await start(true);
    await seen('›');
    // One character too many, taken back: a wide character is one character.
    input.write('执行率率\u007f\r');
    await seen('执行率96.88%');
    input.write('\u0004');
    await over;
    expect(turns.map(({ question }) => question)).toEqual(['执行率']);
  });
  it('goes through the history', async () => {
    const { input, over, turns, seen } = await start(true, null, ['群众满意度', '执行率']);
    await seen('›');
    input.write('\u001b[A\r');
    await seen('目标88%');
    input.write('\u0004');
    await over;
    expect(turns[0]?.question).toBe('群众满意度');
  });
  it('completes commands, files and metrics', async () => {
    const { input, over, turns, seen } = await start(true);
    await seen('›');
    input.write('/指\t');
    await seen('/指标 ');
    input.write('安装波\t');
    await seen('/指标 安装波形护栏');
    input.write('\r');
    await seen('目标28公里、24公里');
    input.write('/校验 报告一\t');
    await seen('/校验 报告一.md');
    input.write('\u0015\u0004');
    await over;
    expect(turns[0]?.question).toBe('/指标 安装波形护栏');
  });
  it('one Ctrl-C stops the answer, two leave', async () => {
    const slow: Speak = (_question, _desk, _turns, _own, listener, signal) =>
      new Promise((resolve) => {
        listener.onText('正在回答');
        signal.addEventListener('abort', () =>
          resolve({ text: '正在回答', by: 'model', isAnswered: false, sources: [], usage: null, trouble: null }),
        );
      });
    const { input, over, turns, seen } = await start(true, slow);
    await seen('›');
    input.write('问题\r');
    await seen('正在回答');
    input.write('\u0003');
    await seen('（已停止）');
    expect(turns).toHaveLength(1);
    input.write('半句话\u0003');
    await seen('再按一次');
    input.write('\u0003');
    await over;
  });
  it('Ctrl-C, a line, Ctrl-C does not leave', async () => {
    const { input, over, seen, turns } = await start(true);
    await seen('›');
    input.write('\u0003');
    await seen('再按一次');
    input.write('执行率\r');
    await seen('执行率96.88%');
    input.write('\u0003');
    await new Promise((wake) => setTimeout(wake, 50));
    input.write('群众满意度\r');
    await seen('目标88%');
    input.write('\u0003\u0003');
    await over;
    expect(turns).toHaveLength(2);
  });
});

describe('commands', () => {
  it('by Chinese and English names, with and without reports', async () => {
    const { input, over, text } = await start(false);
    input.end(
      [
        '/audit',
        '／核对 全部',
        '/draft 结论',
        '/起草 前言',
        '/indicators',
        '/compare',
        '/对比 群众满意度',
        '/打开',
        '/open none.md',
        '/verify 安装波形护栏22公里。',
        '/校验',
        '/save out.md',
        '/保存 out.md',
        '/hlep',
        '/help',
        '/quit',
      ].join('\n'),
    );
    await over;
    for (const part of [
      '得分超过满分',
      '核验范围',
      '综合评价结论',
      '没有“前言”这一节',
      '9 项指标',
      '两个以上年度',
      '1. reports/guizhou-roads/report.md（2021年）',
      'none.md: 找不到文件',
      '22公里：报告中没有这个数',
      '用法：/校验',
      '已保存到 out.md',
      'out.md 已存在',
      '没有“/hlep”这个命令',
      '是不是 /help',
      '/引用',
    ])
      expect(text()).toContain(part);
    expect(written.get('out.md')).toContain('## /audit');
  });
});
