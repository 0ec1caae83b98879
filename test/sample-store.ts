import { ToolError } from '../tools/errors.js';
import type { Finding } from '../tools/rules/finding.js';
import type { ReportStore, StoredReport } from '../tools/store.js';
import { unguided } from '../tools/store.js';
import type { AnyTool, ToolDeps } from '../tools/tool.js';
import { figures, findings, report } from './review/sample.js';

/** Many figures and findings, so that there is something to page through. */
const many = Array.from({ length: 120 }, (_, index) => index);
const manyFigures = many.map((index) => {
  const [figure] = figures;
  if (!figure) throw new RangeError('no sample figure');
  return { ...figure, id: `f${index + 1}`, section: index < 60 ? '一、' : '二、（一）' };
});
const manyFindings: readonly Finding[] = many.map((index) => {
  const [finding] = findings;
  if (!finding) throw new RangeError('no sample finding');
  return { ...finding, id: `x${index}`, severity: index % 2 === 0 ? 'error' : 'info' };
});

const stored = (id: string, more: Partial<StoredReport>): StoredReport => ({
  id: `sha256:${id.repeat(64)}`,
  name: '报告.md',
  report,
  origin: { path: null, guidance: unguided },
  findings: () => findings,
  sifted: () => ({ kept: findings, suppressed: [], unused: [] }),
  ...more,
});

export const small = stored('a', {});
export const large = stored('b', {
  report: { ...report, figures: manyFigures },
  findings: () => manyFindings,
});

const reports: readonly StoredReport[] = [small, large];

/** A store with two hand-made reports. */
export const sampleStore: ReportStore = {
  add: async () => small,
  get: (id) => {
    const found = reports.find((each) => each.id === id);
    if (!found) throw new ToolError('unknown-report', { id });
    return found;
  },
  list: () => reports,
};

export const sampleDeps: ToolDeps = {
  store: sampleStore,
  language: 'zh',
  pageSize: 50,
  readFile: async () => ({ bytes: new Uint8Array(), name: 'x.md', guidance: unguided }),
  writeFile: async () => {},
  openLibrary: async () => null,
};

/** Calls a tool as the server does and checks what comes back against the schema that is advertised. */
export const callTool = async (tool: AnyTool, input: unknown, deps: ToolDeps = sampleDeps) => {
  const answer = await tool.call(input, deps);
  const { output } = await tool.schemas();
  return output.parse(answer);
};
