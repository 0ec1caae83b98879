import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Audited } from '../../server/cli/audit-part.js';
import type { Crew } from '../../server/cli/crew.js';
import { gatherCrew } from '../../server/cli/crew.js';
import { codeOf, explain } from '../../tools/errors.js';

const worker = new URL('misbehaving-worker.mjs', import.meta.url);
interface Task {
  readonly input: { readonly path: string; readonly file: string };
}
let crew: Crew<Task, Audited>;
beforeAll(async () => {
  crew = await gatherCrew({ threads: 2, secondsPerFile: 6, worker, megabytes: 64 });
});
afterAll(() => crew.dismiss());

const audit = async (file: string) => {
  try {
    const audited = await crew.send({ input: { path: file, file } });
    return 'refusal' in audited ? audited.refusal : null;
  } catch (error) {
    return { code: codeOf(error), message: explain(error, 'zh') };
  }
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
