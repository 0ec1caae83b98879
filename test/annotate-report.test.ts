import { expect, it } from 'vitest';
import { annotateReport } from '../tools/annotate-report.js';
import { readDocx } from '../tools/document/docx/read.js';
import { createStore, unguided } from '../tools/store.js';
import type { ToolDeps } from '../tools/tool.js';
import { anchoredIn, partOf } from './document/docx/anchored.js';
import { docxOf, line } from './document/docx/package-of.js';
import { callTool } from './sample-store.js';

const docx = docxOf(
  line('某局2021年度部门整体支出绩效自评报告') +
    line('一、资金情况') +
    line('全年预算数4059.62万元，全年执行数3812.25万元，预算执行率93.19%。') +
    line('二、其他') +
    line('费用报消。'),
);

/** A store over files in memory, and what was written. */
const desk = (files: Readonly<Record<string, Uint8Array>>) => {
  const written = new Map<string, Uint8Array>();
  const deps: ToolDeps = {
    store: createStore(),
    language: 'zh',
    openLibrary: async () => null,
    pageSize: 50,
    readFile: async (path) => ({ bytes: files[path] ?? new Uint8Array(), name: path, guidance: unguided }),
    writeFile: async (path, bytes) => {
      written.set(path, bytes);
    },
  };
  const open = async (path: string) =>
    (await deps.store.add(files[path] ?? new Uint8Array(), path, { path, guidance: unguided })).id;
  return { deps, open, written };
};

const markdown = new TextEncoder().encode('# 某局2021年度绩效自评报告\n\n一、概况\n\n费用报消。\n');

it('annotate_report writes one comment a finding on the quoted words, and changes no word', async () => {
  const { deps, open, written } = desk({ 'a.docx': docx });
  const report_id = await open('a.docx');
  const answer = await callTool(annotateReport, { report_id, out: 'b.docx' }, deps);
  const found = deps.store.get(report_id).findings('zh');
  const reviewed = written.get('b.docx') ?? new Uint8Array();
  expect(found.length).toBeGreaterThan(1);
  expect(answer).toMatchObject({ comments: found.length, out: 'b.docx', bytes: reviewed.length });
  const { text } = readDocx(docx);
  expect(readDocx(reviewed).text).toBe(text);
  const quoted = found.map(({ at }) => text.slice(at.start, at.end));
  expect(Object.values(anchoredIn(reviewed)).sort()).toEqual(quoted.sort());
  const comments = partOf(reviewed, 'word/comments.xml');
  for (const { message, rule } of found) {
    expect(comments).toContain(message);
    expect(comments).toContain(rule);
  }
});

it('writes a review as Markdown for every kind of report', async () => {
  const { deps, open, written } = desk({ 'a.md': markdown });
  await callTool(annotateReport, { report_id: await open('a.md'), out: 'b.md' }, deps);
  expect(new TextDecoder().decode(written.get('b.md'))).toContain('“费用报消”应为“费用报销”');
});

it.each([
  ['a.md', 'b.docx', 'annotate-needs-docx'],
  ['a.docx', 'b.pdf', 'annotate-ending'],
])('%s to %s is refused: %s', async (name, out, code) => {
  const { deps, open, written } = desk({ 'a.md': markdown, 'a.docx': docx });
  const report_id = await open(name);
  await expect(callTool(annotateReport, { report_id, out }, deps)).rejects.toMatchObject({ code });
  expect(written.size).toBe(0);
});

it('refuses an original that changed since it was read', async () => {
  const files = { 'a.docx': docx };
  const { deps, open } = desk(files);
  const report_id = await open('a.docx');
  files['a.docx'] = docxOf(line('另一份'));
  await expect(callTool(annotateReport, { report_id, out: 'b.docx' }, deps)).rejects.toMatchObject({
    code: 'source-changed',
  });
});
