import type { ReadWarning, Span } from '../document.js';
import { ReadError } from '../errors.js';
import { isHan } from './characters.js';
import { isCrowded } from './grid.js';
import type { Page } from './page.js';
import { warning } from './warnings.js';

/** A scan often carries a stamp of its program; a page with fewer characters than this has no text layer. */
const fewest = 30;
/** Too little text to tell garbage from a table of codes. */
const enoughToJudge = 100;
const leastReadable = 0.5;
/** Characters that make up a sixth of any Chinese text; wrong character maps give rare ones. */
const commonest = new Set(
  '的一是在不了和有大这主中为年度目标预算绩效支出项资金工作完成评价情况指实管理部门全市单位建设数量率额以上及与按时本',
);
const leastCommon = 0.04;

const characters = ({ runs }: Page): string => runs.map(({ text }) => text.replace(/\s/g, '')).join('');

/** Whether a stretch of characters cannot be a Chinese report: few of them Han, digits or punctuation, or hardly a common one. */
export const isGarbled = (text: string): boolean => {
  const all = Array.from(text);
  if (all.length < enoughToJudge) return false;
  const han = all.filter(isHan);
  const readable = han.length + all.filter((each) => /[0-9.,%，。、；：（）“”]/.test(each)).length;
  if (readable < all.length * leastReadable) return true;
  return han.length >= enoughToJudge && han.filter((each) => commonest.has(each)).length < han.length * leastCommon;
};

/** Refuses a PDF whose pages show pictures only, or whose text layer is garbage. */
export const requireText = (pages: readonly Page[]): void => {
  const texts = pages.map(characters);
  const empty = pages.every((page, index) => (texts[index] ?? '').length < (page.picture ? fewest : 1));
  if (empty) throw new ReadError('no-text-layer', { pages: String(pages.length) });
  if (isGarbled(texts.join(''))) throw new ReadError('garbled-text', { pages: String(pages.length) });
};

/** What a reader has to know about single pages; `spanOf` gives a page's stretch of the text. */
export const pageWarnings = (pages: readonly Page[], spanOf: (page: number) => Span): readonly ReadWarning[] =>
  pages.flatMap((page) => {
    const text = characters(page);
    const [number, span] = [String(page.number), spanOf(page.number)];
    const found: ReadWarning[] = [];
    if (page.picture && text.length < fewest) found.push(warning('page-without-text', number, span));
    else if (page.picture && page.invisible) found.push(warning('recognised-text', number, span));
    else if (page.invisible) found.push(warning('invisible-text', number, { ...span, end: span.start }));
    if (isGarbled(text)) found.push(warning('garbled-page', number, span));
    if (isCrowded(page.rulings)) found.push(warning('crowded-page', number, span));
    if (page.slanted > 0) found.push(warning('slanted-text', number, span));
    return found;
  });
