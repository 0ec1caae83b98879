import suite from '@microsoft/recognizers-text-suite';

const culture = suite.Culture.Chinese;
const models = [
  suite.recognizeNumber,
  suite.recognizeOrdinal,
  suite.recognizePercentage,
  suite.recognizeCurrency,
  suite.recognizeDimension,
  suite.recognizeDateTime,
];

const readValue = (resolution) => {
  const value = resolution?.value ?? resolution?.values?.[0]?.timex ?? '';
  return /^\d{4}(?:-\d\d)?$/.test(value) ? value.slice(0, 4) : value.replace(/%$/, '');
};

/** Where several models claim the same place, the longest reading stands: the kindest choice, as it knows the unit. */
const longest = (found) => {
  const kept = [];
  for (const each of [...found].sort((a, b) => b.end - b.start - (a.end - a.start)))
    if (!kept.some((other) => each.start < other.end && other.start < each.end)) kept.push(each);
  return kept;
};

/** All models, one line at a time: over longer texts they slow down out of proportion. */
export const recognizers = (text) => {
  let offset = 0;
  return text.split('\n').flatMap((line) => {
    const base = offset;
    offset += line.length + 1;
    const found = models.flatMap((recognize) => recognize(line, culture));
    return longest(
      found.map(({ start, end, text: quoted, resolution }) => ({
        start: base + start,
        end: base + end + 1,
        text: quoted,
        value: readValue(resolution),
      })),
    );
  });
};
