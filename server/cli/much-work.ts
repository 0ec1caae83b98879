import { stat } from 'node:fs/promises';
import type { Found } from './inputs.js';

/** Work below which starting threads takes longer than it saves. */
const fewFiles = 16;
const fewBytes = 1024 * 1024;

const bytesOf = async (found: readonly Found[]): Promise<number> => {
  const sizes = await Promise.all(
    found.map((each) =>
      'path' in each
        ? stat(each.path).then(
            ({ size }) => size,
            () => 0,
          )
        : 0,
    ),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
};

/** Whether reading these files is worth starting threads for. */
export const isMuch = async (found: readonly Found[]): Promise<boolean> =>
  found.length >= fewFiles || (found.length > 1 && (await bytesOf(found)) >= fewBytes);

/** Results held back a thread while an earlier file is not done. */
const aheadPerThread = 16;

/** How many results may wait for an earlier one. */
export const aheadOf = (threads: number): number => (threads === 1 ? 1 : threads * aheadPerThread);
