import { rate, run } from './run.mjs';

/** The same reports through one worker and through two; with fewer cores than two there is nothing to be gained. */
export const measureWorkers = async (server, { folder, count }, row) => {
  const seconds = [];
  for (const workers of [1, 2]) {
    const place = await server.database();
    const { seconds: put } = await run('library', 'enqueue', folder, '--library', place);
    if (workers === 1) row(`enqueue ${count} reports`, rate(count, put));
    const start = performance.now();
    const runs = await Promise.all(
      Array.from({ length: workers }, () => run('worker', '--library', place, '--until-empty', '-f', 'jsonl')),
    );
    seconds.push((performance.now() - start) / 1000);
    row(`${workers} gouji worker`, rate(count, seconds.at(-1)));
    const ids = runs
      .flatMap(({ out }) => out.split('\n').filter((line) => line !== ''))
      .map((line) => JSON.parse(line).id);
    const isEach = ids.length === count && new Set(ids).size === count;
    row(`results of ${workers} gouji worker`, `${ids.length}, ${new Set(ids).size} different`, `${count}`, isEach);
  }
  row('speed-up from 1 to 2 workers', `${(seconds[0] / seconds[1]).toFixed(2)} times`);
};
