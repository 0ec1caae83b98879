/**
 * Does `work` on every item in several lanes at once and hands the results on in the order of the items. At most
 * `ahead` results are held back, so that a slow item never lets the others pile up. Ends early when the reader does.
 */
export async function* inOrder<Item, Result>(
  items: readonly Item[],
  lanes: number,
  ahead: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<readonly [Item, Result]> {
  const running = new Set<Promise<unknown>>();
  const results: Promise<Result>[] = [];
  let next = 0;
  let isOver = false;
  const start = async (item: Item): Promise<Result> => {
    while (running.size >= lanes) await Promise.race(running).catch(() => {});
    if (isOver) throw new RangeError('the reader left');
    const result = work(item);
    running.add(result);
    try {
      return await result;
    } finally {
      running.delete(result);
    }
  };
  const launch = (upTo: number): void => {
    for (; next < Math.min(upTo, items.length); next += 1) {
      const item = items[next];
      if (item === undefined) continue;
      const result = start(item);
      result.catch(() => {});
      results.push(result);
    }
  };
  try {
    for (const [index, item] of items.entries()) {
      launch(index + Math.max(ahead, lanes));
      const result = results.shift();
      if (result) yield [item, await result];
    }
  } finally {
    isOver = true;
  }
}
