import { describe, expect, it } from 'vitest';
import { wholeLines } from '../../server/whole-lines.js';

const pass = (pieces: readonly string[], limit = 100): Promise<readonly string[]> =>
  new Promise((resolve, reject) => {
    const stream = wholeLines(limit);
    const seen: string[] = [];
    stream.on('data', (chunk) => seen.push(String(chunk)));
    stream.on('end', () => resolve(seen));
    stream.on('error', reject);
    for (const piece of pieces) stream.write(Buffer.from(piece));
    stream.end();
  });

describe('whole lines', () => {
  it('wait for their end', async () => expect(await pass(['a', 'b', 'c\nd', 'e\n'])).toEqual(['abc\n', 'de\n']));
  it('pass together when they come together', async () => expect(await pass(['a\nb\n', 'c'])).toEqual(['a\nb\n', 'c']));
  it('have a limit', async () => await expect(pass(['abc', 'def'], 5)).rejects.toThrow('too long'));
});
