import { expect, test } from 'vitest';
import { gapsIn } from '../../tools/language/sequence.js';

const gaps = (ordinals: readonly number[], after = 0, restarts = false): readonly string[] =>
  gapsIn({ ordinals, after, mayRestart: () => restarts }).map(
    ({ index, kind, expected }) => `${index} ${kind} ${expected}`,
  );

test.each([
  [[1, 2, 3], []],
  [[1, 2, 1, 2], []],
  [[1, 3, 3], ['1 skipped 2']],
  [[1, 2, 4, 5], ['2 skipped 3']],
  [[1, 2, 2], ['2 repeated 3']],
  [[1, 2, 2, 3], ['2 repeated 3']],
  [[3, 2, 3], ['0 start 1']],
  [[1, 1, 3], ['1 repeated 2']],
  [[1, 2, 1], ['2 repeated 3']],
  [[2], ['0 start 1']],
])('%j', (ordinals, expected) => expect(gaps(ordinals)).toEqual(expected));

test('a list may go on from one that ended, or begin anew where it is introduced', () => {
  expect(gaps([3, 4], 2)).toEqual([]);
  expect(gaps([1, 2, 1], 0, true)).toEqual([]);
});
