import type { Figure } from '../figures/figure.js';
import { stripEnd, suffixOf } from '../language/affix.js';
import { ties } from '../language/lexicon-ties.js';
import { verdicts } from '../language/lexicon-verdicts.js';
import { says } from '../language/mentions.js';
import { meets, negate, subtract } from '../measure/interval.js';
import { remembered } from './remembered.js';
import type { Placed, Read, Statement } from './statements.js';
import { statementsOf } from './statements.js';

/** A change between two percentages that is told with % although it is their difference in points. */
export interface PointsAsPercent {
  readonly stated: Figure;
  readonly current: Figure;
  readonly previous: Figure;
}

const changes = [...verdicts.rising, ...verdicts.falling];
const reach = 8;

const before = ({ passage }: Statement, { start }: Placed): string =>
  passage.flow.text.slice(Math.max(0, start - reach), start);

/** A word of change stands right before the figure. */
const isChange = (statement: Statement, placed: Placed): boolean =>
  placed.figure.unit === '%' && suffixOf(stripEnd(before(statement, placed), ties.aspects).core, changes) !== null;

const isPrevious = (statement: Statement, placed: Placed): boolean =>
  placed.figure.role === 'previous' ||
  says(before(statement, placed), ties.lastPeriod) ||
  verdicts.from.some((word) => before(statement, placed).endsWith(word));

const fits = (stated: Figure, current: Figure, previous: Figure): boolean => {
  const points = subtract(current.interval, previous.interval);
  return meets(stated.interval, points) || meets(negate(stated.interval), points);
};

/** Every change of a percentage, told with %, that ties as points. */
export const pointsAsPercent = remembered((report: Read): readonly PointsAsPercent[] =>
  statementsOf(report).flatMap((statement) =>
    statement.placed
      .filter((placed) => isChange(statement, placed))
      .flatMap(({ figure: stated }) => {
        const levels = statement.placed.filter(
          (placed) => placed.figure !== stated && placed.figure.unit === '%' && !isChange(statement, placed),
        );
        const [previous, ...others] = levels.filter((placed) => isPrevious(statement, placed));
        const current = levels.filter((placed) => placed !== previous);
        if (!previous || others.length > 0 || current.length === 0) return [];
        const own = current.find(({ figure }) => fits(stated, figure, previous.figure));
        return own ? [{ stated, current: own.figure, previous: previous.figure }] : [];
      }),
  ),
);
