import { expect, test } from 'vitest';
import { claimsOf } from './claims-of.js';

const sums = (text: string): readonly string[] => claimsOf(text).filter((claim) => claim.startsWith('sum'));

test.each<[string, readonly string[]]>([
  ['应修缮设施27处，实际完成24处，其余3处因冬季停工顺延。', ['sumOfAll 27处 24处 3处 likely consistent']],
  ['应修缮设施27处，实际完成24处，其余5处因冬季停工顺延。', ['sumOfAll 27处 24处 5处 likely inconsistent']],
  ['查出隐患57条，年内整改销号55条，整改率96.49%，尚有2条待改。', ['sumOfAll 57条 55条 2条 likely consistent']],
  ['核定编制64名，其中女性28名；年末在编在岗60人，空编4名。', ['sumOfAll 64名 60人 4名 likely consistent']],
  ['受理来信435件，来电64件。办结429件，在办6件。', ['sumOfAll 435件 429件 6件 likely consistent']],
  ['建成泵站12座，维修涵闸8座，尚有3座桥梁待检测。', []],
  ['目标：处置土地1450亩，完成绿化28亩，盘活闲置土地620亩。', []],
])('%s', (text, expected) => expect(sums(text).filter((claim) => claim.startsWith('sumOfAll'))).toEqual(expected));
