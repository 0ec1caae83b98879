/** How a draft heads what a rule found to fall short, where no goal, spending or score of its own tells it. */
export const deviationHeads: Readonly<Record<string, string>> = {
  'full-score-needs-target-met': '未完成目标的指标得了满分',
  'met-target-keeps-score': '已完成目标的指标被扣分',
  'score-proportional': '得分与完成情况不一致',
  'goals-reported': '部分目标没有报告完成情况',
  'goals-match-execution': '目标设定与执行情况不一致',
  'execution-over-budget-explained': '执行数超出预算且未说明原因',
  'low-execution-explained': '预算执行率偏低且未说明原因',
  'expenditure-over-income': '支出大于收入且未说明资金来源',
  'adjustment-explained': '预算调整幅度较大且未说明原因',
  'three-public-within-budget': '“三公”经费超出预算',
  'staff-within-establishment': '实有人数超出核定编制',
  'over-achievement-explained': '完成值明显高于目标值且未说明原因',
};
