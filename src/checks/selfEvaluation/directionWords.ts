/** Ends of names of which more is better. A house list, not law. */
export const betterHigher: readonly string[] =
  '满意度 满意率 合格率 达标率 完成率 完成度 覆盖率 及时率 准确率 准时率 知晓率 普及率 到位率 优良率 成功率 采纳率 办结率 响应率 参与率 入学率 就业率 治愈率 利用率 使用率 节约率 增长率 提升率 降低率 下降率 减少率'.split(
    ' ',
  )

/** Ends of names of which less is better, with or without one of the endings below. */
export const betterLower: readonly string[] =
  '成本 费用 投诉 事故 差错 失误 违规 违法 违纪 延误 超支 超标 超期 逾期 缺陷 故障 伤亡 死亡 发病 流失 辍学 能耗 排放 结转结余 预算调整 偏差 拖欠 空置 闲置'.split(
    ' ',
  )

/** What may stand behind one of the words above: 投诉次数, 事故发生率. */
export const lowerEndings: readonly string[] =
  '率 数 量 额 次数 件数 起数 人数 天数 发生率 发生数 发生次数 发生起数'.split(' ')
