import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { badFiles, writeBadFiles } from './bad-files.js';
import { gouji, scratch } from './command.js';

const directory = scratch();
const elsewhere = scratch();
const good =
  '# 甲局2021年度部门整体支出绩效自评报告\n\n一、资金情况\n\n全年预算数4059.62万元，全年执行数3812.25万元，预算执行率93.91%。\n';
const bad = good.replace('93.91', '93.19');

beforeAll(() => {
  writeFileSync(join(directory, 'good.md'), good);
  writeFileSync(join(directory, 'bad.md'), bad);
  mkdirSync(join(directory, 'reports/deep'), { recursive: true });
  writeFileSync(join(directory, 'reports/b.md'), good);
  writeFileSync(join(directory, 'reports/a.txt'), bad);
  writeFileSync(join(directory, 'reports/deep/c.md'), good);
  writeFileSync(join(directory, 'reports/table.xlsx'), 'x');
  writeFileSync(join(directory, 'reports/.hidden.md'), good);
  mkdirSync(join(directory, 'nothing'));
  mkdirSync(join(directory, 'bad'));
  writeBadFiles(join(directory, 'bad'));
});

const run = (...args: readonly string[]) => gouji(directory, ...args);

describe('gouji', () => {
  it('has help and a version everywhere', async () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    expect(await run('--version')).toEqual({ code: 0, out: `${version}\n`, err: '' });
    for (const command of ['audit', 'figures', 'rates', 'rules', 'mcp', 'serve']) {
      const { code, out, err } = await run(command, '--help');
      expect([code, err]).toEqual([0, '']);
      expect(out).toContain('用法');
      expect(out).toContain(`gouji ${command}`);
    }
    expect((await run('--help', '--lang', 'en')).out).toContain('Usage:');
    expect((await run('audit', '--version')).out).toBe(`${version}\n`);
  });

  it('speaks English wherever it is asked to', async () => {
    for (const args of [
      ['--lang', 'en', 'audit', 'good.md'],
      ['audit', 'good.md', '--lang', 'en'],
      ['audit', '--lang=en', 'good.md'],
    ]) {
      expect((await run(...args)).out).toContain('checked: ');
    }
    expect((await run('audit', 'missing.md', '--lang', 'en')).err).toContain('There is no such file');
    expect((await run('audit', 'good.md', '--lang', 'fr')).code).toBe(2);
  });

  it.each([
    [[], '用法'],
    [['nonsense'], '没有这个命令：nonsense'],
    [['audit'], '缺少参数'],
    [['audit', 'good.md', '--format', 'xml'], '可用：pretty, json, jsonl, sarif, markdown'],
    [['audit', 'good.md', '--nonsense'], '没有这个选项：--nonsense'],
    [['audit', 'good.md', '--out'], '缺少值'],
    [['rules', 'nope'], '没有名为“nope”的规则'],
    [['mcp', '--root', 'nowhere'], '--root'],
  ] as const)('explains the wrong call %j', async (args, words) => {
    const { code, out, err } = await run(...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(words);
  });
});

