import { beforeAll, describe, expect, it } from 'vitest';
import { draftSection } from '../tools/draft-section.js';
import { createStore } from '../tools/store.js';
import type { ToolDeps } from '../tools/tool.js';
import { verifyDraft } from '../tools/verify-draft.js';
import { openNamed } from './draft/reports.js';
import { callTool, sampleDeps } from './sample-store.js';

let deps: ToolDeps = sampleDeps;
let id = '';

beforeAll(async () => {
  const store = createStore();
  const { report } = await openNamed('guizhou-roads');
  const stored = await store.add(new TextEncoder().encode(report.document.text), 'report.md');
  deps = { ...sampleDeps, store };
  id = stored.id;
});

/** The typed answer, after the schema that is advertised has passed it. */
const drafted = async (input: Parameters<typeof draftSection.run>[0]) => {
  await callTool(draftSection, input, deps);
  return draftSection.run(input, deps);
};
const verified = async (input: Parameters<typeof verifyDraft.run>[0]) => {
  await callTool(verifyDraft, input, deps);
  return verifyDraft.run(input, deps);
};

describe('draft_section', () => {
  it('gives text, the facts behind each sentence, blanks and questions', async () => {
    const answer = await drafted({ report_id: id });
    expect(answer.text).toContain('安装波形护栏未完成目标');
    for (const { start, end, text } of answer.sentences) expect(answer.text.slice(start, end)).toBe(text);
    for (const { start, end, label } of answer.blanks) expect(answer.text.slice(start, end)).toBe(`［待填：${label}］`);
    const ids = new Set(answer.figures.map((figure) => figure.id));
    for (const sentence of answer.sentences) for (const figure of sentence.figures) expect(ids).toContain(figure);
    for (const figure of answer.figures) for (const input of figure.inputs) expect(ids).toContain(input);
    expect(answer.questions.length).toBeGreaterThan(0);
    expect(answer.sentences.some((sentence) => sentence.findings.length > 0)).toBe(true);
  });
  it.each(['problems', 'improvements', 'conclusion', 'completion'] as const)('drafts %s', async (section) => {
    const answer = await drafted({ report_id: id, section });
    expect([answer.section, answer.text === '']).toEqual([section, false]);
  });
  it('refuses what it does not know', async () => {
    await expect(callTool(draftSection, { report_id: id, section: 'praise' }, deps)).rejects.toMatchObject({
      code: 'invalid-input',
    });
    await expect(callTool(draftSection, { report_id: 'sha256:0' }, deps)).rejects.toMatchObject({
      code: 'unknown-report',
    });
  });
});

describe('verify_draft', () => {
  it('fills the slots of draft_section and finds nothing to object to', async () => {
    const section = await drafted({ report_id: id });
    const slotted = section.sentences.map(({ slotted: line }) => line).join('\n\n');
    expect(slotted).toContain('{{figure:');
    const answer = await verified({ report_ids: [id], text: slotted });
    expect(answer.unsupported).toEqual([]);
    expect(answer.text).not.toContain('{{');
    expect(answer.text.split('\n\n')).toEqual(section.sentences.map(({ text }) => text));
  });
  it('names what is not supported, with the nearest', async () => {
    const answer = await verified({ report_ids: [id], text: '安装波形护栏22公里，由督查室负责。' });
    expect(answer.unsupported.map((item) => [item.text, item.reason, item.nearest?.text ?? null])).toEqual([
      ['22公里', 'value', '21公里'],
      ['督查室', 'office', null],
    ]);
    for (const { text, start, end, message } of answer.unsupported) {
      expect(answer.text.slice(start, end)).toBe(text);
      expect(message).not.toBe('');
    }
  });
  it('refuses a slot that names nothing, and another report’s', async () => {
    const answer = await verified({ report_ids: [id], text: '预算{{figure:f99999}}，{{figure:r2.f1}}。' });
    expect(answer.unsupported.filter((item) => item.reason === 'slot').map((item) => item.text)).toEqual([
      '{{figure:f99999}}',
      '{{figure:r2.f1}}',
    ]);
  });
  it('refuses nothing to verify', async () =>
    await expect(callTool(verifyDraft, { report_ids: [id], text: '  ' }, deps)).rejects.toMatchObject({
      code: 'invalid-input',
    }));
});
