import { expect, test } from 'vitest';
import { rememberText } from '../../tools/language/remembered-text.js';

test('computes once for each text', () => {
  const asked: string[] = [];
  const length = rememberText((text) => {
    asked.push(text);
    return text.length;
  });
  expect([length('结余'), length('结转资金'), length('结余')]).toEqual([2, 4, 2]);
  expect(asked).toEqual(['结余', '结转资金']);
});

test('remembers a value that is nothing', () => {
  let times = 0;
  const nothing = rememberText(() => {
    times += 1;
    return undefined;
  });
  nothing('甲');
  nothing('甲');
  expect(times).toBe(1);
});
