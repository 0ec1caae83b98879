import type { Province } from './lexicon-provinces.js';
import { provinces } from './lexicon-provinces.js';
import { verdicts } from './lexicon-verdicts.js';
import { mentionAt, mentionsIn } from './mentions.js';

/** The one province whose prefecture-level place a name begins with: 平顶山市商务局 → 河南; null for counties, and where two fit. */
export const provinceOf = (organization: string): Province | null => {
  const found = provinces.filter(({ prefectures }) =>
    prefectures.some(
      (place) =>
        organization.startsWith(place) && mentionAt(organization, verdicts.prefectureEnds, place.length) !== null,
    ),
  );
  const ends = mentionsIn(organization, verdicts.countyEnds);
  const [one, ...others] = found;
  return one && others.length === 0 && ends.length === 0 ? one : null;
};

/** Whether the words after a number make it the number of ranked places: 16|个区中. */
export const countsPlaces = (after: string): boolean => {
  const place = mentionAt(after, verdicts.placeKinds, 0);
  return place !== null && mentionAt(after, verdicts.among, place.end) !== null;
};
