import { spawn } from 'node:child_process';

const acknowledgements = (text) =>
  text
    .slice(0, text.lastIndexOf('\n') + 1)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

export const interrupted = (args, after, env = process.env) =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'ignore'] });
    let [text, lines] = ['', 0];
    child.stdout.on('data', (chunk) => {
      text += chunk;
      lines += String(chunk).split('\n').length - 1;
      if (lines >= after) child.kill('SIGKILL');
    });
    child.once('error', reject);
    // What was printed before the end counts, so the pipe is read to its end.
    child.once('close', () => resolve(acknowledgements(text)));
  });
