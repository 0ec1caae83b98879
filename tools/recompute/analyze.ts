import type { Document } from '../document/document.js';
import { organizationOf } from '../document/organization.js';
import { extract } from '../figures/extract.js';
import type { Figure } from '../figures/figure.js';
import { reportYear } from '../language/report-year.js';
import { faultsOf } from './faults.js';
import { recompute } from './recompute.js';
import type { Report } from './report.js';

const lookup = (figures: readonly Figure[]): ((id: string) => Figure) => {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  return (id) => {
    const figure = byId.get(id);
    if (!figure) throw new RangeError(`no figure ${id}`);
    return figure;
  };
};

/** Extracts the figures and claims of a document and computes every claim again. */
export const analyze = (document: Document): Report => {
  const year = reportYear(document);
  const { figures, claims } = extract(document, year);
  const figure = lookup(figures);
  const { faults, recomputations } = faultsOf(
    claims.map((claim) => recompute(claim, figure)),
    figure,
  );
  const unverifiable = recomputations.filter(({ verdict }) => verdict === 'unverifiable').length;
  return {
    document,
    title: document.title ? document.text.slice(document.title.start, document.title.end).trim() : null,
    organization: organizationOf(document),
    year,
    figures,
    claims,
    recomputations,
    faults,
    coverage: {
      figures: figures.length,
      bound: figures.filter(({ metric }) => metric !== null).length,
      claims: claims.length,
      recomputed: claims.length - unverifiable,
      unverifiable,
    },
    figure,
  };
};
