import type { Figure } from '../figures/figure.js';
import { verdicts } from '../language/lexicon-verdicts.js';
import { says } from '../language/mentions.js';
import { countsPlaces, provinceOf } from '../language/place-count.js';
import { compare, rational } from '../measure/rational.js';
import { isDisputed } from '../recompute/dispute.js';
import type { Report } from '../recompute/report.js';
import type { Statement } from '../recompute/statements.js';
import { clauseAround, statementsOf } from '../recompute/statements.js';
import type { FindingDraft } from './rule.js';
import { defineRule } from './rule.js';

const ranksIn = (statement: Statement): readonly Figure[] =>
  statement.placed.map(({ figure }) => figure).filter(({ kind }) => kind === 'rank');

/** 在16个区中…第18位: the sentence itself says how many there are. */
function* byOwnCount(report: Report): Iterable<FindingDraft> {
  for (const statement of statementsOf(report)) {
    const { text } = statement.passage.flow;
    const count = statement.placed.find(
      ({ figure, start, end }) =>
        figure.kind === 'count' && countsPlaces(text.slice(start + figure.numeral.length, end + 8)),
    );
    if (!count) continue;
    for (const rank of ranksIn(statement)) {
      if (
        rank.start < count.figure.start ||
        compare(rank.value, count.figure.value) <= 0 ||
        isDisputed(report, rank, count.figure)
      )
        continue;
      yield {
        message: 'stated',
        data: { rank: rank.text, count: count.figure.text },
        at: rank,
        related: [count.figure],
        severity: 'error',
        stated: rank.text,
        suggestion: 'check',
      };
    }
  }
}

/** 全省第20 of a prefecture-level place: the province has fewer of them. */
function* byProvince(report: Report): Iterable<FindingDraft> {
  const province = provinceOf(report.organization ?? '');
  if (!province) return;
  for (const statement of statementsOf(report)) {
    for (const placed of statement.placed) {
      const { figure, start } = placed;
      const words = `${clauseAround(statement, start).text}`;
      const isPlain =
        figure.kind === 'rank' && figure.scope === verdicts.wholeProvince && !says(words, verdicts.otherRanked);
      if (!isPlain || compare(figure.value, rational(BigInt(province.places))) <= 0 || isDisputed(report, figure))
        continue;
      yield {
        message: 'province',
        data: { rank: figure.text, province: province.name, count: `${province.places}` },
        at: figure,
        stated: figure.text,
        suggestion: 'check',
      };
    }
  }
}

export const rankWithinPlaces = defineRule({
  id: 'rank-within-places',
  family: 'rank',
  title: { zh: '名次不超过参加排名的个数', en: 'A rank is not beyond the number of places' },
  severity: 'warning',
  basis: {
    zh: '民政部行政区划；报告自己写明的个数优先',
    en: 'Administrative divisions; a number that the report states comes first',
  },
  rationale: {
    zh: '全省只有18个地市却排第20名，名次或者范围必有一个写错。',
    en: 'Twentieth of eighteen: either the rank or what was ranked is wrong.',
  },
  messages: {
    stated: { zh: '{count}中排到 {rank}，名次超过个数', en: '{rank} among {count}: the rank is beyond the number' },
    province: {
      zh: '{province}省级排名的地市（含省直管）最多 {count} 个，{rank} 超出范围，请核对名次或写明排名范围',
      en: '{province} ranks at most {count} prefecture-level places; {rank} is beyond: check it, or say what was ranked',
    },
  },
  suggestions: { check: { zh: '核对名次，或写明参加排名的范围和个数', en: 'Check the rank, or say among how many' } },
  examples: {
    valid: [
      { text: '# 平顶山市商务局2021年度绩效自评报告\n\n进出口总额居全省第10位。' },
      { text: '# 某区文旅局2021年度绩效自评报告\n\n游客满意度在16个区中由第7位上升到第5位。' },
    ],
    invalid: [
      { text: '# 平顶山市商务局2021年度绩效自评报告\n\n进出口总额居全省第20位。', at: '第20位' },
      { text: '# 某区文旅局2021年度绩效自评报告\n\n游客满意度在16个区中列第18位。', at: '第18位' },
    ],
  },
  *check(report) {
    yield* byOwnCount(report);
    yield* byProvince(report);
  },
});