describe('gouji audit', () => {
  it('gives one object for one file, an array for several, one a line as jsonl', async () => {
    const one = await run('audit', 'good.md', '--format', 'json');
    expect(one.err).toBe('');
    expect(JSON.parse(one.out)).toMatchObject({
      file: 'good.md',
      report: { id: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) },
      coverage: { figures: expect.any(Number), unverifiable: expect.any(Number) },
      findings: expect.any(Array),
    });
    const several = JSON.parse((await run('audit', 'good.md', 'bad.md', '--format', 'json')).out);
    expect(several.map(({ file }: { file: string }) => file)).toEqual(['good.md', 'bad.md']);
    const lines = (await run('audit', 'bad.md', 'good.md', '--format', 'jsonl')).out.trim().split('\n');
    expect(lines.map((line) => JSON.parse(line).file)).toEqual(['bad.md', 'good.md']);
  });

  it('reads every readable file below a directory, sorted, and says what it skipped', async () => {
    const { out, err } = await run('audit', 'reports', '--format', 'jsonl');
    const files = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).file);
    expect(files).toEqual(['reports/a.txt', 'reports/b.md', 'reports/deep/c.md']);
    expect(err).toContain('跳过 1 个其他类型的文件：reports/table.xlsx');
  });

  it('is the same twice, byte for byte', async () => {
    const [first, second] = await Promise.all([1, 2].map(() => run('audit', 'reports', '--format', 'json')));
    expect(first).toEqual(second);
  });

  it.each(['pretty', 'markdown', 'sarif', 'json', 'jsonl'])(
    'writes %s to a file, whole, and nothing to stdout',
    async (format) => {
      const shown = await run('audit', 'good.md', '--format', format);
      const { code, out } = await run('audit', 'good.md', '--format', format, '--out', `out.${format}`);
      expect([code, out]).toEqual([shown.code, '']);
      expect(readFileSync(join(directory, `out.${format}`), 'utf8')).toBe(shown.out);
      expect(readdirSync(directory).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    },
  );

  it('does not overwrite what it reads, and says when it cannot write', async () => {
    expect(await run('audit', 'good.md', '--out', './good.md')).toMatchObject({ code: 2, out: '' });
    expect(readFileSync(join(directory, 'good.md'), 'utf8')).toBe(good);
    const lost = await run('audit', 'good.md', '--out', 'nowhere/out.txt');
    expect(lost).toMatchObject({ code: 2, out: '' });
    expect(lost.err).toContain('写不了输出文件');
    expect(lost.err).not.toContain(directory);
  });

  it('does the others when one cannot be read, and fails at the end', async () => {
    const { code, out, err } = await run('audit', 'missing.md', 'good.md', '--format', 'json');
    expect(code).toBe(2);
    expect(JSON.parse(out).map(({ file }: { file: string }) => file)).toEqual(['good.md']);
    expect(err).toContain('gouji: missing.md: 找不到这个文件');
  });

  it('says so when a directory holds no report', async () => {
    const { code, err } = await run('audit', 'nothing');
    expect(code).toBe(2);
    expect(err).toContain('没有可读取的报告');
  });

  it('is not disturbed by a reader that leaves', async () => {
    const { execFileSync } = await import('node:child_process');
    const { main } = await import('./command.js');
    const script = `"${process.execPath}" "${main}" figures good.md bad.md reports --format csv | head -1`;
    expect(execFileSync('sh', ['-c', script], { cwd: directory, encoding: 'utf8' })).toMatch(/^file,id,text/);
  });
});

describe('bad input on the command line', () => {
  it.each(badFiles)('%s', async (name, words) => {
    const { code, out, err } = await run('audit', join('bad', name));
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(words);
    expect(err).toMatch(/\p{Script=Han}/u);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err).not.toMatch(/\n\s+at /);
    expect(err).not.toContain(directory);
  });

  it('does not show absolute paths that it was given', async () => {
    const { code, err } = await gouji(elsewhere, 'audit', join(directory, 'bad/empty.txt'));
    expect(code).toBe(2);
    expect(err).toContain('gouji: empty.txt: ');
    expect(err).not.toContain(directory);
  });
});

describe('gouji figures and rates', () => {
  it.each(['figures', 'rates'])('%s come as table, json, jsonl and csv', async (command) => {
    for (const format of ['table', 'json', 'jsonl', 'csv']) {
      const { code, out, err } = await run(command, 'good.md', '--format', format);
      expect([code, err]).toEqual([0, '']);
      expect(out.endsWith('\n')).toBe(true);
    }
    const { out } = await run(command, 'good.md', '--format', 'json');
    expect(JSON.parse(out)).toMatchObject({
      file: 'good.md',
      report: {},
      [command === 'figures' ? 'figures' : 'claims']: expect.any(Array),
    });
  });

  it('marks a CSV file for spreadsheet programs', async () => {
    await run('figures', 'good.md', '--format', 'csv', '--out', 'figures.csv');
    expect(readFileSync(join(directory, 'figures.csv'), 'utf8').startsWith('\ufefffile,id,text')).toBe(true);
  });
});

describe('gouji rules', () => {
  it('lists the rules and shows their pages', async () => {
    const { code, out } = await run('rules', '--format', 'json');
    expect(code).toBe(0);
    const ids: readonly string[] = JSON.parse(out).map(({ id }: { id: string }) => id);
    for (const id of ids.slice(0, 3)) {
      const page = await run('rules', id);
      expect(page.code).toBe(0);
      expect(page.out).toContain(`# ${id}: `);
    }
    expect((await run('rules')).out).toContain(`共 ${ids.length} 条规则`);
  });
});
