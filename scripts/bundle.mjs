/** Joins the modules of the command into a few files: opening hundreds of small ones is most of a short run's time. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const server = new URL('../dist/server/', import.meta.url);

await build({
  // The workers are started as files of their own.
  entryPoints: ['main.js', 'audit-worker.js', 'shelve-worker.js'].map((name) => fileURLToPath(new URL(name, server))),
  outdir: fileURLToPath(server),
  chunkNames: 'chunks/[name]-[hash]',
  bundle: true,
  splitting: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node20',
  allowOverwrite: true,
  logLevel: 'error',
});
