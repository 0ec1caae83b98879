import { fill } from '../../tools/review/fill.js';
import { clip } from '../../tools/review/width.js';
import type { Language } from '../../tools/rules/rule.js';
import type { Io } from './io.js';
import { words } from './words.js';

export interface Progress {
  /** Says which file is read next. */
  readonly step: (file: string) => void;
  /** Removes the bar, so that other output can be written. */
  readonly clear: () => void;
}

const barWidth = 20;
const lineWidth = 78;
/** Short work shows no bar. */
const patienceMs = 500;
const eraseLine = '\r\u001b[K';

/** A bar on stderr for long work, only where stderr is a terminal. */
export const progressBar = (io: Io, all: number, language: Language): Progress => {
  if (!io.errIsTerminal || all < 2) return { step: () => {}, clear: () => {} };
  const start = performance.now();
  let done = 0;
  let isShown = false;
  return {
    step: (file) => {
      if (performance.now() - start > patienceMs) {
        const filled = Math.floor((done * barWidth) / all);
        const bar = '█'.repeat(filled) + '░'.repeat(barWidth - filled);
        const text = fill(words.progress[language], { done, all, file });
        io.err(`${eraseLine}${bar} ${clip(text, lineWidth - barWidth)}`);
        isShown = true;
      }
      done += 1;
    },
    clear: () => {
      if (isShown) io.err(eraseLine);
      isShown = false;
    },
  };
};
