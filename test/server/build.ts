import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const built = join(root, 'dist/server/main.js');

const newest = (path: string): number => {
  if (!existsSync(path)) return 0;
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return readdirSync(path).reduce((latest, name) => Math.max(latest, newest(join(path, name))), 0);
};

/** Builds once when the built command is older than its sources. */
export default function setup(): void {
  const sources = ['server', 'tools', 'assistant', 'tsconfig.json', 'tsconfig.build.json'];
  const latest = Math.max(...sources.map((name) => newest(join(root, name))));
  if (existsSync(built) && statSync(built).mtimeMs >= latest) return;
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  // A type error is the type check's to report; the compiler still writes what can be run.
  spawnSync(process.execPath, [compiler, '-p', 'tsconfig.build.json'], { cwd: root, stdio: 'inherit' });
  if (!existsSync(built)) throw new Error('the command could not be built');
}
