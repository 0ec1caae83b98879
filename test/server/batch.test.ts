import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gouji, main, scratch } from './command.js';

const directory = scratch();
const formats = ['pretty', 'json', 'jsonl', 'sarif', 'markdown'] as const;

const reportOf = (unit: string, rate: string): string =>
  `# ${unit}2023年度部门整体支出绩效自评报告\n\n一、预算执行情况\n\n全年预算数4059.62万元，全年执行数3812.25万元，预算执行率${rate}%。\n`;

mkdirSync(join(directory, 'reports/deep'), { recursive: true });
for (let index = 0; index < 20; index += 1) {
  const path = join(directory, 'reports', `${index % 4 === 0 ? 'deep/' : ''}r${index}.md`);
  writeFileSync(path, reportOf(`清${'甲乙丙丁戊'[index % 5]}县商务局`, index % 3 === 0 ? '93.19' : '93.91'));
}
writeFileSync(join(directory, 'reports/empty.txt'), '');
writeFileSync(join(directory, 'reports/no.pdf'), '%PDF-1.7 nothing');

const run = (...args: readonly string[]) => gouji(directory, 'audit', 'reports', ...args);
const journal = (name: string): readonly string[] =>
  existsSync(join(directory, name)) ? readFileSync(join(directory, name), 'utf8').split('\n').filter(Boolean) : [];

describe('many files', () => {
  it.each(formats)('%s is the same from one, two and three threads, and with more files named', async (format) => {
    const [one, two, three] = await Promise.all(['1', '2', '3'].map((jobs) => run('-f', format, '--jobs', jobs)));
    expect(one?.code).toBe(2);
    expect(one?.err).toContain('gouji: reports/empty.txt: 文件是空的');
    expect(two).toEqual(one);
    expect(three).toEqual(one);
  });

  it('keeps the order of the arguments', async () => {
    const names = Array.from({ length: 17 }, (_, index) => `reports/r${[1, 2, 3][index % 3]}.md`).reverse();
    const { out } = await gouji(directory, 'audit', ...names, '-f', 'jsonl', '-j', '3');
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).file),
    ).toEqual(names);
  });

  it.each([
    [['--jobs', '0'], '1-256'],
    [['--timeout', 'x'], '1-86400'],
    [['-f', 'html'], '--summary'],
    [['--summary', '-f', 'sarif'], 'pretty, json, markdown, html'],
    [['--resume', 'nowhere/journal'], 'ENOENT'],
    [['--resume', 'reports/r1.md'], '不是审核进度记录'],
  ] as const)('explains the wrong call %j', async (args, words) => {
    const { code, out, err } = await run(...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(words);
  });
});

describe('going on after an interruption', () => {
  it.each(['1', '2'])('takes what is done from the journal, with %s threads', async (jobs) => {
    const name = `done-${jobs}.jsonl`;
    const plain = await run('-f', 'jsonl', '-j', jobs);
    expect(await run('-f', 'jsonl', '-j', jobs, '--resume', name)).toEqual(plain);
    const lines = journal(name);
    expect(lines).toHaveLength(20);
    // A mark in the journal shows which parts are taken from it.
    const marked = lines.map((line) => line.replaceAll('93.19%', '93.19％'));
    writeFileSync(join(directory, name), `${marked.join('\n')}\n{"key":"half of a li`);
    expect((await run('-f', 'jsonl', '-j', jobs, '--resume', name)).out).toBe(
      plain.out.replaceAll('93.19%', '93.19％'),
    );
    expect(journal(name)).toEqual(marked);
  });

  it('audits again what changed: the file, the settings, the output', async () => {
    const args = ['-f', 'jsonl', '--resume', 'changes.jsonl'] as const;
    await run(...args);
    writeFileSync(join(directory, 'reports/r1.md'), reportOf('清乙县商务局', '93.92'));
    expect((await run(...args)).out).toBe((await run('-f', 'jsonl')).out);
    expect(journal('changes.jsonl')).toHaveLength(21);
    writeFileSync(join(directory, 'reports/deep/gouji.config.json'), '{ "thresholds": { "lowExecution": 99 } }');
    expect((await run(...args)).out).toBe((await run('-f', 'jsonl')).out);
    expect(journal('changes.jsonl')).toHaveLength(26);
    expect((await run('-f', 'pretty', '--resume', 'changes.jsonl')).out).toBe((await run('-f', 'pretty')).out);
  });

  it('leaves nothing half-written when it is stopped, and the next call ends the work', async () => {
    const many = Array.from({ length: 400 }, (_, index) => `reports/r${1 + (index % 3)}.md`);
    many.forEach((name, index) => {
      mkdirSync(join(directory, 'many'), { recursive: true });
      writeFileSync(
        join(directory, `many/${index}.md`),
        `${readFileSync(join(directory, name), 'utf8')}\n第${index}号\n`,
      );
    });
    const args = ['audit', 'many', '-f', 'json', '-j', '2', '--out', 'many.json', '--resume', 'many.jsonl'];
    const child = spawn(process.execPath, [main, ...args], { cwd: directory });
    let err = '';
    child.stderr.on('data', (data) => {
      err += data;
    });
    const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
    while (journal('many.jsonl').length < 10) await new Promise((resolve) => setTimeout(resolve, 20));
    child.kill('SIGINT');
    expect(await ended).toBe(130);
    expect(err).toContain('已中断');
    expect(readdirSync(directory).filter((name) => name.includes('many.json') && name !== 'many.jsonl')).toEqual([]);
    const before = journal('many.jsonl').length;
    expect(before).toBeLessThan(400);
    expect((await gouji(directory, ...args)).err).toBe('');
    expect(journal('many.jsonl')).toHaveLength(400);
    const plain = await gouji(directory, 'audit', 'many', '-f', 'json', '-j', '1');
    expect(readFileSync(join(directory, 'many.json'), 'utf8')).toBe(plain.out);
  }, 120_000);
});

describe('the summary', () => {
  it.each(['pretty', 'json', 'markdown', 'html'])('comes as %s, the same from one and two threads', async (format) => {
    const [one, two] = await Promise.all(['1', '2'].map((jobs) => run('--summary', '-f', format, '-j', jobs)));
    expect(two).toEqual(one);
    expect(one?.out).toContain('清甲县商务局');
    expect(one?.out).toContain('reports/empty.txt');
  });

  it('is a page that loads nothing, with links that lead from where it stands', async () => {
    mkdirSync(join(directory, 'out'), { recursive: true });
    await run('--summary', '-f', 'html', '--out', 'out/summary.html');
    const page = readFileSync(join(directory, 'out/summary.html'), 'utf8');
    expect(page).toContain('<a href="../reports/');
    expect(page).toContain('<svg ');
    expect(page).not.toMatch(/<script|<link|src=|@import|url\(/);
  });
});
