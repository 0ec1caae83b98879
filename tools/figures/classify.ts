import { prefixOf, stripEnd, suffixOf, wordIn } from '../language/affix.js';
import * as lexicon from '../language/lexicon.js';
import type { Role } from './figure.js';
import type { Mention } from './mention.js';
import { nounOf } from './noun.js';
import type { Reading, Relation } from './reading.js';

type Partial = Pick<Reading, 'relation' | 'direction' | 'role' | 'noun' | 'base' | 'reached'>;

const comparesFrom = /(?:比|较|高于|低于|快于|慢于|优于|多于|少于|高出|超过|超|超出|低出|由|从|距|与)[^，；。]{0,22}$/;
const thenChanges = /^(?:的?水平|的?基数|的|）|相比|基础上|\s)*[^，；。\d]{0,8}?(?:增|减|提|降|升|高|低|多|少|上|下|扩|缩|回|核|快|慢|跌|涨|翻|节|压|差|到|至)/;

const comparesAlready = /(?:高于|低于|快于|慢于|优于|多于|少于|高出|超出|低出|落后于|滞后于)[^，；。]{0,14}$/;
const plainTail = /^[^，；。）]{0,12}$/;

/** Whether a quantity is the base of a comparison that the words around it complete. */
const isBaseOf = (mention: Mention): boolean => {
  const phrase = mention.gap.slice(Math.max(...['，', '；', '。', '：'].map((mark) => mention.gap.lastIndexOf(mark))) + 1);
  if (!comparesFrom.test(phrase)) return false;
  const tail = mention.tail.startsWith('）') ? mention.tail.slice(1) : mention.tail;
  if (comparesAlready.test(phrase) && plainTail.test(tail)) return true;
  return thenChanges.test(tail) || (mention.tail.startsWith('）') && tail === '');
};

const reading = (
  relation: Relation,
  role: Role,
  noun: string,
  more: { direction?: -1 | 0 | 1; base?: string; reached?: boolean } = {},
): Partial => ({
  relation,
  role,
  noun,
  direction: more.direction ?? 0,
  base: more.base ?? '',
  reached: more.reached ?? false,
});

const withoutComparison = (core: string): string => {
  const at = Math.max(core.lastIndexOf('比'), core.lastIndexOf('较'), core.lastIndexOf('同期'));
  return at >= 0 && /(?:上年|去年|Y|年初|上期|计划|目标|预算|上一年|同期|期初)/.test(core.slice(at))
    ? core.slice(0, at)
    : core;
};

/** Direction of a phrase that ends in a word of growth or decline, with what stands before it; null where it does not. */
const changeOf = (core: string): { readonly direction: -1 | 1; readonly before: string } | null => {
  const noun = suffixOf(core, [...lexicon.growthNouns]);
  if (noun) return { direction: 1, before: core.slice(0, -noun.length) };
  const decline = suffixOf(core, [...lexicon.declineNouns]);
  if (decline) return { direction: -1, before: core.slice(0, -decline.length) };
  const down = suffixOf(core, lexicon.growthDown);
  const up = suffixOf(core, lexicon.growthUp);
  if (down && down.length >= (up?.length ?? 0)) return { direction: -1, before: core.slice(0, -down.length) };
  return up ? { direction: 1, before: core.slice(0, -up.length) } : null;
};

const reachedLevel = (taken: readonly string[], core: string): boolean =>
  suffixOf(core, lexicon.reaches) !== null && changeOf(core.slice(0, -1)) !== null && !taken.includes('了');

const isComparedTo = (lead: string, words: readonly string[]): boolean =>
  /[比较距与]/.test(lead) && wordIn(lead, words) !== null;

