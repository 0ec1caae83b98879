import { describe, expect, it } from 'vitest';
import { nationalScheme } from '../tools/rules/scheme.js';
import { createStore, reportId } from '../tools/store.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('the store', () => {
  it('names a report by its content', async () => {
    const store = createStore();
    const first = await store.add(bytes('一、甲\n内容。'), 'a.md');
    expect(first.id).toBe(reportId(bytes('一、甲\n内容。')));
    expect(await store.add(bytes('一、甲\n内容。'), 'b.md')).toBe(first);
    expect(store.list()).toHaveLength(1);
  });

  it('finds a report by a prefix of its hash, but not by a short one', async () => {
    const store = createStore();
    const { id } = await store.add(bytes('一、甲\n内容。'), 'a.md');
    expect(store.get(id.slice('sha256:'.length, 20)).id).toBe(id);
    expect(() => store.get('sha256:')).toThrow('unknown-report');
    expect(() => store.get('')).toThrow('unknown-report');
    expect(() => store.get('sha256:00000000')).toThrow('unknown-report');
  });

  it('lets the least recently used report go', async () => {
    const store = createStore({ reports: 2, characters: 1000 });
    const a = await store.add(bytes('甲'), 'a.md');
    const b = await store.add(bytes('乙'), 'b.md');
    store.get(a.id);
    await store.add(bytes('丙'), 'c.md');
    expect(store.get(a.id)).toBe(a);
    expect(() => store.get(b.id)).toThrow('unknown-report');
  });

  it('keeps at least the last report, however long', async () => {
    const store = createStore({ reports: 9, characters: 3 });
    await store.add(bytes('甲'), 'a.md');
    const long = await store.add(bytes('甲乙丙丁'), 'b.md');
    expect(store.list()).toEqual([long]);
  });

  it('judges a report that is kept already by the settings that come now', async () => {
    const store = createStore();
    const text = bytes('一、概况\n\n费用报消。');
    const before = await store.add(text, 'a.md');
    const [finding] = before.findings('zh').filter(({ rule }) => rule === 'right-characters');
    const dismissals = [{ fingerprint: finding?.id ?? '', rule: 'right-characters', reason: '原文如此' }];
    const after = await store.add(text, 'a.md', { path: 'a.md', guidance: { scheme: nationalScheme, dismissals } });
    expect(after.report).toBe(before.report);
    expect(after.sifted('zh').suppressed).toMatchObject([{ kind: 'external', finding: { id: finding?.id } }]);
    expect(after.findings('en')).toHaveLength(before.findings('en').length - 1);
    expect(store.get(before.id)).toBe(after);
  });

  it('refuses a text that is no report before decoding it', async () => {
    const huge = new Uint8Array(21_000_000).fill(0x61);
    await expect(createStore().add(huge, 'a.txt')).rejects.toMatchObject({ code: 'too-long' });
  });
});
