import type { Output } from './output.js';

/** Objects, one a file, as one JSON value or one a line. */
export interface JsonList {
  readonly add: (value: object) => void;
  /** One object for one file, an array where the call means several; nothing where the only file was not read. */
  readonly end: (several: boolean) => void;
}

export const jsonList = (format: 'json' | 'jsonl', output: Output): JsonList => {
  if (format === 'jsonl') return { add: (value) => output.write(`${JSON.stringify(value)}\n`), end: () => {} };
  const values: object[] = [];
  return {
    add: (value) => values.push(value),
    end: (several) => {
      const [only] = values;
      const shown = several ? values : only;
      if (shown !== undefined) output.write(`${JSON.stringify(shown, null, 2)}\n`);
    },
  };
};
