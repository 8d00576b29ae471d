/** Ends of names of which more is better. A house list, not law. */
export const betterHigher: readonly string[] =
  '满意度 满意率 合格率 达标率 完成率 完成度 覆盖率 及时率 准确率 准时率 知晓率 普及率 到位率 优良率 成功率 采纳率 办结率 响应率 参与率 入学率 就业率 治愈率 利用率 使用率 节约率 增长率 提升率 降低率 下降率 减少率'.split(
    ' ',
  )

/** Ends of names of which less is better, with or without one of the endings below. */
export const betterLower: readonly string[] =
  '成本 费用 投诉 信访 积案 积压 隐患 事故 差错 失误 差评 违规 违法 违纪 延误 超支 超标 超期 逾期 缺陷 故障 返工 伤亡 死亡 发病 流失 辍学 返贫 能耗 排放 结转结余 预算调整 偏差 拖欠 空置 闲置'.split(
    ' ',
  )

/** What may stand behind one of the words above: 投诉次数, 事故发生率. */
export const lowerEndings: readonly string[] =
  '率 数 量 额 次数 件数 起数 人数 天数 发生率 发生数 发生次数 发生起数'.split(' ')

/** Verbs of acting on what they name: of 查处违规件数, 减免费用 and 减少投诉 more may be better. Such a name says nothing. */
export const actedUpon: readonly string[] =
  '减少 降低 下降 压减 压降 节约 节省 减免 免除 缩短 查处 打击 处理 处置 整治 整改 排查 发现 消除 清理 化解 调处 受理 办理 办结 检查 监测 追回 挽回 收取 征收 争取 筹措 筹集 引进 支付 拨付 发放 补贴 补助 保障'.split(
    ' ',
  )

/** Ends of names of what is spent, of which a bare amount may be a limit as well as what is to be done. */
export const spending: readonly string[] =
  '经费 费用 支出 开支 会议费 培训费 差旅费 接待费 出国费 运行费 维护费 单价 造价'.split(' ')
