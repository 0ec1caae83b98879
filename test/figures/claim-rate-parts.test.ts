import { expect, test } from 'vitest';
import { claimsOf } from './claims-of.js';

test.each<[string, readonly string[]]>([
  ['抽检食品4368批次，检出不合格74批次，不合格率为1.7%。', ['namedRate 1.7% 74批次 4368批次 likely consistent']],
  ['抽检食品4368批次，检出不合格47批次，不合格率为1.7%。', ['namedRate 1.7% 47批次 4368批次 likely inconsistent']],
  ['职业培训4268人次。\n\n培训合格3978人次，培训合格率93.2%。', ['namedRate 93.2% 3978人次 4268人次 guess consistent']],
  ['终端在线8140套，在线率95.1%，在用终端8560套。', ['namedRate 95.1% 8140套 8560套 likely consistent']],
  ['终端在线8140套，在线率98.1%，在用终端8560套。', ['namedRate 98.1% 8140套 8560套 likely inconsistent']],
  [
    '送审1286.50万元，审定1173.29万元，核减113.21万元，核减率8.8%。',
    ['namedRate 8.8% 113.21万元 1286.50万元 likely consistent'],
  ],
])('%s', (text, expected) => expect(claimsOf(text).filter((said) => said.startsWith('namedRate'))).toEqual(expected));
