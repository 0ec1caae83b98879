import { suffixOf } from './affix.js';
import { executionNouns } from './lexicon.js';

/** A rate that another one is compared with by its name alone. */
export interface NamedComparison {
  /** Its name; of a rate of execution, that of the money. */
  readonly name: string;
  readonly isExecution: boolean;
  readonly isBelow: boolean;
}

const compared = /([低高快慢优])于([^，；。（）]{2,20}?)(?:约|近)?$/;
const comparedFirst = /[比较]([^，；。（）]{2,20}?率)(低|高|慢|快)(?:出|约|近)?$/;

/** What 低于基本支出执行率, or 比总体执行率低, compares with, or null where a phrase compares with nothing by name. */
export const comparedName = (phrase: string): NamedComparison | null => {
  const [, first = '', word = ''] = comparedFirst.exec(phrase) ?? [];
  const [, direction = word, rate = first] = compared.exec(phrase) ?? [];
  if (rate === '') return null;
  const execution = suffixOf(rate, executionNouns);
  const name = execution === null ? rate : rate.slice(0, -execution.length);
  return name === ''
    ? null
    : { name, isExecution: execution !== null, isBelow: direction === '低' || direction === '慢' };
};
