import { isStaffRate } from '../language/quotient-cues.js';
import type { FactIndex } from './candidates.js';
import { completionClaim } from './claim-completion.js';
import type { ClaimDraft } from './claim-draft.js';
import { executionClaim } from './claim-execution.js';
import { shareBehind } from './claim-part-shares.js';
import { namedRateClaim, quotientClaim } from './claim-quotients.js';
import { savedRateClaim } from './claim-rest-rates.js';
import { shareClaim } from './claim-shares.js';

/** Claims of completion, execution, share and named rates. */
export const rateClaims = (index: FactIndex): readonly ClaimDraft[] =>
  index.facts.flatMap((fact) => {
    const draft = ((): ClaimDraft | null => {
      if (fact.figure.kind !== 'percent') return null;
      switch (fact.reading.relation) {
        case 'completion':
        case 'overCompletion':
          return completionClaim(index, fact);
        case 'execution':
          return executionClaim(index, fact);
        case 'share':
          return shareClaim(index, fact);
        case 'quotient':
          return quotientClaim(index, fact);
        case 'rate':
          return isStaffRate(fact.reading.mention.lead)
            ? executionClaim(index, fact)
            : (savedRateClaim(index, fact) ?? namedRateClaim(index, fact) ?? shareBehind(index, fact));
        default:
          return null;
      }
    })();
    return draft ? [draft] : [];
  });
