import { expect, test } from 'vitest';
import { claimsOf } from './claims-of.js';

test.each<[string, readonly string[]]>([
  ['培训500人次，支出25万元，人均500元。', ['perUnit 500元 25万元 500人次 firm consistent']],
  ['培训500人次，支出25万元，人均600元。', ['perUnit 600元 25万元 500人次 firm inconsistent']],
  ['投入财政资金100万元，带动消费525万元，杠杆比为1:5.25。', ['ratio 1:5.25 525万元 100万元 firm consistent']],
  ['支出25万元，人均500元。', []],
  ['2021年运营里程265公里，年客运量4.61亿人次，日均126.3万人次。', ['perDay 126.3万人次 4.61亿人次 likely consistent']],
  ['交易额62.48亿元，较2020年的31.24亿元正好翻了一番。', ['ratio 翻了一番 62.48亿元 31.24亿元 firm consistent']],
  // A quotient of two counts is rounded, though it is told in things that are counted.
  ['举办培训47场，培训1000人次，场均21人次。', ['perUnit 21人次 1000人次 47场 firm consistent']],
  ['举办培训47场，培训1000人次，场均23人次。', ['perUnit 23人次 1000人次 47场 firm inconsistent']],
  ['移交档案的单位46家，共移交1260件，单位平均移交27件。', ['perUnit 27件 1260件 46家 likely consistent']],
  ['完成加工9000页，装订档案60卷，平均每卷150页。', ['perUnit 150页 9000页 60卷 firm consistent']],
  ['立档单位48家移交档案1260件。', []],
  ['授权1740件，常住人口60.00万人，每万人授权29件。', ['perTenThousand 29件 1740件 60.00万人 firm consistent']],
  ['授权1740件，常住人口60.00万人，每万人授权92件。', ['perTenThousand 92件 1740件 60.00万人 firm inconsistent']],
  ['在校学生3800人，专任教师250人，生师比15.2:1。', ['ratio 15.2:1 3800人 250人 firm consistent']],
  ['在校学生3800人，专任教师250人，生师比12.5:1。', ['ratio 12.5:1 3800人 250人 firm inconsistent']],
  // What stands elsewhere never absolves the pair of its own clause.
  // Told in tonnes, and for each in kilograms.
  [
    '种植面积45.6万亩，总产量13.452万吨，亩均产量295公斤。',
    ['perThousand 295公斤 13.452万吨 45.6万亩 likely consistent'],
  ],
  [
    '种植面积45.6万亩，总产量134520吨，平均亩产395公斤。',
    ['perThousand 395公斤 134520吨 45.6万亩 likely inconsistent'],
  ],
  ['全年开班268个，培训8040人次，平均每班30人。', ['perUnit 30人 8040人次 268个 firm consistent']],
  ['补贴1120万元，机具2240台（套），台均补贴5000元。', ['perUnit 5000元 1120万元 2240台（套） firm consistent']],
  ['另有企业132家。贴息600万元惠及企业120家，户均贴息5.0万元。', ['perUnit 5.0万元 600万元 120家 firm consistent']],
  ['另有企业132家。贴息600万元惠及企业130家，户均贴息5.0万元。', ['perUnit 5.0万元 600万元 130家 firm inconsistent']],
  ['电商销售额1.2亿元，带动农户3600户，户均增收2000元。', ['perUnit 2000元 1.2亿元 3600户 likely unverifiable']],
  ['补助4128万元，补助场馆86个，场均48万元。', ['perUnit 48万元 4128万元 86个 firm consistent']],
  ['立案412件，罚没628.4元，案均1.53万元。', ['perUnit 1.53万元 628.4元 412件 firm inconsistent']],
  ['机动车58.40万辆，机动车驾驶人71.25万人，人车比1.22:1。', ['ratio 1.22:1 71.25万人 58.40万辆 firm consistent']],
  ['建成车间38个、工厂6个，前者与后者之比为6.3:1。', ['ratio 6.3:1 38个 6个 firm consistent']],
  // For every so many at once.
  ['收到报告6.42万份，常住人口5027万人，每百万人口1277份。', ['perMillion 1277份 6.42万份 5027万人 likely consistent']],
  [
    '接诊2.4万人次，常住人口160.0万人，每十万人口1500人次。',
    ['perHundredThousand 1500人次 2.4万人次 160.0万人 likely consistent'],
  ],
  // Last year's level stands beside the word; what was divided before it is another matter.
  [
    '发放贷款486笔、12150万元，笔均25万元；财政贴息405万元。贷款上年为6075万元，今年实现翻一番。',
    ['perUnit 25万元 12150万元 486笔 firm consistent', 'ratio 翻一番 12150万元 6075万元 likely consistent'],
  ],
  ['购置设备134台（套）、合同金额5695万元，台均42.5万元。', ['perUnit 42.5万元 5695万元 134台（套） firm consistent']],
  ['车辆运行费59.90万元，养护用车43辆，单车运行费1.39万元。', ['perUnit 1.39万元 59.90万元 43辆 firm consistent']],
  [
    '年初预算18640.00万元。全年预算达到22248.50万元，是年初的1.19倍。',
    ['ratio 1.19倍 22248.50万元 18640.00万元 firm consistent'],
  ],
  [
    '检查员246人，专职91人。检查各类企业4182家次，检查员人均17家次。',
    ['perUnit 17家次 4182家次 246人 likely consistent'],
  ],
  [
    '年初预算9846.52万元。调整后预算总额17118.00万元，是年初预算的1.74倍。',
    ['ratio 1.74倍 17118.00万元 9846.52万元 firm consistent'],
  ],
  // The amount that the value names is told in the sentence before.
  [
    '公务用车运行维护费10.40万元，公务接待费3.86万元。全年公务接待48批次396人次，人均接待费100元。',
    ['perUnit 100元 3.86万元 396人次 likely inconsistent'],
  ],
  [
    '实施临时救助2084人次，支出418.80万元，人均救助2000元。',
    ['perUnit 2000元 418.80万元 2084人次 firm inconsistent'],
  ],
  // A limit is not what is averaged.
  ['出动人员1.13万人次。通行时限承诺12小时以内，实际平均9.5小时。', []],
])('%s', (text, expected) => expect(claimsOf(text)).toEqual(expected));
