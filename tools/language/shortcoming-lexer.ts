const shortcoming =
  /^[（(]?(?:[一二三四五六七八九十]+(?:是|、)|[（(]?[\d一二三四五六七八九十]+[）).．、]|第[一二三四五六]，?)?\s*([^，。：；、]{3,16}?)(?:没有|未能|未完成|未达|未按|尚未|偏慢|偏低|较慢|较低|较为滞后|滞后|不够|不足|不到位|不及时|不规范|不高|缓慢|欠缺)[^，。：；]{0,12}$/;
const sentences = /[^。\n]*。/g;
const figure = /\d/;

/** A sentence that names a shortcoming: what has it, and where the sentence ends. */
export interface Shortcoming {
  readonly subject: string;
  readonly end: number;
}

/** The sentences of a text that say without a figure that something falls short (闲置土地处置没有完成任务), in order. */
export const shortcomingsIn = (text: string): readonly Shortcoming[] =>
  [...text.matchAll(sentences)].flatMap((match) => {
    const subject = shortcoming.exec(match[0].slice(0, -1).trim())?.[1] ?? '';
    return subject === '' || figure.test(subject) ? [] : [{ subject, end: match.index + match[0].length }];
  });