const percent = (mention: Mention, core: string, taken: readonly string[]): Partial => {
  if (mention.quantity.modifier === 'atLeast' || mention.quantity.modifier === 'atMost') return reading('head', 'target', nounOf(core));
  if (reachedLevel(taken, core))
    return reading('rate', 'rate', nounOf(changeOf(core.slice(0, -1))?.before ?? ''), { reached: true });
  const over = suffixOf(core, lexicon.overAchieving);
  if (over && (/目标|计划|任务|超额|年度|指标/.test(core) || over !== '高')) {
    if (/超额|超目标|超计划|超任务|超出|多完成/.test(core))
      return reading('overCompletion', 'rate', nounOf(core.slice(0, -over.length)));
  }
  const completion = suffixOf(core, lexicon.completionNouns);
  const executes = suffixOf(core, lexicon.executionNouns);
  if (completion && completion.length >= (executes?.length ?? 0)) return reading('completion', 'rate', nounOf(core.slice(0, -completion.length)));
  const execution = suffixOf(core, lexicon.executionNouns);
  if (execution) return reading('execution', 'rate', nounOf(core.slice(0, -execution.length)));
  const change = changeOf(core);
  if (change && !/[率比例]$/.test(change.before)) {
    return reading('growth', 'growth', nounOf(withoutComparison(change.before)), { direction: change.direction });
  }
  if (change)
    return reading('growth', 'growth', nounOf(withoutComparison(change.before)), { direction: change.direction });
  const share = suffixOf(core, lexicon.shareNouns);
  if (share && share !== '比例') return reading('share', 'share', nounOf(core.slice(0, -share.length)));
  return ratioPhrase(mention, core);
};

const lastVerb = (core: string): { readonly verb: string; readonly at: number } | null => {
  let best: { verb: string; at: number } | null = null;
  for (const verb of ['相当于', '完成', '占到', '占', '达到', '为', '是', '达', '超过', '实现']) {
    const at = core.lastIndexOf(verb);
    if (at >= 0 && (best === null || at > best.at)) best = { verb, at };
  }
  return best;
};

/** "占总支出的 60%", "为年初预算的 98%", "完成省定目标的 118%": a percentage of something named. */
const ratioPhrase = (mention: Mention, core: string): Partial => {
  const ofSomething =
    /的$/.test(mention.lead.replace(/(?:约|近|达|将近|超过|不足)$/, '')) || mention.lead.endsWith('的');
  const phrase = core.replace(/[的之]$/, '');
  const verb = lastVerb(phrase);
  if (verb?.verb.startsWith('占')) {
    const base = phrase.slice(verb.at + verb.verb.length).replace(/的?(?:比例|比重|占比)$/, '');
    return reading('share', 'share', nounOf(phrase.slice(0, verb.at)), {
      base: /^(?:目标|任务|年度目标|年初目标)/.test(base) ? base : nounOf(base) || base,
    });
  }
  const named = verb ? phrase.slice(verb.at + verb.verb.length) : phrase;
  const target = suffixOf(named, lexicon.targetNouns) ?? (ofSomething ? suffixOf(named, ['年度', '全年']) : null);
  const budget = suffixOf(named, lexicon.budgetNouns);
  const completes = verb !== null && ['完成', '达到', '为', '是', '相当于', '达', '实现', '超过'].includes(verb.verb);
  if (completes && budget && (ofSomething || verb.verb === '完成'))
    return reading('execution', 'rate', nounOf(phrase.slice(0, verb.at)), { base: named });
  if (completes && target && (ofSomething || verb.verb === '完成'))
    return reading('completion', 'rate', nounOf(phrase.slice(0, verb.at)), { base: named });
  if (ofSomething && /完成$/.test(phrase)) return reading('completion', 'rate', nounOf(phrase), {});
  if (ofSomething && verb && named)
    return reading('quotient', 'rate', nounOf(phrase.slice(0, verb.at)), { base: named });
  if (/^(?:的|）的|）)?$/.test(mention.lead.trim()))
    return reading('quotient', 'rate', '', { base: '' });
  if (target && !ofSomething) return reading('head', 'target', nounOf(phrase.slice(0, phrase.length - target.length)));
  if (mention.quantity.modifier === 'atLeast' || mention.quantity.modifier === 'atMost')
    return reading('head', 'target', nounOf(phrase));
  if (/(?:节约|节支|节省|下浮)率?$/.test(phrase)) return reading('rate', 'rate', nounOf(phrase));
  return reading('rate', 'rate', nounOf(phrase));
};

const points = (core: string): Partial => {
  const change = changeOf(core);
  if (/超额|超目标|超计划|超任务|超出/.test(core) || /(?:目标|计划|任务|指标|要求|时序|序时|进度)/.test(core)) {
    const falls = /低于|低|差|少|慢于|落后|不足|滞后/.test(core);
    return reading('points', 'other', '', { direction: falls ? -1 : 1, base: 'target' });
  }
  if (change)
    return reading('points', 'growth', nounOf(withoutComparison(change.before)), { direction: change.direction });
  const falls = suffixOf(core, lexicon.fallingShort) !== null;
  return reading('points', 'other', '', { direction: falls ? -1 : 1, base: core });
};

