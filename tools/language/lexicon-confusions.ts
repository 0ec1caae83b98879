import { words } from './words.js';

/** A wrong word, what it should be, and the longer words in which the same characters are right. */
export interface Confusion {
  readonly wrong: string;
  readonly right: string;
  readonly rightIn: readonly string[];
  /** A variant that is merely not preferred. */
  readonly isVariant: boolean;
}

const none: readonly string[] = [];

/** wrong>right pairs that are wrong wherever they stand. */
const always =
  '整体指出>整体支出 基本指出>基本支出 建立建全>建立健全 不断建全>不断健全 进一步建全>进一步健全 逐步建全>逐步健全 建全完善>健全完善 费用报消>费用报销 财务报消>财务报销 差旅报消>差旅报销 报消凭证>报销凭证 报消手续>报销手续 报消制度>报销制度 报消单>报销单 下拔资金>下拨资金 划拔>划拨 绩校评价>绩效评价 绩校目标>绩效目标 绩校自评>绩效自评 绩校管理>绩效管理 予决算>预决算 预祘>预算 决祘>决算 支岀>支出 岀台>出台 经废支出>经费支出 工作经废>工作经费 专项经废>专项经费 专项资今>专项资金 资今到位>资金到位 财政资今>财政资金 完戍>完成 在接在厉>再接再厉 再接再励>再接再厉 一愁莫展>一筹莫展 穿流不息>川流不息 迫不急待>迫不及待 按步就班>按部就班 安排部暑>安排部署 决策部暑>决策部署 工作部暑>工作部署 动员布暑>动员部署 贯切落实>贯彻落实 贯切执行>贯彻执行 惯彻>贯彻 坚苦奋斗>艰苦奋斗 峻工验收>竣工验收 已峻工>已竣工 验受合格>验收合格 竣工验受>竣工验收 工程验受>工程验收 幅盖>覆盖 全复盖>全覆盖 复盖率>覆盖率 复盖面>覆盖面 幅射>辐射 防犯风险>防范风险 风险防犯>风险防范 松驰>松弛 装璜>装潢 通迅录>通讯录 通迅员>通讯员 追朔>追溯 立杆见影>立竿见影 一如继往>一如既往 不记其数>不计其数 走头无路>走投无路 因地治宜>因地制宜 因地置宜>因地制宜 鼎立相助>鼎力相助 名列前矛>名列前茅 明查暗访>明察暗访 默守成规>墨守成规 相形见拙>相形见绌 迫在眉捷>迫在眉睫 滥芋充数>滥竽充数 好高鹜远>好高骛远 披星带月>披星戴月 各行其事>各行其是 采构>采购 公务接代>公务接待 满易度>满意度 满意渡>满意度 提高效律>提高效率 专项资全>专项资金 项目知出>项目支出 固定姿产>固定资产 政府彩购>政府采购 绩效木标>绩效目标 绩效日标>绩效目标 年度日标>年度目标 三公径费>三公经费 预算编治>预算编制 预算执形>预算执行 支付进渡>支付进度';

/** wrong>right pairs with the words in which the same characters are right. */
const guarded: readonly (readonly [string, string, string])[] = [
  ['按装', '安装', '按装机 按装配 按装备 按装载 按装修 按装置'],
  ['拔付', '拨付', '选拔付 海拔付'],
  ['拔款', '拨款', '选拔款 海拔款'],
  ['已后', '以后', '而已后 不已后 已后续 已后移'],
  ['以经', '已经', '以经济 以经营 以经验 以经费 以经办 以经常 以经过 以经典 以经纪 以经贸 以经开 以经世 以经纬'],
  ['己经', '已经', '自己经 知己经 利己经'],
  ['己完成', '已完成', '自己完成'],
  ['末完成', '未完成', '期末完成 年末完成 季度末完成 月末完成 周末完成 季末完成 岁末完成'],
  ['末达到', '未达到', '期末达到 年末达到 季度末达到 月末达到 周末达到 季末达到 岁末达到'],
  ['末达标', '未达标', '期末达标 年末达标 季度末达标 月末达标 季末达标'],
  ['末能', '未能', '期末能 年末能 季度末能 月末能 周末能 末能级 始末能'],
  ['做为', '作为', '当做为 看做为 叫做为 做为期 做为主'],
  ['投人', '投入', '投人民 投人员 投人才 投人数 投人口 投人均 投人工 投人力'],
  ['财政收人', '财政收入', '财政收人民 财政收人员'],
  ['总收人', '总收入', '总收人民 总收人数 总收人员'],
  ['项目指出', '项目支出', '项目指出了 项目指出：'],
  ['予算', '预算', '予算力 予算法 予算作 予算清'],
  ['竟争', '竞争', '究竟争 毕竟争'],
  ['执行律', '执行率', '执行律师 执行律法'],
  ['完成律', '完成率', '完成律师 完成律所'],
  ['增长律', '增长率', '增长律师'],
  ['使用律', '使用率', '使用律师'],
  ['合格律', '合格率', '合格律师'],
  ['覆盖律', '覆盖率', '覆盖律师 覆盖律所'],
  ['绩效自平', '绩效自评', '绩效自平台'],
];

/** Variants that dictionaries no longer prefer. */
const variants =
  '帐务>账务 帐户>账户 帐目>账目 记帐>记账 结帐单>结账单 对帐单>对账单 查帐表>查账表 台帐>台账 报帐员>报账员 报帐制>报账制 帐款>账款 帐簿>账簿 布署>部署 身分证>身份证 撤消>撤销 其它>其他';

const pairs = (list: string, isVariant: boolean): readonly Confusion[] =>
  words(list).map((pair) => {
    const [wrong = '', right = ''] = pair.split('>');
    return { wrong, right, rightIn: none, isVariant };
  });

/** Wrong characters that reports are found to contain; each is wrong outside the words listed with it. */
export const confusions: readonly Confusion[] = [
  ...pairs(always, false),
  ...guarded.map(([wrong, right, rightIn]) => ({ wrong, right, rightIn: words(rightIn), isVariant: false })),
  ...pairs(variants, true),
];
