import type { Document } from '../document/document.js';
import type { Report } from './report.js';

/** Extracts the figures and claims of a document and computes every claim again. */
export const analyze = (document: Document): Report => ({
  document,
  title: null,
  organization: null,
  year: null,
  figures: [],
  claims: [],
  recomputations: [],
  coverage: { figures: 0, bound: 0, claims: 0, recomputed: 0, unverifiable: 0 },
  figure: (id) => {
    throw new RangeError(`no figure ${id}`);
  },
});