const amountRole = (mention: Mention, core: string): Role => {
  const lead = mention.lead;
  const own = core.slice(-14);
  if (
    suffixOf(core, lexicon.previousWords) ||
    /^(?:上年|去年)/.test(core) ||
    /(?:上年|去年)(?:同期|度|末)?[的为]?[^增减]{0,12}$/.test(own)
  )
    return 'previous';
  if (/^[由从]/.test(lead) && /(?:到|至|为)/.test(mention.tail.slice(0, 12))) return 'previous';
  if (suffixOf(core, lexicon.budgetNouns)) return 'budget';
  if (
    suffixOf(core, lexicon.targetNouns) ||
    /(?:计划|目标|任务|拟|力争|预期)(?:完成|实现|新增|达到)?[^，。]{0,16}$/.test(own)
  )
    return /实际|未达|已完成|超过?(?:目标|计划)/.test(own) ? 'actual' : 'target';
  if (mention.quantity.modifier === 'atMost' && /控制|不超过|不高于|不多于/.test(lead)) return 'target';
  if (/预算/.test(own) && !/预算执行|执行预算|预算支出完成/.test(own)) return 'budget';
  if (suffixOf(core, lexicon.outturnNouns)) return 'outturn';
  if (/(?:支出|支付|列支)[^，]{0,3}$/.test(own)) return 'outturn';
  return 'actual';
};

const isPerUnit = (core: string): boolean =>
  /[人户亩次场期校所村县床件项例台张座个生名班点笔株家车辆宗案年月日批]均(?!衡|等|为|有|已|无|达|能|可|按|实|完|不)|平均每|每(?:公里|人|户|亩|次|个|家|场|期|件|平方米|吨|张|台|名|项|座|所|村|班|位|批|份|株|处|万)|均价|单价|单位成本|单[个家件次台项位]|平均(?:为|约)?$/.test(core.slice(-18));

const amount = (mention: Mention, core: string, taken: readonly string[]): Partial => {
  if (isPerUnit(core) || mention.quantity.per) {
    const role = amountRole(mention, core);
    return reading('perUnit', role === 'outturn' ? 'actual' : role, nounOf(core));
  }
  const short = suffixOf(core, ['差', '缺口', '少', '多', '尚缺', '相差', '低', '高', '少办', '多办', '多完成', '少完成', '超出', '未兑现', '未核销', '未完成', '尚差', '还差', '短缺', '低于', '高出', '快', '慢']);
  if (short && changeOf(core) === null && core.length <= short.length + 6 && !/[年月日]$/.test(core)) {
    const compared = /前者|后者|下半年|上半年/.test(mention.gap) ? 'pair' : /上年|去年|同期|同比|Y/.test(mention.gap) ? 'previous' : null;
    return reading('gap', 'other', '', { direction: /[差缺少低未短慢]/.test(short) ? -1 : 1, base: compared ?? (/预算/.test(mention.lead) ? 'budget' : 'target') });
  }
  if (reachedLevel(taken, core)) {
    const before = changeOf(core.slice(0, -1))?.before ?? '';
    return reading('head', amountRole(mention, before) === 'outturn' ? 'outturn' : 'actual', nounOf(before), {
      reached: true,
    });
  }
  const total =
    ['合计', '共计', '总计'].find((word) => mention.lead.includes(word)) ??
    taken.find((word) => ['合计', '共计', '总计'].includes(word)) ??
    suffixOf(core, ['合计', '共计', '总计', '两项合计', '三项合计', '合计数', '累计']);
  if (
    isComparedTo(mention.lead, ['目标', '计划', '任务', '预算']) &&
    (suffixOf(core, lexicon.overAchieving) ||
      suffixOf(core, lexicon.fallingShort) ||
      changeOf(core) ||
      /[多少高低]$/.test(core))
  ) {
    const falls = suffixOf(core, lexicon.fallingShort) !== null || changeOf(core)?.direction === -1;
    return reading('gap', 'other', '', {
      direction: falls ? -1 : 1,
      base: wordIn(mention.lead, ['预算']) ? 'budget' : 'target',
    });
  }
  if (/(?:超额完成|超目标|超计划|超任务|多完成|少完成|差额|缺口|相差|超支)$/.test(core)) {
    return reading('gap', 'other', '', { direction: /少|差|缺/.test(core.slice(-3)) ? -1 : 1, base: 'target' });
  }
  const saved =
    suffixOf(core, lexicon.savingWords) ??
    suffixOf(core, lexicon.balanceWords) ??
    suffixOf(core, ['节约资金', '结余资金', '结转资金', '结转下年', '节约财政资金', '结转下年使用', '结余结转']);
  if (saved && saved !== '下浮' && saved !== '降低' && saved !== '核减')
    return reading('difference', 'other', nounOf(core));
  const change = changeOf(core);
  if (
    change &&
    (change.before === '' ||
      /[比较]|同比|上年|去年|Y|环比/.test(mention.gap) ||
      /[，；]$/.test(mention.gap.slice(0, -mention.lead.length)) ||
      change.before.length > 0)
  ) {
    const compares = /[比较]|同比|上年|去年|环比|同期/.test(mention.gap) || change.before === '';
    if (compares)
      return reading('delta', 'growth', nounOf(withoutComparison(change.before)), { direction: change.direction });
  }
  const role = amountRole(mention, core);
  if (total && !/[，；。：]$/.test(core))
    return reading(/^(?:累计)$/.test(total) ? 'head' : 'total', role === 'actual' ? 'total' : role, nounOf(core));
  return reading('head', role, nounOf(core));
};

