import { retiredInEstablishment } from '../language/establishment.js';
import { defineRule } from './rule.js';

export const establishmentExcludesRetired = defineRule({
  id: 'establishment-excludes-retired',
  family: 'budget',
  title: { zh: '编制不含退休人员', en: 'The establishment holds no retired staff' },
  severity: 'warning',
  basis: { zh: '机构编制管理规定：编制核定的是在职岗位', en: 'Rules on establishment: posts are for serving staff' },
  rationale: {
    zh: '编制数含退休人员时，在职人员控制率和人均经费都会算错。',
    en: 'With retired staff in the establishment, the control rate of staff and every per-head figure go wrong.',
  },
  messages: { retired: { zh: '编制数中列了退休人员', en: 'Retired staff are counted in the establishment' } },
  suggestions: {
    split: { zh: '分列编制数、在职人数和离退休人数', en: 'Give establishment, serving and retired staff apart' },
  },
  examples: {
    valid: [
      { text: '一、概况\n\n编制30人，实有35人，其中在职28人、退休7人。' },
      { text: '一、概况\n\n核定编制30人，其中行政20人、事业10人，离退休人员15人。' },
    ],
    invalid: [
      { text: '一、概况\n\n单位编制205人，其中在编130人、含退休75人。核定编制60人（含退休12人）。', at: '退休' },
    ],
  },
  *check({ document }) {
    for (const at of retiredInEstablishment(document)) yield { message: 'retired', at, suggestion: 'split' };
  },
});
