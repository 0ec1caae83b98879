import { expect, test } from 'vitest';
import { claimsOf } from './claims-of.js';

test.each<[string, readonly string[]]>([
  ['应用场景由46项增加到63项，新上线17项。', ['change 17项 63项 46项 likely consistent']],
  ['应用场景由46项增加到63项，新上线71项。', ['change 71项 63项 46项 likely inconsistent']],
  ['认可参数由1246项扩到1572项，扩项326项。', ['change 326项 1572项 1246项 likely consistent']],
  [
    '该项由年初的7350.00万元调整为9284.10万元，净增1934.10万元。',
    ['change 1934.10万元 9284.10万元 7350.00万元 likely consistent'],
  ],
  ['公交车由24辆增加到48辆，翻一番。', ['ratio 翻一番 48辆 24辆 firm consistent']],
  ['公交车由24辆增加到84辆，翻一番。', ['ratio 翻一番 84辆 24辆 firm inconsistent']],
  ['样本由1200份扩大到3000份，为原来的2.5倍。', ['ratio 2.5倍 3000份 1200份 firm consistent']],
  // What is told behind a move without a word of change is another thing.
  ['应用场景由46项增加到63项，其中高频17项。', ['partAtMost 63项 17项 likely consistent']],
])('%s', (text, expected) => expect(claimsOf(text)).toEqual(expected));
