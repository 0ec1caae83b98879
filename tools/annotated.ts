import { ToolError } from './errors.js';
import type { Finding } from './rules/finding.js';
import { rules } from './rules/index.js';
import type { Language } from './rules/rule.js';
import type { StoredReport } from './store.js';

const endings = ['.docx', '.md'] as const;

/** The kind of reviewed file that a name asks for. Throws ToolError `annotate-ending` or `annotate-needs-docx`. */
export const annotatedKind = ({ report }: StoredReport, out: string): (typeof endings)[number] => {
  const ending = endings.find((each) => out.toLowerCase().endsWith(each));
  if (ending === undefined) throw new ToolError('annotate-ending', { received: out.slice(0, 80) });
  const { format } = report.document;
  if (ending === '.docx' && format !== 'docx') throw new ToolError('annotate-needs-docx', { format });
  return ending;
};

const commented = async (
  { report }: StoredReport,
  findings: readonly Finding[],
  source: Uint8Array,
  language: Language,
): Promise<Uint8Array> => {
  const { annotateDocx, commentOn } = await import('./review/word-comments.js');
  return annotateDocx(
    source,
    findings.map((finding) => commentOn(finding, report.document.text, language)),
  );
};

/**
 * The reviewed file: a Word file with one comment a finding, or the review as Markdown.
 * `source` gives the bytes that the report was read from. Throws ToolError or ReadError.
 */
export const annotated = async (
  stored: StoredReport,
  out: string,
  source: () => Promise<Uint8Array>,
  language: Language,
): Promise<Uint8Array> => {
  const findings = stored.findings(language);
  if (annotatedKind(stored, out) === '.docx') return commented(stored, findings, await source(), language);
  const { markdownFile, markdownHead } = await import('./review/markdown.js');
  const { name: file, report } = stored;
  const reviewed = { file, report, findings, sifted: stored.sifted(language), rules: rules.length };
  return new TextEncoder().encode(markdownHead(language) + markdownFile(reviewed, language));
};
