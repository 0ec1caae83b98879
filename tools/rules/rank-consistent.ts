import { faultRule } from './fault-rule.js';

export const rankConsistent = faultRule({
  id: 'rank-consistent',
  family: 'rank',
  identities: ['rankChange', 'rankMove', 'sameRank'],
  title: {
    zh: '位次升降与两个位次相符',
    en: 'A change of rank ties with the two ranks',
  },
  basis: {
    zh: '四则运算',
    en: 'Arithmetic',
  },
  rationale: {
    zh: '“由第8位上升到第6位，前进2个位次”三者必须相符。',
    en: 'Old rank, new rank and places gained have to tie.',
  },
  message: {
    zh: '位次变化 {stated} 与两个位次不符：{derivation}{others}',
    en: 'The change of rank {stated} does not tie: {derivation}{othersEn}',
  },
  messageOf: {
    sameRank: {
      zh: '同一事项的位次前后不一致：{derivation}{others}',
      en: 'One thing has two ranks: {derivation}{othersEn}',
    },
  },
  examples: {
    valid: [
      { text: '全年接待游客912.4万人次，总量居全省第6位，增幅居全省第8位。' },
      { text: '工业增速由上年的全省第8位上升到第6位，前进2个位次。' },
    ],
    invalid: [
      { text: '工业增速由上年的全省第8位上升到第6位，前进3个位次。', at: '3个位次' },
      { text: '全年接待游客912.4万人次，总量居全省第6位。\n\n我市全年接待游客总量位居全省第8位。', at: '第8位' },
    ],
  },
});
