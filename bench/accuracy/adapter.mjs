/**
 * The only file of this bench that knows the auditor: in one process through its built modules, or by `--cli` through
 * the command as a user runs it. Both give { findings, figures, claims } with plain spans.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const built = fileURLToPath(new URL('../../dist/', import.meta.url));

const decimalOf = ({ numerator, denominator, n, d }) => {
  const top = numerator ?? n;
  const bottom = denominator ?? d;
  for (let k = 0n; k <= 12n; k += 1n) {
    const scaled = top * 10n ** k;
    if (scaled % bottom !== 0n) continue;
    const q = scaled / bottom;
    const digits = (q < 0n ? -q : q).toString().padStart(Number(k) + 1, '0');
    const text = k === 0n ? digits : `${digits.slice(0, -Number(k))}.${digits.slice(-Number(k))}`;
    return (q < 0n ? '-' : '') + text;
  }
  return `${top}/${bottom}`;
};

/** Reads, audits and returns plain data, in this process. */
export const inProcess = async (dist) => {
  const load = (path) => import(pathToFileURL(join(dist, path)).href);
  const [{ readDocument }, { analyze }, { runRules }] = await Promise.all([
    load('tools/document/read.js'),
    load('tools/recompute/analyze.js'),
    load('tools/rules/run.js'),
  ]);
  return async (text, name) => {
    const document = await readDocument(new TextEncoder().encode(text), name);
    const report = analyze(document);
    const findings = runRules(report, { language: 'zh' });
    return {
      findings: findings.map((f) => ({ ...f, at: { start: f.at.start, end: f.at.end } })),
      figures: report.figures.map((f) => ({ ...f, value: decimalOf(f.value) })),
      claims: report.claims.map((c) => ({
        id: c.id,
        kind: c.kind,
        figures: c.operands.map((o) => o.figure),
        start: c.start,
        end: c.end,
      })),
    };
  };
};

/** The same through `node dist/server/main.js … --format json`. */
export const byCommand = (dist) => {
  const main = join(dist, 'server/main.js');
  const run = (command, file) => {
    try {
      return JSON.parse(
        execFileSync(process.execPath, [main, command, file, '--format', 'json'], {
          encoding: 'utf8',
          maxBuffer: 1 << 28,
        }),
      );
    } catch (error) {
      if (error.status === 1 && error.stdout) return JSON.parse(error.stdout);
      throw error;
    }
  };
  return async (text, name) => {
    const folder = mkdtempSync(join(tmpdir(), 'gouji-bench-'));
    try {
      const file = join(folder, name);
      writeFileSync(file, text);
      return {
        findings: run('audit', file).findings,
        figures: run('figures', file).figures,
        claims: run('rates', file).claims,
      };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  };
};

/** The auditor to be measured; `dist` names another build than the project's own. */
export const auditor = async ({ cli, dist: other }) => {
  const dist = other ? resolve(other) : built;
  if (!existsSync(join(dist, cli ? 'server/main.js' : 'tools/rules/run.js')))
    throw new Error('not built: run `npm run build` first');
  return cli ? byCommand(dist) : inProcess(dist);
};
