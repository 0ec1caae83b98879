import { copyFileSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { createFiles } from '../../server/files.js';
import { readDocx } from '../../tools/document/docx/read.js';
import { gouji, scratch } from './command.js';

const directory = scratch();
const outside = scratch();
const run = (...args: readonly string[]) => gouji(directory, ...args);
const put = (name: string, content: string | object): void => {
  mkdirSync(dirname(join(directory, name)), { recursive: true });
  writeFileSync(join(directory, name), typeof content === 'string' ? content : JSON.stringify(content));
};
const report = (more = ''): string => `# 某局2023年度绩效自评报告\n\n一、概况\n\n${more}费用报消。\n`;
const graded = '# 某局2023年度绩效自评报告\n\n自评得分88.15分，评价等级为“优”。\n';

const auditOf = async (name: string) => JSON.parse((await run('audit', name, '--format', 'json')).out);
const idIn = async (name: string, rule: string): Promise<string> => {
  const { findings } = await auditOf(name);
  return findings.find((each: { rule: string }) => each.rule === rule).id;
};

beforeAll(async () => {
  put('noted/a.md', report('<!-- gouji-disable right-characters -- 原文如此 -->\n\n'));
  put('unused/a.md', report('<!-- gouji-disable sum-matches -->\n\n'));
  put('dismissed/a.md', report());
  put('dismissed/gouji.dismissals.json', [
    { fingerprint: await idIn('dismissed/a.md', 'right-characters'), rule: 'right-characters', reason: '原文如此' },
    { fingerprint: '0123456789abcdef', rule: 'sum-matches', reason: '口径不同' },
  ]);
  put('bands/a.md', graded);
  put('bands/gouji.config.json', {
    bands: [
      { grade: '优', from: 85 },
      { grade: '差', from: 0 },
    ],
  });
  put('national/a.md', graded);
  put('bad/a.md', report());
  put('bad/gouji.config.json', { bandz: [] });
});

describe('comments in the report', () => {
  it('are counted aloud', async () => {
    const { out } = await run('audit', 'noted/a.md');
    expect(out).not.toContain('费用报销');
    expect(out).toContain('另有 1 条已按说明忽略');
  });

  it('come with their reason in JSON', async () =>
    expect((await auditOf('noted/a.md')).ignored).toMatchObject({
      count: 1,
      note: '另有 1 条已按说明忽略',
      findings: [{ rule: 'right-characters', text: '费用报消', kind: 'inSource', reason: '原文如此' }],
    }));

  it('are suppressions in SARIF', async () => {
    const { out } = await run('audit', 'noted/a.md', '--format', 'sarif');
    const [result] = JSON.parse(out).runs[0].results.filter((each: object) => 'suppressions' in each);
    expect(result).toMatchObject({
      ruleId: 'right-characters',
      suppressions: [{ kind: 'inSource', status: 'accepted', justification: '原文如此' }],
    });
  });

  it('are told of where they silence nothing', async () =>
    expect((await run('audit', 'unused/a.md')).out).toContain('没有忽略任何问题'));

  it('are told of where they name no rule', async () => {
    put('unused/b.md', report('<!-- gouji-disable right-character -->\n\n'));
    const { out } = await run('audit', 'unused/b.md');
    expect(out).toContain('规则“right-character”不存在');
    expect(out).toContain('费用报销');
  });
});

describe('gouji.dismissals.json', () => {
  it('sets a finding aside, and says which entries served nothing', async () => {
    const { out, err } = await run('audit', 'dismissed/a.md');
    expect(out).toContain('另有 1 条已按说明忽略');
    expect(err).toContain('sum-matches 0123456789abcdef');
    expect(err).not.toContain('right-characters');
  });

  it('is no longer followed when a fact changes', async () => {
    put('dismissed/b.md', report().replace('2023', '2024'));
    expect((await auditOf('dismissed/b.md')).ignored.count).toBe(0);
  });

  it('holds in the working directory as well', async () => {
    put('dismissed/sub/a.md', report());
    const { out } = await gouji(join(directory, 'dismissed'), 'audit', 'sub/a.md');
    expect(out).toContain('另有 1 条已按说明忽略');
  });
});

describe('gouji audit --dismiss', () => {
  const fixture = fileURLToPath(new URL('../../fixtures/reports/guangxi-agriculture/report.docx', import.meta.url));
  const dismissals = (): unknown => JSON.parse(readFileSync(join(directory, 'word/gouji.dismissals.json'), 'utf8'));
  beforeAll(() => {
    mkdirSync(join(directory, 'word'));
    copyFileSync(fixture, join(directory, 'word/a.docx'));
    put('word/b.md', graded);
  });

  it('sets a finding of a Word file aside, which has no comments for it', async () => {
    const id = await idIn('word/a.docx', 'points-match');
    expect((await run('audit', 'word/a.docx')).out).toContain(id.slice(0, 8));
    const { code, out, err } = await run('audit', 'word/a.docx', '--dismiss', id.slice(0, 8), '--reason', '口径不同');
    expect([code, out]).toEqual([0, '']);
    expect(err).toContain('已写入 word/gouji.dismissals.json：points-match');
    expect(dismissals()).toEqual([{ fingerprint: id, rule: 'points-match', reason: '口径不同' }]);
    const { findings, ignored } = await auditOf('word/a.docx');
    expect(findings.map(({ rule }: { rule: string }) => rule)).not.toContain('points-match');
    expect(ignored.findings[0]).toMatchObject({ rule: 'points-match', kind: 'external', reason: '口径不同' });
  });

  it('adds to the file, and the finding returns when its fact changes', async () => {
    const id = await idIn('word/b.md', 'grade-fits-score');
    await run('audit', 'word/b.md', '--dismiss', id, '--reason', '市里另有分档');
    expect(dismissals()).toHaveLength(2);
    expect((await auditOf('word/b.md')).ignored.count).toBe(1);
    put('word/b.md', graded.replace('88.15', '87.15'));
    expect((await auditOf('word/b.md')).ignored.count).toBe(0);
    put('word/b.md', `另有说明。\n\n${graded}`);
    expect((await auditOf('word/b.md')).ignored.count).toBe(1);
  });

  it.each([
    [['--dismiss', '0123456789'], '请用 --reason'],
    [['--dismiss', '0123456789', '--reason', ' '], '请用 --reason'],
    [['--dismiss', '0123456789', '--reason', '核对过'], '没有编号为 0123456789 的问题'],
    [['--dismiss', '01', '--reason', '核对过'], '没有编号为 01 的问题'],
    [['--reason', '核对过'], '--reason 须与 --dismiss 一起'],
  ])('%j is refused and nothing is written', async (args, words) => {
    const before = readFileSync(join(directory, 'word/gouji.dismissals.json'), 'utf8');
    const { code, out, err } = await run('audit', 'word/a.docx', ...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(words);
    expect(readFileSync(join(directory, 'word/gouji.dismissals.json'), 'utf8')).toBe(before);
  });

  it('does not overwrite a file that it cannot read', async () => {
    put('broken/a.md', graded);
    const id = await idIn('broken/a.md', 'grade-fits-score');
    put('broken/gouji.dismissals.json', '{');
    const { code, err } = await run('audit', 'broken/a.md', '--dismiss', id, '--reason', '核对过');
    expect(code).toBe(2);
    expect(err).toContain('不是有效的 JSON');
    expect(readFileSync(join(directory, 'broken/gouji.dismissals.json'), 'utf8')).toBe('{');
  });
});

describe('gouji.config.json', () => {
  it('gives the bands of the place', async () => {
    const rules = async (name: string) => (await auditOf(name)).findings.map(({ rule }: { rule: string }) => rule);
    expect(await rules('national/a.md')).toContain('grade-fits-score');
    expect(await rules('bands/a.md')).not.toContain('grade-fits-score');
  });

  it('that is wrong fails its reports with a reason, and the others are done', async () => {
    const { code, out, err } = await run('audit', 'bad', 'noted', '--format', 'jsonl');
    expect(code).toBe(2);
    expect(err).toContain('gouji.config.json 的 bandz：应为以下之一');
    expect(err).not.toContain('跳过');
    expect(out.trim().split('\n')).toHaveLength(1);
    expect((await run('audit', 'bad', '--lang', 'en')).err).toContain('expected one of');
    expect((await run('figures', 'bad')).code).toBe(0);
  });
});

describe('gouji annotate', () => {
  const fixture = fileURLToPath(new URL('../../fixtures/reports/guangxi-agriculture/report.docx', import.meta.url));
  beforeAll(() => copyFileSync(fixture, join(directory, 'report.docx')));

  it('writes a copy with comments and leaves the original', async () => {
    const before = readFileSync(join(directory, 'report.docx'));
    const { code, out, err } = await run('annotate', 'report.docx', '--out', 'reviewed.docx');
    expect([code, out]).toEqual([0, '']);
    expect(err).toContain('已写入 reviewed.docx');
    expect(readDocx(readFileSync(join(directory, 'reviewed.docx'))).text).toBe(readDocx(before).text);
    expect(readFileSync(join(directory, 'report.docx')).equals(before)).toBe(true);
  });

  it('writes a review of a text', async () => {
    expect((await run('annotate', 'national/a.md', '--out', 'review.md')).code).toBe(0);
    expect(readFileSync(join(directory, 'review.md'), 'utf8')).toContain('grade-fits-score');
  });

  it.each([
    [['national/a.md', '--out', 'x.docx'], '只能写进 .docx 原稿'],
    [['report.docx', '--out', 'x.pdf'], '扩展名不对'],
    [['report.docx', '--out', 'report.docx'], '要审核的文件本身'],
    [['report.docx'], '缺少选项'],
    [['noted', '--out', 'x.docx'], '收到的是一个目录'],
  ])('%j is refused', async (args, words) => {
    const { code, err } = await run('annotate', ...args);
    expect(code).toBe(2);
    expect(err).toContain(words);
    expect(['x.docx', 'x.pdf'].some((name) => existsSync(join(directory, name)))).toBe(false);
  });
});

describe('the allowed directories', () => {
  const bytes = new Uint8Array([1]);

  it('are the only ones that settings are read from', async () => {
    writeFileSync(join(outside, 'gouji.config.json'), '{"bandz": 1}');
    put('inner/a.md', report());
    symlinkSync(join(outside, 'gouji.config.json'), join(directory, 'inner/gouji.config.json'));
    const files = await createFiles([join(directory, 'inner')], directory);
    expect((await files.read('a.md')).guidance.scheme.hasOwnWeights).toBe(false);
    await expect((await createFiles([directory], directory)).read('bad/a.md')).rejects.toMatchObject({
      code: 'bad-settings',
    });
  });

  it('are the only ones that are written to, and no file in them is overwritten', async () => {
    const files = await createFiles([directory], directory);
    await files.write('noted/new.docx', bytes);
    expect(readFileSync(join(directory, 'noted/new.docx'))).toHaveLength(1);
    symlinkSync(outside, join(directory, 'away'));
    for (const [path, code] of [
      ['noted/new.docx', 'file-exists'],
      ['../new.docx', 'outside-roots'],
      [join(outside, 'new.docx'), 'outside-roots'],
      ['away/new.docx', 'outside-roots'],
      ['nowhere/new.docx', 'not-found'],
    ] as const)
      await expect(files.write(path, bytes), path).rejects.toMatchObject({ code });
    expect(existsSync(join(outside, 'new.docx'))).toBe(false);
  });
});
