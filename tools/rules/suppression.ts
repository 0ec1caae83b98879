import type { Document } from '../document/document.js';
import type { Directive } from './directive.js';
import { directivesByLine, directivesOf } from './directive.js';
import type { Finding } from './finding.js';

/** A finding that a person looked at and set aside; it returns when a fact changes, since its fingerprint then changes. */
export interface Dismissal {
  /** `id` of the finding. */
  readonly fingerprint: string;
  readonly rule: string;
  /** Why the finding does not hold or is accepted; never empty. */
  readonly reason: string;
}

/** A finding that is not reported, and what silenced it; the kinds are those of SARIF. */
export type Suppressed =
  | { readonly kind: 'inSource'; readonly finding: Finding; readonly by: Directive }
  | { readonly kind: 'external'; readonly finding: Finding; readonly by: Dismissal };

export interface Sifted {
  readonly kept: readonly Finding[];
  readonly suppressed: readonly Suppressed[];
  /** Comments that silenced nothing: a misspelt rule, or a defect that is gone. */
  readonly unused: readonly Directive[];
}

const concerns = (directive: Directive, rule: string): boolean =>
  directive.rules.length === 0 || directive.rules.includes(rule);

/** Which comment turns each finding off; one walk over comments and findings in text order. */
const silencedBy = (
  findings: readonly Finding[],
  text: string,
  directives: readonly Directive[],
): ReadonlyMap<Finding, Directive> => {
  const silenced = new Map<Finding, Directive>();
  const byLine = directivesByLine(text, directives);
  let everyRule: Directive | null = null;
  const ofRule = new Map<string, Directive | null>();
  const blocks = directives.filter(({ kind }) => kind !== 'disable-next-line');
  let next = 0;
  for (const finding of [...findings].sort((a, b) => a.at.start - b.at.start)) {
    for (let block = blocks[next]; block && block.start <= finding.at.start; block = blocks[next]) {
      const state = block.kind === 'disable' ? block : null;
      if (block.rules.length === 0) {
        everyRule = state;
        ofRule.clear();
      }
      for (const rule of block.rules) ofRule.set(rule, state);
      next += 1;
    }
    const line = finding.at.start === 0 ? 0 : text.lastIndexOf('\n', finding.at.start - 1) + 1;
    const own = ofRule.get(finding.rule);
    const directive =
      byLine.get(line)?.find((each) => concerns(each, finding.rule)) ?? (own === undefined ? everyRule : own);
    if (directive) silenced.set(finding, directive);
  }
  return silenced;
};

/**
 * Parts the findings that are reported from those that comments in the text or dismissals set aside.
 * The order of the findings is kept.
 */
export const suppress = (
  findings: readonly Finding[],
  document: Document,
  dismissals: readonly Dismissal[] = [],
): Sifted => {
  const directives = directivesOf(document);
  const silenced = silencedBy(findings, document.text, directives);
  const dismissed = new Map(dismissals.map((each) => [`${each.rule} ${each.fingerprint}`, each]));
  const kept: Finding[] = [];
  const suppressed: Suppressed[] = [];
  for (const finding of findings) {
    const directive = silenced.get(finding);
    const dismissal = dismissed.get(`${finding.rule} ${finding.id}`);
    if (directive) suppressed.push({ kind: 'inSource', finding, by: directive });
    else if (dismissal) suppressed.push({ kind: 'external', finding, by: dismissal });
    else kept.push(finding);
  }
  const used = new Set(silenced.values());
  return { kept, suppressed, unused: directives.filter((each) => each.kind !== 'enable' && !used.has(each)) };
};

/** Dismissals that set nothing aside in any of the reports of a call: their facts have changed or are gone. */
export const staleDismissals = (dismissals: readonly Dismissal[], sifted: readonly Sifted[]): readonly Dismissal[] => {
  const used = new Set(sifted.flatMap(({ suppressed }) => suppressed.map(({ by }) => by)));
  return dismissals.filter((each) => !used.has(each));
};
