import { describe, expect, it } from 'vitest';
import { parseDecimal } from '../../tools/measure/rational.js';
import { readConfig, readDismissals } from '../../tools/rules/config.js';
import { gradeOf, nationalScheme } from '../../tools/rules/scheme.js';
import { SettingsError } from '../../tools/rules/settings.js';

const errorOf = (read: () => unknown): SettingsError => {
  try {
    read();
  } catch (error) {
    if (error instanceof SettingsError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
};

describe('gouji.config.json', () => {
  it('is the national scheme where it says nothing', () => expect(readConfig('{}')).toEqual(nationalScheme));

  it('replaces what it names and keeps the rest', () => {
    const scheme = readConfig(`\uFEFF{
      "$schema": "./gouji.schema.json",
      "scheme": "平财效〔2022〕6号",
      "weights": { "投入管理": 30, "产出": 25, "效益": 35, "预算执行率": "10" },
      "bands": [{ "grade": "优", "from": 90 }, { "grade": "合格", "from": 59.5 }, { "grade": "不合格", "from": 0 }],
      "rounding": { "decimals": 2 },
      "thresholds": { "lowExecution": 85 }
    }`);
    expect(scheme.name).toBe('平财效〔2022〕6号');
    expect(scheme.hasOwnWeights).toBe(true);
    expect(scheme.weights[3]).toEqual({ indicator: '预算执行率', weight: parseDecimal('10') });
    expect(gradeOf(scheme.bands, parseDecimal('59.5'))).toBe('合格');
    expect(scheme.attainment).toBe(nationalScheme.attainment);
    expect(scheme.rounding).toEqual({ decimals: 2, mode: 'half-up' });
    expect(scheme.thresholds).toEqual({
      lowExecution: parseDecimal('85'),
      overAchievement: nationalScheme.thresholds.overAchievement,
      goalExecution: nationalScheme.thresholds.goalExecution,
      concentration: nationalScheme.thresholds.concentration,
    });
  });

  it('gives its own name to a scheme without one', () =>
    expect(readConfig('{"thresholds": {}}').name).toBe('gouji.config.json'));

  it('leaves the rounding of scores open until it is stated', () => {
    expect(nationalScheme.rounding.decimals).toBeNull();
    expect(readConfig('{"rounding": {"decimals": null, "mode": "down"}}').rounding).toEqual({
      decimals: null,
      mode: 'down',
    });
  });

  it.each([
    ['{', '', 'JSON'],
    ['[]', '', 'an object'],
    ['{"wieghts": {}}', 'wieghts', '"weights"'],
    ['{"scheme": " "}', 'scheme', 'not empty'],
    ['{"weights": {"产出": "五十"}}', 'weights.产出', 'a number from 0 to 1000'],
    ['{"weights": {"产出": -1}}', 'weights.产出', 'a number from 0 to 1000'],
    ['{"bands": {}}', 'bands', 'a list'],
    ['{"bands": []}', 'bands', 'grades from the best down'],
    ['{"bands": [{"grade": "优", "from": 90}]}', 'bands', 'the last from 0'],
    ['{"bands": [{"grade": "良", "from": 0}, {"grade": "优", "from": 90}]}', 'bands', 'from the best down'],
    ['{"bands": [{"from": 0}]}', 'bands[0]', 'the field "grade"'],
    ['{"bands": [{"grade": "优", "from": 101}]}', 'bands[0].from', 'a number from 0 to 100'],
    ['{"bands": [{"grade": "优", "form": 0}]}', 'bands[0].form', '"from"'],
    ['{"weights": {}}', 'weights', 'at least one indicator'],
    ['{"executionSteps": []}', 'executionSteps', 'steps from the best down'],
    ['{"executionSteps": [{"from": 90, "percent": 90}, {"from": 95, "percent": 100}]}', 'executionSteps', 'below'],
    ['{"executionSteps": [{"from": 90}]}', 'executionSteps[0]', 'the field "percent"'],
    ['{"thresholds": {"concentration": 101}}', 'thresholds.concentration', 'a number from 0 to 100'],
    ['{"rounding": {"decimals": 1.5}}', 'rounding.decimals', 'a whole number from 0 to 6'],
    ['{"rounding": {"mode": "nearest"}}', 'rounding.mode', '"half-up"'],
    ['{"thresholds": {"lowExecution": "90%"}}', 'thresholds.lowExecution', 'a number from 0 to 100'],
    ['{"thresholds": {"overAchievement": 99}}', 'thresholds.overAchievement', 'a number from 100'],
  ])('refuses %s and says where and what is accepted', (text, place, accepted) => {
    const { texts } = errorOf(() => readConfig(text));
    expect(texts.en).toContain(`gouji.config.json${place === '' ? '' : `, ${place}`}`);
    expect(texts.en).toContain(accepted);
    expect(texts.zh).toContain(place);
    expect(texts.zh).toMatch(/请(?:改正|检查)/);
  });

  it('cuts short what it quotes', () =>
    expect(errorOf(() => readConfig(`{"scheme": ["${'长'.repeat(500)}"]}`)).texts.zh.length).toBeLessThan(160));
});

describe('gouji.dismissals.json', () => {
  it('is a list of fingerprint, rule and reason', () =>
    expect(readDismissals('[{"fingerprint": "0a1b", "rule": "rate-matches", "reason": "已核对"}]')).toEqual([
      { fingerprint: '0a1b', rule: 'rate-matches', reason: '已核对' },
    ]));

  it.each([
    ['{}', 'a list'],
    ['[{"fingerprint": "0a1b", "rule": "rate-matches"}]', 'the field "reason"'],
    ['[{"fingerprint": "0a1b", "rule": "rate-matches", "reason": ""}]', '[0].reason'],
    ['[{"fingerprint": "0a1b", "rule": "rate-matches", "reason": "x", "until": "2027"}]', '[0].until'],
  ])('refuses %s', (text, accepted) => expect(errorOf(() => readDismissals(text)).texts.en).toContain(accepted));
});
