import { dirname, relative, resolve, sep } from 'node:path';
import { markdownHead } from '../../tools/review/markdown.js';
import type { Paint } from '../../tools/review/paint.js';
import { colored, plain } from '../../tools/review/paint.js';
import type { Totals } from '../../tools/review/pretty.js';
import { prettyTotal } from '../../tools/review/pretty.js';
import type { Unread } from '../../tools/review/reviewed.js';
import type { SarifPart } from '../../tools/review/sarif.js';
import { sarifLog } from '../../tools/review/sarif.js';
import type { Digest, Survey } from '../../tools/review/survey.js';
import { surveyOf } from '../../tools/review/survey.js';
import { rules } from '../../tools/rules/index.js';
import { packageVersion } from '../package.js';
import type { AuditPart, Rendering } from './audit-part.js';
import type { Output } from './output.js';

/** Puts the parts of a call together, as they come where the format allows it. */
export interface Printer {
  readonly part: (part: AuditPart) => void;
  readonly end: (totals: Totals, unread: readonly Unread[]) => Promise<void>;
}

/** Where the output goes, for links between files. */
export interface Target {
  readonly cwd: string;
  readonly out: string | undefined;
  /** Whether the call may mean several files. */
  readonly several: boolean;
}

const paintOf = ({ isColored }: Rendering): Paint => (isColored ? colored : plain);

/** An array is written as it grows, in the form that one JSON.stringify of all would give. */
const jsonPrinter = (output: Output, several: boolean): Printer => {
  let count = 0;
  return {
    part: ({ shown }) => {
      if (several) output.write(`${count === 0 ? '[\n' : ',\n'}  ${shown.split('\n').join('\n  ')}`);
      else output.write(`${shown}\n`);
      count += 1;
    },
    end: async () => {
      if (several) output.write(count === 0 ? '[]\n' : '\n]\n');
    },
  };
};

const sarifPrinter = (output: Output, { language }: Rendering): Printer => {
  const parts: SarifPart[] = [];
  return {
    part: ({ sarif }) => {
      if (sarif) parts.push(sarif);
    },
    end: async (_, unread) => output.write(sarifLog(parts, unread, { version: packageVersion(), language, rules })),
  };
};

const prettyPrinter = (output: Output, rendering: Rendering): Printer => {
  let isFirst = true;
  return {
    part: ({ shown }) => {
      output.write(`${isFirst ? '' : '\n'}${shown}`);
      isFirst = false;
    },
    end: async (totals) =>
      output.write(prettyTotal(totals, { language: rendering.language, paint: paintOf(rendering) })),
  };
};

const plainPrinter = (output: Output): Printer => ({ part: ({ shown }) => output.write(shown), end: async () => {} });

/** The way from the page to a report, for the browser. */
const linker =
  ({ cwd, out }: Target) =>
  (file: string): string =>
    relative(out === undefined ? cwd : dirname(resolve(cwd, out)), resolve(cwd, file))
      .split(sep)
      .map(encodeURIComponent)
      .join('/');

const surveyText = async (survey: Survey, rendering: Rendering, target: Target): Promise<string> => {
  const options = { language: rendering.language, rules };
  switch (rendering.format) {
    case 'json':
      return `${JSON.stringify(survey, null, 2)}\n`;
    case 'markdown':
      return (await import('../../tools/review/survey-markdown.js')).surveyMarkdown(survey, options);
    case 'html': {
      const [{ surveyHtml }, { loadCharts }] = await Promise.all([
        import('../../tools/review/survey-html.js'),
        import('../../tools/review/survey-charts.js'),
      ]);
      return surveyHtml(survey, { ...options, draw: await loadCharts(), linkTo: linker(target) });
    }
    default:
      return (await import('../../tools/review/survey-pretty.js')).surveyPretty(survey, options, paintOf(rendering));
  }
};

const surveyPrinter = (output: Output, rendering: Rendering, target: Target): Printer => {
  const digests: Digest[] = [];
  return {
    part: ({ digest }) => {
      if (digest) digests.push(digest);
    },
    end: async (_, unread) => output.write(await surveyText(surveyOf(digests, unread), rendering, target)),
  };
};

/** The printer of a format. */
export const printerOf = (rendering: Rendering, output: Output, target: Target): Printer => {
  if (rendering.isSummary) return surveyPrinter(output, rendering, target);
  switch (rendering.format) {
    case 'json':
      return jsonPrinter(output, target.several);
    case 'sarif':
      return sarifPrinter(output, rendering);
    case 'pretty':
      return prettyPrinter(output, rendering);
    case 'markdown':
      output.write(markdownHead(rendering.language));
      return plainPrinter(output);
    default:
      return plainPrinter(output);
  }
};
