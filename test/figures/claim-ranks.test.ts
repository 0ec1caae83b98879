import { expect, test } from 'vitest';
import { claimsOf } from './claims-of.js';

test.each<[string, readonly string[]]>([
  ['考核由全省第9位上升到第6位，上升3个位次。', ['rankMove 3个位次 第9位 第6位 firm consistent']],
  ['考核由全省第9位上升到第6位，上升4个位次。', ['rankMove 4个位次 第9位 第6位 firm inconsistent']],
  [
    '社会消费品零售总额增速居全省第3位。\n\n社会消费品零售总额增速居全省第5位。',
    ['sameRank 第5位 第3位 firm inconsistent'],
  ],
  ['考核列全省第11位，由上年的第16位上升到第11位。', ['sameRank 第11位 第11位 firm consistent']],
  ['考核列全省第11位，由上年的第16位上升到第12位。', ['sameRank 第12位 第11位 firm inconsistent']],
  ['收入在全市11个县区中排第5位，比上年的第7位上升2位。', ['rankMove 2位 第7位 第5位 firm consistent']],
  ['收入排名第5位，比上年后退2个位次（上年列第3位）。', ['rankMove 2个位次 第3位 第5位 firm consistent']],
  ['收入排名第2位，比上年后退2个位次（上年列第3位）。', ['rankMove 2个位次 第3位 第2位 firm inconsistent']],
  [
    '信息采用列第4位，较上年（第9位）上升5个位次；科研课题列第11位。\n\n信息采用进到第4位，距前列还差1个位次；科研课题连续两年停留在第11位。',
    [
      'rankMove 5个位次 第9位 第4位 firm consistent',
      'sameRank 第4位 第4位 firm consistent',
      'sameRank 第11位 第11位 firm consistent',
    ],
  ],
  [
    '信息采用得分在18个省辖市中居第4位。\n\n虽然信息采用进到全省第5位，仍有差距。',
    ['sameRank 第5位 第4位 firm inconsistent'],
  ],
  ['港口吞吐量位列第6位，与上年（第6位）持平。', ['sameRank 第6位 第6位 firm consistent']],
  ['港口吞吐量位列第6位，与上年（第7位）持平。', ['sameRank 第7位 第6位 firm inconsistent']],
  [
    '工业收入100亿元，居全省第4位，其中农产品加工50亿元，居全省第2位。\n\n收入居全省第9位。',
    ['partAtMost 100亿元 50亿元 likely consistent'],
  ],
  ['社会消费品零售总额增速居全省第3位。\n\n社会消费品零售总额增速居全国第5位。', []],
  ['社会消费品零售总额增速居全省第3位。\n\n社会消费品零售总额总量居全省第5位。', []],
])('%s', (text, expected) => expect(claimsOf(text)).toEqual(expected));
