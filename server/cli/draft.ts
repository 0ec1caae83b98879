import { endpointOf } from '../../assistant/endpoint.js';
import { faultWords } from '../../assistant/words.js';
import { ReadError } from '../../tools/document/errors.js';
import type { Composition } from '../../tools/draft/compose.js';
import { composeDraft } from '../../tools/draft/compose.js';
import { printDraft, printQuestions } from '../../tools/draft/print.js';
import type { DraftSection } from '../../tools/draft/section.js';
import { draftSection } from '../../tools/draft/section.js';
import type { SectionName } from '../../tools/draft/section-names.js';
import { explain } from '../../tools/errors.js';
import { draftOut } from '../../tools/outgoing-draft.js';
import { fill } from '../../tools/review/fill.js';
import type { Language } from '../../tools/rules/rule.js';
import type { StoredReport } from '../../tools/store.js';
import type { Io } from './io.js';
import { exitCodes } from './io.js';
import { writeOut } from './output.js';
import type { Opened } from './reports.js';
import { eachReport, localGuidance } from './reports.js';
import { draftCommandWords as words } from './words-draft.js';

export const draftFormats = ['text', 'markdown', 'json'] as const;

export interface DraftOptions {
  readonly section: SectionName;
  readonly format: (typeof draftFormats)[number];
  readonly out?: string;
  /** True where the option was given without a name. */
  readonly model?: string | true;
  readonly lang: Language;
}

const say = (io: Io, message: string): void => io.err(`gouji: ${message}\n`);

const countBy = ({ outcomes }: Composition, by: 'model' | 'rewrite' | 'template'): number =>
  outcomes.filter((outcome) => outcome.by === by).length;

/** What became of the model's words, on stderr. */
const sayOutcomes = (composition: Composition, model: string, { lang }: DraftOptions, io: Io): void => {
  const { outcomes, usage, fault } = composition;
  for (const { problem, by, refusals } of outcomes)
    if (by === 'template' && refusals.length > 0)
      say(io, fill(words.refused[lang], { id: problem, reasons: refusals.slice(0, 3).join('; ') }));
  if (fault) say(io, fill(words.fellBack[lang], { message: fill(faultWords[fault.code][lang], fault.details) }));
  const tokens = usage ? fill(words.tokens[lang], { input: usage.input, output: usage.output }) : '';
  const counts = {
    model_items: countBy(composition, 'model'),
    rewrites: countBy(composition, 'rewrite'),
    templates: countBy(composition, 'template'),
  };
  say(io, fill(words.modelUsed[lang], { model, ...counts, tokens }));
};

const withModel = async (stored: StoredReport, options: DraftOptions, io: Io): Promise<Composition | null> => {
  const { model, lang, section } = options;
  if (model === undefined || section === 'conclusion' || section === 'completion') return null;
  const endpoint = endpointOf(io.env, model === true ? null : model);
  if (!endpoint) {
    say(io, fill(words.fellBack[lang], { message: faultWords['not-configured'][lang] }));
    return null;
  }
  const { openAiPort } = await import('../../assistant/openai-port.js');
  const { scheme } = stored.origin.guidance;
  const composition = await composeDraft(stored.report, stored.findings(lang), openAiPort(endpoint), { scheme });
  sayOutcomes(composition, endpoint.model, options, io);
  return composition;
};

type Shape = (typeof draftFormats)[number] | 'docx';

const shapeOf = ({ out, format }: DraftOptions): Shape => {
  const name = out?.toLowerCase() ?? '';
  if (name.endsWith('.docx')) return 'docx';
  if (name.endsWith('.md') || name.endsWith('.markdown')) return 'markdown';
  return name.endsWith('.json') ? 'json' : name.endsWith('.txt') ? 'text' : format;
};

const contentOf = async (stored: StoredReport, draft: DraftSection, shape: Shape): Promise<Uint8Array> => {
  if (shape === 'docx') return (await import('../../tools/draft/docx.js')).writeDraftDocx(draft);
  if (shape === 'json') return new TextEncoder().encode(`${JSON.stringify(draftOut(stored, draft), null, 2)}\n`);
  const questions = printQuestions(draft.questions, shape);
  return new TextEncoder().encode(`${printDraft(draft, shape).text}${questions === '' ? '' : `\n${questions}`}`);
};

const blanksOf = ({ lines }: DraftSection): number =>
  lines.flatMap(({ head, body }) => [...head.marks, ...body.marks]).filter(({ piece }) => piece.kind === 'blank')
    .length;

/** `gouji draft`: drafts a section of one report and gives the exit code. */
export const draft = async (name: string, options: DraftOptions, io: Io): Promise<number> => {
  const { lang, section, out } = options;
  const opened: Opened[] = [];
  const { several, unread } = await eachReport([name], io, lang, (each) => opened.push(each), localGuidance(io));
  const [only] = opened;
  if (several) {
    say(io, explain(new ReadError('is-directory'), lang));
    return exitCodes.failed;
  }
  if (!only || unread.length > 0) return exitCodes.failed;
  const { stored } = only;
  const composition = await withModel(stored, options, io);
  const { scheme } = stored.origin.guidance;
  const drafted = draftSection(stored.report, stored.findings(lang), {
    section,
    scheme,
    ...(composition ? { wording: composition.wording } : {}),
  });
  const content = await contentOf(stored, drafted, shapeOf(options));
  if (out === undefined) {
    io.out(new TextDecoder().decode(content));
    return exitCodes.done;
  }
  if (!(await writeOut(out, content, name, io, lang))) return exitCodes.failed;
  const items = drafted.lines.filter(({ kind }) => kind === 'item').length;
  say(io, fill(words.drafted[lang], { out, items, blanks: blanksOf(drafted) }));
  return exitCodes.done;
};
