import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Rendering } from '../../server/cli/audit-part.js';
import type { Crew } from '../../server/cli/crew.js';
import { gatherCrew } from '../../server/cli/crew.js';

const rendering: Rendering = { format: 'json', language: 'zh', isColored: false, isSummary: false };
const worker = new URL('misbehaving-worker.mjs', import.meta.url);
let crew: Crew;
beforeAll(async () => {
  crew = await gatherCrew({ threads: 2, secondsPerFile: 6, worker, megabytes: 64 });
});
afterAll(() => crew.dismiss());

const audit = async (file: string) => {
  const audited = await crew.audit({ input: { path: file, file }, rendering, cwd: '.' });
  return 'refusal' in audited ? audited.refusal : null;
};

describe('threads', () => {
  it.each([
    ['hangs', 'audit-timeout', '超过 6 秒'],
    ['eats memory', 'audit-memory', '用尽了内存'],
    ['ends its thread', 'audit-timeout', '超过 6 秒'],
    ['throws', 'audit-crashed', 'TypeError'],
  ])('a file that %s is told, and the next ones are done', async (file, code, words) => {
    const [bad, good] = await Promise.all([audit(file), audit('good')]);
    expect(bad).toMatchObject({ code, message: expect.stringContaining(words) });
    expect(good).toEqual({ code: 'done', message: 'good' });
    expect(await audit('after')).toEqual({ code: 'done', message: 'after' });
  });
});