const scoreOf = (mention: Mention, core: string): Partial => {
  const lead = mention.lead;
  if (/(?:扣|失|减)(?:除|减|分|去|了)?$/.test(core) || suffixOf(core, lexicon.deductionWords))
    return reading('deduction', 'other', nounOf(core));
  if (/(?:满分|分值|权重|标准分|应得|占|各占)(?:为|共|值)?$/.test(core) || /^(?:共|满分|总分|分值|权重)$/.test(lead))
    return reading('maxScore', 'maxScore', nounOf(core));
  return reading('score', 'score', nounOf(core));
};

/** What a mention's own words say of it, before anything is known of its neighbours. */
export const classify = (mention: Mention): Reading => {
  const { core, taken } = stripEnd(mention.lead, lexicon.fillers, lexicon.kept);
  const { kind, bare } = mention.quantity;
  const partial = ((): Partial => {
    switch (kind) {
      case 'percent':
        return percent(
          mention,
          reachedLevel([], mention.lead.replace(/(?:约|近|了)$/, ''))
            ? mention.lead.replace(/(?:约|近|了)$/, '')
            : core,
          taken,
        );
      case 'points':
        return points(core);
      case 'rank':
        return reading('rank', 'rank', nounOf(core));
      case 'score':
        return scoreOf(mention, core);
      case 'ratio':
        return /同比|增长|提高|增加|扩大$/.test(core) &&
          mention.quantity.numeral !== '' &&
          prefixOf(core, ['杠杆']) === null &&
          /(?:增长|增加|提高)$/.test(core)
          ? reading('growth', 'growth', nounOf(core), { direction: 1 })
          : reading('leverage', 'other', nounOf(core));
      case 'period':
      case 'document-number':
        return reading('none', 'other', '');
      default:
        if (mention.quantity.unit === '位次')
          return reading('rankChange', 'other', '', { direction: changeOf(core)?.direction ?? 1 });
        if (bare && /(?:得分|得|评分|总分|扣分|分值|满分|自评分)$/.test(core)) return scoreOf(mention, core);
        return amount(
          mention,
          reachedLevel([], mention.lead.replace(/(?:约|近|了)$/, ''))
            ? mention.lead.replace(/(?:约|近|了)$/, '')
            : core,
          taken,
        );
    }
  })();
  const isBase = partial.relation !== 'growth' && partial.relation !== 'points' && partial.relation !== 'delta' && isBaseOf(mention);
  if (!isBase || kind === 'rank' || kind === 'score') return { mention, ...partial, isBase: false };
  const gap = mention.gap.slice(-24);
  const role: Role = /上年|去年|同期|上期|年初结|期初|Y/.test(gap)
    ? 'previous'
    : /目标|计划|任务|指标值|标准|要求|控制/.test(gap + mention.tail.slice(0, 8))
      ? 'target'
      : /预算|控制价|限价|概算|送审/.test(gap)
        ? 'budget'
        : /^[由从]/.test(mention.lead)
          ? 'previous'
          : 'other';
  return { mention, ...partial, relation: 'head', role, isBase: true };
};
