import { openShelf } from '../../dist/tools/library/open.js';
import { findReports } from '../../dist/tools/library/query.js';
import { seeded } from '../accuracy/random.mjs';
import { interrupted } from './interrupted.mjs';
import { main, run } from './run.mjs';

const all = { offset: 0, limit: 1_000_000 };

/** Rounds in which some acknowledged report was not there, or the next run did not add the rest. */
export const measureKills = async (engine, placeOf, { folder, count, rounds }, row) => {
  const random = seeded(`kill ${engine}`);
  const start = performance.now();
  let [lost, incomplete, acknowledged] = [0, 0, 0];
  for (let round = 0; round < rounds; round += 1) {
    const place = await placeOf(round);
    const add = ['library', 'add', folder, '--library', place, '-f', 'jsonl'];
    const said = await interrupted([main, ...add], 1 + Math.floor(random() * (count - 20)));
    acknowledged += said.length;
    const shelf = await openShelf(place);
    const there = new Set((await findReports(shelf, {}, all)).rows.map(({ id }) => id));
    const missing = said.filter(({ id }) => !there.has(id)).length;
    if (missing > 0) lost += 1;
    await run(...add);
    const { total } = await findReports(shelf, {}, all);
    if (total !== count) incomplete += 1;
    await shelf.close();
    const seconds = ((performance.now() - start) / 1000).toFixed(0);
    console.error(
      `  round ${round + 1}/${rounds} (${seconds} s): ${said.length} acknowledged, ${there.size} kept, ${missing} lost; ${total} after the next run`,
    );
  }
  const shown = `${lost} rounds with a loss, ${incomplete} incomplete after the next run (${acknowledged} acknowledged)`;
  row(`kill -9 while adding ${count}, ${rounds} rounds`, shown, '0', lost + incomplete === 0);
};
