import type { XmlElement } from '../xml.js';
import { child, childrenOf, descendants, settingOf, switchOf } from '../xml-tree.js';
import { formatNumber } from './number-format.js';
import { type NumberingRequest, type Styles, wholeNumber } from './styles.js';

interface Level {
  readonly format: string;
  readonly pattern: string;
  readonly start: number;
  /** Restarts after a paragraph of this level (1 = outermost); 0 never, null after any outer level. */
  readonly restart: number | null;
  readonly isPlain: boolean;
  readonly isHidden: boolean;
  readonly style: string | null;
}

interface List {
  readonly abstract: string;
  readonly levels: ReadonlyMap<number, Level>;
  readonly starts: ReadonlyMap<number, number>;
}

/** Gives each numbered paragraph, asked in the order of the document, the label that Word prints before it. */
export type Numbering = (request: NumberingRequest | null, paragraphStyle: string | null) => string;

const formatOf = (level: XmlElement): string => {
  // A format that older programs do not know stands in an alternative; the plain one is its fallback.
  const formats = descendants(level, 'w:numFmt').map(({ attributes }) => attributes['w:val'] ?? 'decimal');
  return formats.find((format) => format !== 'custom') ?? 'decimal';
};

const readLevel = (element: XmlElement): Level => ({
  format: formatOf(element),
  pattern: settingOf(element, 'w:lvlText') ?? '',
  start: wholeNumber(settingOf(element, 'w:start')) ?? 0,
  restart: wholeNumber(settingOf(element, 'w:lvlRestart')),
  isPlain: switchOf(element, 'w:isLgl') ?? false,
  isHidden: switchOf(child(element, 'w:rPr'), 'w:vanish') ?? false,
  style: settingOf(element, 'w:pStyle'),
});

const indexOf = (element: XmlElement): number => wholeNumber(element.attributes['w:ilvl']) ?? 0;

const levelsOf = (element: XmlElement | null): Map<number, Level> =>
  new Map(childrenOf(element, 'w:lvl').map((level) => [indexOf(level), readLevel(level)]));

const readLists = (root: XmlElement | null, styles: Styles): ReadonlyMap<string, List> => {
  const abstracts = new Map(
    childrenOf(root, 'w:abstractNum').map((one) => [one.attributes['w:abstractNumId'] ?? '', one]),
  );
  const nums = new Map(childrenOf(root, 'w:num').map((one) => [one.attributes['w:numId'] ?? '', one]));
  const abstractOf = (num: XmlElement | undefined): string => (num && settingOf(num, 'w:abstractNumId')) ?? '';
  /** A list that only names a numbering style takes the levels of the list behind that style. */
  const real = (abstract: string): string => {
    const link = settingOf(abstracts.get(abstract) ?? null, 'w:numStyleLink');
    const list = link === null ? undefined : styles.paragraph(link).numbering?.list;
    return list === undefined ? abstract : abstractOf(nums.get(list)) || abstract;
  };
  const lists = new Map<string, List>();
  for (const [id, num] of nums) {
    const abstract = real(abstractOf(num));
    const levels = levelsOf(abstracts.get(abstract) ?? null);
    const starts = new Map<number, number>();
    for (const override of childrenOf(num, 'w:lvlOverride')) {
      const level = child(override, 'w:lvl');
      if (level) levels.set(indexOf(override), readLevel(level));
      const start = wholeNumber(settingOf(override, 'w:startOverride'));
      if (start !== null) starts.set(indexOf(override), start);
    }
    lists.set(id, { abstract, levels, starts });
  }
  return lists;
};

/** Makes the counter of a document's automatic numbers from numbering.xml. */
export const readNumbering = (root: XmlElement | null, styles: Styles): Numbering => {
  const lists = readLists(root, styles);
  const counters = new Map<string, Map<number, number>>();
  const used = new Set<string>();

  const advance = (id: string, list: List, index: number): ReadonlyMap<number, number> => {
    const counter = counters.get(list.abstract) ?? new Map<number, number>();
    counters.set(list.abstract, counter);
    // Lists of one definition count on together, unless the list sets its own start, which holds on its first use.
    if (!used.has(id)) for (const level of list.starts.keys()) counter.delete(level);
    used.add(id);
    const current = counter.get(index);
    counter.set(
      index,
      current === undefined ? (list.starts.get(index) ?? list.levels.get(index)?.start ?? 1) : current + 1,
    );
    for (const [level, { restart }] of list.levels) {
      if (level > index && (restart === null || (restart > 0 && index < restart))) counter.delete(level);
    }
    return counter;
  };

  return (request, paragraphStyle) => {
    const list = request && lists.get(request.list);
    if (!request || !list) return '';
    const linked = [...list.levels].find(
      ([, { style }]) => style !== null && style === (request.style ?? paragraphStyle),
    );
    const index = request.style === null ? (request.level ?? linked?.[0] ?? 0) : (linked?.[0] ?? request.level ?? 0);
    const level = list.levels.get(index);
    if (!level) return '';
    const counter = advance(request.list, list, index);
    if (level.isHidden || level.format === 'bullet') return '';
    return level.pattern.replace(/%([1-9])/g, (_, place: string) => {
      const at = Number(place) - 1;
      const shown = list.levels.get(at);
      const value = counter.get(at) ?? list.starts.get(at) ?? shown?.start ?? 1;
      return formatNumber(value, level.isPlain && shown?.format !== 'none' ? 'decimal' : (shown?.format ?? 'decimal'));
    });
  };
};
