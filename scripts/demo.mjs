// Audits a fixture report through the built server over stdio with a real client, in both protocol eras,
// prints what the command line prints, and fails unless all three agree.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';

const root = fileURLToPath(new URL('..', import.meta.url));
const report = 'fixtures/reports/demo/report.md';
const main = 'dist/server/main.js';
const eras = { '2025-11-25': 'legacy', '2026-07-28': { pin: '2026-07-28' } };

const gouji = (...args) =>
  execFileSync(process.execPath, [main, ...args], { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });

const auditOver = async (era, mode) => {
  const client = new Client({ name: 'gouji-demo', version: '1.0.0' }, { versionNegotiation: { mode } });
  const args = [main, 'mcp', '--root', 'fixtures/reports'];
  await client.connect(new StdioClientTransport({ command: process.execPath, args, cwd: root }));
  try {
    const { tools } = await client.listTools();
    if (client.getNegotiatedProtocolVersion() !== era) throw new Error(`${era} was not negotiated`);
    console.log(`MCP ${era}: ${tools.map(({ name }) => name).join(', ')}`);
    const call = async (name, input) => {
      const { structuredContent, isError, content } = await client.callTool({ name, arguments: input });
      if (isError) throw new Error(content.map(({ text }) => text).join('\n'));
      return structuredContent;
    };
    const { report_id } = await call('parse_report', { path: report.slice('fixtures/reports/'.length) });
    const findings = [];
    let cursor;
    do {
      const page = await call('audit_report', { report_id, limit: 5, ...(cursor ? { cursor } : {}) });
      findings.push(...page.findings);
      cursor = page.next_cursor;
    } while (cursor);
    return findings;
  } finally {
    await client.close();
  }
};

const overMcp = {};
for (const [era, mode] of Object.entries(eras)) overMcp[era] = await auditOver(era, mode);

const [first] = Object.values(overMcp);
console.log(`\n${report}: MCP audit_report`);
for (const { severity, rule, message, at } of first)
  console.log(`  ${at.line}:${at.column}  ${severity}  ${message}  (${rule})`);

console.log('\ngouji audit');
console.log(gouji('audit', report, '--fail-on', 'never'));

const { findings } = JSON.parse(gouji('audit', report, '--format', 'json', '--fail-on', 'never'));
const agrees = findings.length > 0 && Object.values(overMcp).every((each) => isDeepStrictEqual(each, findings));
console.log(
  agrees
    ? `一致：MCP（${Object.keys(eras).join('、')}）与命令行给出同样的 ${findings.length} 条结果。`
    : '不一致：MCP 与命令行给出的结果不同。',
);
process.exitCode = agrees ? 0 : 1;
