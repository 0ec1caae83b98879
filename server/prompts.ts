import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from './package.js';

/** A prompt file: `key: value` lines between two `---` lines, then the text. */
export interface PromptFile {
  readonly head: Readonly<Record<string, string>>;
  readonly text: string;
}

const fence = '---\n';

/** Reads `prompts/<name>.md`. */
export const readPrompt = (name: string): PromptFile => {
  const content = readFileSync(join(packageRoot(), 'prompts', `${name}.md`), 'utf8')
    .split('\r\n')
    .join('\n');
  const end = content.startsWith(fence) ? content.indexOf(`\n${fence}`, fence.length) : -1;
  if (end < 0) return { head: {}, text: content.trim() };
  const pairs = content
    .slice(fence.length, end)
    .split('\n')
    .map((line) => [line.slice(0, line.indexOf(':')).trim(), line.slice(line.indexOf(':') + 1).trim()] as const);
  return { head: Object.fromEntries(pairs), text: content.slice(end + 1 + fence.length).trim() };
};
