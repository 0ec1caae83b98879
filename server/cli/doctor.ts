import { endpointOf, shownAddress } from '../../assistant/endpoint.js';
import type { Probe } from '../../assistant/probe.js';
import { faultWords } from '../../assistant/words.js';
import { fill } from '../../tools/review/fill.js';
import type { Bilingual, Language } from '../../tools/rules/rule.js';
import { packageVersion } from '../package.js';
import type { Io } from './io.js';
import { exitCodes } from './io.js';
import { doctorWords as words } from './words-draft.js';

export interface DoctorOptions {
  readonly format: 'text' | 'json';
  readonly model?: string;
  readonly lang: Language;
}

const thinkingWords = { none: words.noThinking, apart: words.apart, 'in-text': words.inText } as const;
const toolWords = { yes: words.yes, odd: words.oddArguments, no: words.no } as const;

const probeLines = (probe: Probe, lang: Language): readonly (readonly [Bilingual, string])[] => {
  const yesNo = (is: boolean): string => (is ? words.yes : words.no)[lang];
  if (probe.fault) return [[words.reachable, fill(faultWords[probe.fault.code][lang], probe.fault.details)]];
  const seconds = `${Math.floor(probe.milliseconds / 1000)}.${Math.floor((probe.milliseconds % 1000) / 100)}`;
  return [
    [words.reachable, `${words.yes[lang]} (${fill(words.seconds[lang], { seconds })})`],
    [words.listed, probe.isListed === null ? words.unknown[lang] : yesNo(probe.isListed)],
    [words.answers, yesNo(probe.answers)],
    [words.streams, yesNo(probe.streams)],
    [words.finishes, yesNo(probe.finishes)],
    [words.thinks, thinkingWords[probe.thinking][lang]],
    [words.tools, toolWords[probe.tools][lang]],
    [words.usage, yesNo(probe.countsTokens)],
  ];
};

/** `gouji doctor`: says what is installed and what the model endpoint can do, and gives the exit code. */
export const doctor = async ({ format, model, lang }: DoctorOptions, io: Io): Promise<number> => {
  const endpoint = endpointOf(io.env, model ?? null);
  const { isFit, probeEndpoint } = endpoint
    ? await import('../../assistant/probe.js')
    : { isFit: null, probeEndpoint: null };
  const probe = endpoint && probeEndpoint ? await probeEndpoint(endpoint) : null;
  const fit = probe && isFit ? isFit(probe) : null;
  const shown = endpoint
    ? { model: endpoint.model, address: shownAddress(endpoint), key: endpoint.apiKey !== null }
    : null;
  if (format === 'json') {
    io.out(`${JSON.stringify({ version: packageVersion(), endpoint: shown, probe, fit }, null, 2)}\n`);
    return fit === false ? exitCodes.failed : exitCodes.done;
  }
  const lines: (readonly [Bilingual, string])[] = [[words.version, packageVersion()]];
  if (shown) {
    lines.push([words.configured, shown.address], [words.model, shown.model]);
    lines.push([words.key, (shown.key ? words.keySet : words.keyUnset)[lang]]);
  } else lines.push([words.configured, words.none[lang]]);
  if (probe) lines.push(...probeLines(probe, lang));
  for (const [label, value] of lines) io.out(`${label[lang]}: ${value}\n`);
  if (fit !== null) io.out(`${(fit ? words.verdictGood : words.verdictBad)[lang]}\n`);
  return fit === false ? exitCodes.failed : exitCodes.done;
};
