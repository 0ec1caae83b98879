import { expect, test } from 'vitest';
import { claimsOf } from './claims-of.js';

test.each<[string, readonly string[]]>([
  ['印刷费12.4万元，差旅费8.3万元，两项合计20.7万元。', ['sumOfAll 20.7万元 12.4万元 8.3万元 firm consistent']],
  ['印刷费12.4万元，差旅费8.3万元，两项合计27.0万元。', ['sumOfAll 27.0万元 12.4万元 8.3万元 firm inconsistent']],
  ['发放消费券500万元，核销480万元。', ['partAtMost 500万元 480万元 firm consistent']],
  ['发放消费券500万元，核销580万元。', ['partAtMost 500万元 580万元 firm inconsistent']],
  ['印刷费12万元，差旅费8万元。', []],
  [
    '上级下达补助4648万元，其中中央3486万元，省级1162万元；市级配套917万元，两级资金共计5565万元。',
    ['sumOfAll 4648万元 3486万元 1162万元 firm consistent', 'sumOfAll 5565万元 4648万元 917万元 likely consistent'],
  ],
])('%s', (text, expected) => expect(claimsOf(text)).toEqual(expected));
