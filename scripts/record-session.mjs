// Holds a conversation over three invented years of one body and writes it to docs/terminal-session.md;
// with --check only says whether the file still is what the command prints.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const target = join(root, 'docs', 'terminal-session.md');
const files = [2021, 2022, 2023].map((year) => `fixtures/years/wenhuaguan-${year}.md`);
const lines = [
  '/核对',
  '近三年接待群众的增速是多少？',
  '/引用',
  '哪一年没完成目标？',
  '排名有没有下降？',
  '/起草 两者',
  '/校验 2023年接待群众实际48.3万人次，由信息科负责。',
  '/退出',
];

const record = () => {
  const state = mkdtempSync(join(tmpdir(), 'gouji-session-'));
  try {
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      ['dist/server/main.js', 'chat', '--no-model', ...files],
      {
        cwd: root,
        input: `${lines.join('\n')}\n`,
        encoding: 'utf8',
        env: { ...process.env, XDG_STATE_HOME: state, NO_COLOR: '1', FORCE_COLOR: '' },
      },
    );
    if (status !== 0) throw new Error(stderr);
    return stdout.trim();
  } finally {
    rmSync(state, { recursive: true, force: true });
  }
};

const page = `# A session in the terminal

Auditing, three questions over three years, a draft, and a sentence that is checked: without a model, as \`node scripts/record-session.mjs\` records it from the invented reports in \`fixtures/years\` (a test keeps this page and the command together).

\`\`\`text
$ gouji chat ${files.join(' ')}

${record()}
\`\`\`
`;

if (!process.argv.includes('--check')) writeFileSync(target, page);
else if (readFileSync(target, 'utf8') !== page) {
  console.error('docs/terminal-session.md is not what the command prints; run node scripts/record-session.mjs');
  process.exitCode = 1;
}
