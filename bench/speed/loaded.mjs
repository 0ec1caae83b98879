import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const readers = new Set(['fflate', 'saxes', 'xmlchars', 'pdfjs-dist', '@napi-rs/canvas']);

const packageOf = (url) => {
  const [, path] = url.split('/node_modules/').slice(-2);
  if (path === undefined) return null;
  return path
    .split('/')
    .slice(0, path.startsWith('@') ? 2 : 1)
    .join('/');
};

/**
 * Packages that an audit of `file` loads. V8's own coverage report names every script that ran in the process,
 * whichever loader brought it in, so nothing can load behind its back.
 */
export const loadedPackages = (main, file) => {
  const folder = mkdtempSync(join(tmpdir(), 'gouji-loaded-'));
  try {
    const env = { ...process.env, NODE_V8_COVERAGE: folder };
    spawnSync(process.execPath, [main, 'audit', file], { env });
    const urls = readdirSync(folder).flatMap((each) =>
      JSON.parse(readFileSync(join(folder, each), 'utf8')).result.map(({ url }) => url),
    );
    if (!urls.some((url) => url.endsWith('/server/main.js')))
      throw new Error('the list of loaded scripts is incomplete');
    return [...new Set(urls.map(packageOf).filter((name) => name !== null))].sort();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** Those that only .docx and .pdf need. */
export const packagesOfOtherFormats = (names) => names.filter((name) => readers.has(name));
