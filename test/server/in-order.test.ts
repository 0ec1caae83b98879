import { describe, expect, it } from 'vitest';
import { inOrder } from '../../server/cli/in-order.js';

const numbers = Array.from({ length: 30 }, (_, index) => index);
const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

describe('in order', () => {
  it('hands on in the order of the items, however long each takes, never more at once than there are lanes', async () => {
    let [running, most] = [0, 0];
    const seen: number[] = [];
    const work = async (item: number): Promise<number> => {
      running += 1;
      most = Math.max(most, running);
      await wait((item * 7) % 5);
      running -= 1;
      return item * 2;
    };
    for await (const [item, result] of inOrder(numbers, 3, 8, work)) {
      expect(result).toBe(item * 2);
      seen.push(item);
    }
    expect(seen).toEqual(numbers);
    expect(most).toBe(3);
  });

  it('starts no more than it may hold back', async () => {
    let started = 0;
    const work = async (): Promise<void> => {
      started += 1;
    };
    const results = inOrder(numbers, 2, 5, work);
    await results.next();
    await wait(5);
    expect(started).toBe(5);
    await results.return(undefined);
  });

  it('passes a failure on where it stands', async () => {
    const seen: number[] = [];
    const read = async (): Promise<void> => {
      const work = async (item: number): Promise<number> => {
        if (item === 2) throw new RangeError('two');
        return item;
      };
      for await (const [, result] of inOrder(numbers, 2, 4, work)) seen.push(result);
    };
    await expect(read()).rejects.toThrow('two');
    expect(seen).toEqual([0, 1]);
  });
});
