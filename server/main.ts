#!/usr/bin/env node
import { run } from './cli/program.js';

// A reader that closes the pipe early (`gouji audit … | head`) has all that it wants; that is no failure.
process.stdout.on('error', (error) => {
  if ('code' in error && error.code === 'EPIPE') process.exit(0);
  throw error;
});

// Node 22 says of its own SQLite that it is an experiment; users of the library can do nothing about it.
if (process.listenerCount('warning') > 0) {
  process.removeAllListeners('warning');
  process.on('warning', ({ name, message }) => {
    if (!message.startsWith('SQLite is an experimental')) process.stderr.write(`${name}: ${message}\n`);
  });
}

const { NO_COLOR, FORCE_COLOR } = process.env;
const outIsTerminal = process.stdout.isTTY === true;

/** A second signal ends the process at once. */
const onInterrupt = (stop: () => void): (() => void) => {
  process.once('SIGINT', stop).once('SIGTERM', stop);
  return () => {
    process.off('SIGINT', stop).off('SIGTERM', stop);
  };
};

process.exitCode = await run(process.argv.slice(2), {
  cwd: process.cwd(),
  pid: process.pid,
  env: process.env,
  stdin: process.stdin,
  stdout: process.stdout,
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  inIsTerminal: process.stdin.isTTY === true,
  outIsTerminal,
  errIsTerminal: process.stderr.isTTY === true,
  onInterrupt,
  color: FORCE_COLOR ? true : outIsTerminal && !NO_COLOR,
});
