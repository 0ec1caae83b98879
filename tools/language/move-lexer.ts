/** Whether the words before a figure make it the level that something moved from (由上年的, 从). */
export const movesFrom = (lead: string): boolean => /[由从][^，；。由从]{0,10}$/.test(lead);

/** Whether the words between two levels lead from the one to the other (增加到, 调整为, 扩至). */
export const movesTo = (gap: string): boolean => /^[^，；。、（）]{0,8}[到至为成](?:了)?(?:约)?$/.test(gap);

const rises = /^[，（](?:净|共|累计|一年|实际)?[^，；。（）]{0,3}[新增扩添多升涨][^，；。（）]{0,3}$/;
const falls = /^[，（](?:净|共|累计|一年|实际)?[^，；。（）]{0,3}[减压少降退缩撤精][^，；。（）]{0,3}$/;

/** The direction of a change by the words between it and the level reached right before it (，新上线); null where they tell none. */
export const moveBy = (gap: string): -1 | 1 | null => (falls.test(gap) ? -1 : rises.test(gap) ? 1 : null);

/** Whether a multiple is taken of the level that something moved from (，为原来的). */
export const multipliesFormer = (gap: string): boolean =>
  /^[，（](?:是|为|相当于|达到?)?(?:原来|原有|此前|过去|改造前|之前|期初)的?(?:约|近)?$/.test(gap);
