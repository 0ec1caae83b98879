import { expect, test } from 'vitest';
import { claimsOf } from './claims-of.js';

test.each<[string, readonly string[]]>([
  ['闲置资金中地灾工程614.27万元。\n\n所涉资金614.27元已结转。', ['same 614.27元 614.27万元 likely inconsistent']],
  ['闲置资金中地灾工程614.27万元。\n\n所涉资金6142.7万元已结转。', ['same 6142.7万元 614.27万元 likely inconsistent']],
  ['闲置资金中地灾工程614.27万元。\n\n所涉资金6142700元已结转。', []],
  ['县区配套388.80万元。\n\n应急资金3888.00万元。', []],
  ['地灾工程614万元。\n\n所涉资金61.4万元已结转。', []],
])('%s', (text, expected) => expect(claimsOf(text)).toEqual(expected));
