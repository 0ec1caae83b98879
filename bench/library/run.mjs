import { spawn } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const main = fileURLToPath(new URL('../../dist/server/main.js', import.meta.url));

const everyMs = 100;

const peakMegabytes = (pid) => {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
};

const dotsMs = 10_000;

/** Runs a command to its end: seconds, peak memory where the system tells it, and what it said; long ones tell how far they are. */
export const run = (...args) =>
  new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(process.execPath, [main, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    let [out, err, lines, peak, told] = ['', '', 0, 0, start];
    const watch = setInterval(() => {
      peak = Math.max(peak, peakMegabytes(child.pid));
      if (performance.now() - told < dotsMs) return;
      told = performance.now();
      console.error(`  … gouji ${args[0]} ${args[1]}: ${((told - start) / 1000).toFixed(0)} s, ${lines} lines`);
    }, everyMs);
    child.stdout.on('data', (chunk) => {
      out += chunk;
      lines += String(chunk).split('\n').length - 1;
    });
    child.stderr.on('data', (chunk) => {
      err += chunk;
    });
    child.once('close', (code) => {
      clearInterval(watch);
      if (code === 0) resolve({ seconds: (performance.now() - start) / 1000, peak, out });
      else reject(new Error(`gouji ${args.join(' ')}: exit ${code}\n${err}`));
    });
  });

export const rate = (reports, seconds) => `${(reports / seconds).toFixed(0)} reports/s (${seconds.toFixed(1)} s)`;

export const megabytes = (path) => (existsSync(path) ? `${(statSync(path).size / 2 ** 20).toFixed(0)} MB` : '');
