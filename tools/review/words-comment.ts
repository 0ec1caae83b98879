import type { Bilingual } from '../rules/rule.js';

/** Whom Word names as the author of our comments. */
export const commentAuthor: Bilingual = { zh: '勾稽', en: 'Gouji' };
