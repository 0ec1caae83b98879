import { createRequire } from 'node:module';
import { afterEach, expect, it, vi } from 'vitest';
import { readPdf } from '../../../tools/document/pdf/read.js';
import { pdfOf, show } from './handmade.js';

const modules: unknown = createRequire(import.meta.url)('node:module');
const streams = [vi.spyOn(process.stdout, 'write'), vi.spyOn(process.stderr, 'write')];
const said = (['log', 'info', 'warn', 'error'] as const).map((name) => vi.spyOn(console, name));

afterEach(() => vi.restoreAllMocks());

/** Makes the optional canvas package of pdfjs absent, as on machines that it has no build for. */
const withoutCanvas = (): ReturnType<typeof vi.fn> => {
  const load: unknown = Reflect.get(Object(modules), '_load');
  const asked = vi.fn();
  Reflect.set(Object(modules), '_load', (name: string, ...rest: readonly unknown[]) => {
    if (name !== '@napi-rs/canvas') return typeof load === 'function' ? load(name, ...rest) : null;
    asked();
    throw new Error('no canvas here');
  });
  return asked;
};

it('reads without the canvas package, says nothing, and leaves no globals behind', async () => {
  const asked = withoutCanvas();
  for (const stream of streams) stream.mockClear();
  const draft = await readPdf(pdfOf([show('全年执行数3812.25万元', 72, 700)]));
  expect(draft.text).toBe('全年执行数3812.25万元');
  expect(asked).toHaveBeenCalledOnce();
  for (const spy of [...said, ...streams]) expect(spy).not.toHaveBeenCalled();
  for (const name of ['DOMMatrix', 'ImageData', 'Path2D', 'pdfjsWorker'])
    expect(Reflect.has(globalThis, name)).toBe(false);
});
