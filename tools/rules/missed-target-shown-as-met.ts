import type { BlanketClaim } from '../language/blanket-claim.js';
import { blanketClaims } from '../language/blanket-claim.js';
import { verdicts } from '../language/lexicon-verdicts.js';
import { says } from '../language/mentions.js';
import { spanIn } from '../language/sentences.js';
import { isDisputed } from '../recompute/dispute.js';
import type { Indicator } from '../recompute/indicator.js';
import { missedGoals } from '../recompute/shortfalls.js';
import type { Statement } from '../recompute/statements.js';
import { statementsOf } from '../recompute/statements.js';
import { defineRule } from './rule.js';

const isWithin = ({ passage }: Statement, indicator: Indicator): boolean => {
  const title = passage.path.at(-1)?.title;
  return indicator.block === passage.block || (title !== undefined && indicator.group.includes(title));
};

/** The missed goals that a claim covers: its classes, and its own section unless it speaks of the whole. */
const covered = (statement: Statement, claim: BlanketClaim, missed: readonly Indicator[]): readonly Indicator[] => {
  const isGlobal = claim.isGlobal || statement.passage.path.some(({ title }) => says(title, verdicts.conclusions));
  return missed.filter((indicator) => {
    const isOfClass =
      claim.classes.length === 0 || claim.classes.some((word) => indicator.group.some((title) => title.includes(word)));
    return isOfClass && (isGlobal || isWithin(statement, indicator));
  });
};

const text = (claim: string): string =>
  `# 某局2023年度绩效自评报告\n\n## 一、完成情况\n\n举办演出252场，为年度目标240场的105.0%；旅游收入58.9亿元，完成目标62亿元的95.0%。${claim}`;

export const missedTargetShownAsMet = defineRule({
  id: 'missed-target-shown-as-met',
  family: 'target',
  title: { zh: '有未完成的目标，不说全部完成', en: 'No claim of all goals met beside one that was missed' },
  severity: 'error',
  basis: {
    zh: '项目支出绩效评价管理办法（财预〔2020〕10号）：数据真实、结果客观',
    en: 'Caiyu [2020] No. 10: true data, objective results',
  },
  rationale: {
    zh: '结论写全部完成而正文有一项没完成，是复核时最先指出的矛盾。',
    en: 'A conclusion that all was done beside one result that was not is the first contradiction that reviewers name.',
  },
  messages: {
    all: {
      zh: '写作“{claim}”，但{missed}没有完成目标',
      en: 'The text says {claim}, but {missed} missed the target',
    },
    hedged: {
      zh: '“{claim}”与未完成的目标并列：{missed}，请写明例外',
      en: '{claim} stands beside a missed target: {missed}; name the exception',
    },
  },
  suggestions: {
    except: { zh: '写明除哪几项外均已完成，并说明未完成的原因', en: 'Say which goals were not met, and why' },
  },
  examples: {
    valid: [
      { text: text('除旅游收入外，各项绩效目标均已完成。') },
      {
        text: '# 某局2023年度绩效自评报告\n\n## 一、完成情况\n\n举办演出252场，为年度目标240场的105.0%。全年各项绩效目标均全部完成。',
      },
      { text: text('力争明年各项绩效目标全部完成。') },
      { text: text('社区改造7个，全部完成既定任务。') },
    ],
    invalid: [
      { text: text('全年各项绩效目标均全部完成。'), at: '各项绩效目标均全部完成' },
      { text: text('较好地完成了上级下达的各项目标和任务。'), at: '较好地完成了上级下达的各项目标和任务' },
    ],
  },
  *check(report) {
    const missed = missedGoals(report).filter(({ actual, target, rate }) => !isDisputed(report, actual, target, rate));
    if (missed.length === 0) return;
    for (const statement of statementsOf(report)) {
      for (const claim of blanketClaims(statement)) {
        const own = covered(statement, claim, missed);
        const [first] = own;
        if (!first) continue;
        const at = spanIn(statement.passage, claim.start, claim.end);
        yield {
          message: claim.isHedged ? 'hedged' : 'all',
          data: {
            claim: statement.passage.flow.text.slice(claim.start, claim.end),
            missed: own.map(({ name, rate, actual }) => `“${name}”${rate?.text ?? actual?.text ?? ''}`).join('、'),
          },
          at,
          related: own.flatMap(({ actual, rate, target }) =>
            [actual, rate, target].filter((figure) => figure !== null),
          ),
          severity: claim.isHedged ? 'info' : 'error',
          suggestion: 'except',
        };
      }
    }
  },
});
