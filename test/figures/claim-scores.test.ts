import { expect, test } from 'vitest';
import { claimsOf } from './claims-of.js';

test.each<[string, readonly string[]]>([
  [
    '自评得分92分，其中：投入18分（满分20分），过程24分（满分25分），产出50分（满分55分）。',
    [
      'scoreSum 92分 18分 24分 50分 firm consistent',
      'scoreWithinMaximum 20分 18分 firm consistent',
      'maximaHundred 20分 25分 55分 firm consistent',
      'scoreWithinMaximum 25分 24分 firm consistent',
      'scoreWithinMaximum 55分 50分 firm consistent',
    ],
  ],
  ['满意度得分9分（满分10分）。', ['scoreWithinMaximum 10分 9分 firm consistent']],
  ['满意度得分11分（满分10分）。', ['scoreWithinMaximum 10分 11分 firm inconsistent']],
  ['自评得分92分。', []],
])('%s', (text, expected) => expect(claimsOf(text)).toEqual(expected));
