import { frozen } from '../../exact/frozen.js'
import type { NameFamily } from './nameFamily.js'

const list = (words: string): readonly string[] => words.trim().split(/\s+/u)

/** What may stand behind a word: 投诉次数, 事故发生率. */
const counted = list(`
  数 量 额 数量 总数 总量 总额 次数 件数 起数 人数 人次 人次数 人口数 天数 笔数 宗数 场次 场数 户数 家数 期数 批次 批数 条数 篇数 个数
  项数 份数 单数 例数 处数 台数 套数 班次 班数 课时 课时数 学时 学时数 面积 里程 长度 发生数 发生次数 发生起数 发生件数 发生人数
`)
const counts: readonly string[] = ['', ...counted]
const rated: readonly string[] = ['', '率', '发生率', ...counted]

/**
 * What is known of indicators by how their names end. The longest end that is listed decides. To add a name, add a word
 * to its family.
 */
export const nameFamilies: readonly NameFamily[] = /* @__PURE__ */ frozen([
  {
    id: 'goodShare',
    what: { zh: '整体中做到、合格、满意的部分', en: 'the part of a whole that is done, passes or is content' },
    measures: 'share',
    way: 'higher',
    maximum: 'whole',
    unit: 'rate',
    words: list(`
      满意 达标 满意度 满意率 好评率 认可度 认可率 认同度 支持率 信任度 公信力 合格率 达标率 达标度 优良率 优秀率 良种率 优质率 精品率 覆盖率
      覆盖面 覆盖度 及时率 及时性 准时率 按时率 如期率 准确率 准确度 正确率 精准率 知晓率 知晓度 普及率 成功率 采纳率 采用率 办结率
      结案率 结办率 审结率 执结率 响应率 回复率 答复率 反馈率 回访率 处置率 处理率 受理率 参与率 参与度 参训率 参加率 出席率 受训率 受益率 参保率 参会率 到会率
      出勤率 到岗率 到课率 入学率 升学率 毕业率 就业率 巩固率 治愈率 好转率 康复率 完好率 完整率 完备率 正常率 正常运行率 正常运转率
      合规率 合规性 规范率 规范化率 规范管理率 公开率 公示率 电子化率 信息化率 签约率 录入率 应用率 细化率 验收率 保存率 成活率
      存活率 命中率 通过率 履约率 兑现率 落实率 整改率 销号率 归档率 建档率 化解率 调解率 破案率 侦破率 接种率 随访率 筛查率 检测率
      抽检率 体检率 配备率 达到率 可靠性 可靠率 保障率 供应率 保有率 持证率 持证上岗率 上线率 在线率 开通率 联网率 接通率 连通率
      贯通率 通车率 通邮率 通达率 绿化率 净化率 回收率 无害化率 无害化处理率 资源化利用率 综合利用率 入户率 见面率 送达率 发放率
      覆盖比例 达标比例 合格比例 优良比例 秸秆利用率 固定资产利用率 资产利用率 人员到位率 人才到位率 自评完成率 监控完成率 评价完成率
      编制完成率 细化完成率 无差错率 无投诉率 无事故率 零差错率 零事故率 安全率 安全运行率 血压控制率 血糖控制率 病情控制率 疫情控制率
      规范控制率 优良天数 达标天数 入库合格率 达标排放率 稳定率 保持率 留存率 留任率 续约率 见效率 转化率 通关率 直报率 报告率 上报率 申报率 设立率
      满意程度 认可程度 知晓程度 支持程度 按时完成率 按期完成率 如期完成率 及时完成率 准时完成率 建成率 建制率 组建率 重点支出安排率 标准化率 管护率 修复率 治理率 保护率 管理率 覆盖水平 上座率 资金使用率 入园率
    `),
  },
  {
    id: 'goodRate',
    what: { zh: '可以超过100%、越高越好的比率', en: 'rates that are better higher and may pass 100 %' },
    measures: 'rate',
    way: 'higher',
    maximum: 'none',
    unit: 'rate',
    words: list(`
      完成率 完成度 完成比例 达成率 完成百分比 到位率 执行率 支出率 支付率 拨付率 使用率 利用率 节约率 节省率 增长率 增幅 增速 提升率 提高率
      上升率 增加率 降低率 下降率 减少率 压减率 减排率 降幅 收益率 回报率 贡献率 产出率 投入产出比 拉动率 带动率 增值率 资产保值增值率
      周转率 床位使用率 病床使用率 达产率 产能利用率 翻台率 超额率 拨备覆盖率 流动性覆盖率 净稳定资金率 毛入学率 毛入园率 偿债备付率 利息备付率 利息保障率 资本充足率 拨备充足率 产品销售率 销售率 自给率 产销率 履职完成率 收缴率 征收率 入库率 回款率 办理率 实施率 开工率 支付进度率 支付进度符合率
    `),
  },
  {
    id: 'neither',
    what: { zh: '高低都不说明好坏的比率', en: 'rates of which neither more nor less is better' },
    measures: 'rate',
    way: null,
    maximum: 'none',
    unit: 'rate',
    words: list('年初预算完成率'),
  },
  {
    id: 'control',
    what: { zh: '以上限控制的比率', en: 'rates that are held to a limit' },
    measures: 'limit',
    way: 'lower',
    maximum: 'none',
    unit: 'rate',
    words: list('控制率 控制比例 控制比率 超支率 超编率 超标率 超概率 超期率 变动率 变更率 偏差率 偏离度 误差率 误差'),
  },
  {
    id: 'adjusted',
    what: { zh: '越少越好的预算管理比率', en: 'rates of managing a budget that are better lower' },
    measures: 'rate',
    way: 'lower',
    maximum: 'none',
    unit: 'rate',
    words: list(
      '预算调整率 预算偏差率 预算变动率 结转结余率 结转结余变动率 结余率 结转率 负债率 资产负债率 债务率 沉淀率 滞留率 结转结余资金 结转结余',
    ),
  },
  {
    id: 'harm',
    what: { zh: '应当避免的事', en: 'what is better avoided' },
    measures: 'harm',
    way: 'lower',
    maximum: null,
    unit: null,
    words: list(`
      投诉 信访 上访 越级上访 积案 积压 隐患 事故 安全事故 责任事故 差错 失误 错误 差评 违规 违法 违纪 延误 超支 超标 超期 超时 逾期 缺陷
      故障 返工 伤亡 死亡 发病 患病 感染 流失 辍学 返贫 偏差 拖欠 空置 空驶 空载 闲置 退货 瑕疵 污染 舆情 火灾 案发 溺亡 失联 断档 投诉举报 不满意 不达标 不合格
    `),
    endings: rated,
  },
  {
    id: 'harmRate',
    what: {
      zh: '应当避免的比率；其人数、件数可能是要帮扶的对象',
      en: 'rates better avoided, of people who may be the ones to be helped',
    },
    measures: 'harm',
    way: 'lower',
    maximum: 'whole',
    unit: 'rate',
    words: list(`
      失业率 贫困发生率 返贫发生率 漏检率 漏诊率 误诊率 漏报率 误报率 迟报率 破损率 损毁率 丢失率 缺勤率 迟到率 漏损率 病死率 复发率 离职率 违约率
      代偿率 坏账率 不良率 不良贷款率 退保率 脱保率 败诉率 发案率 犯罪率 重新犯罪率 再犯率 复吸率 脱管率 漏管率 失管率 弃管率 旷课率
      掉线率 丢包率 误码率 停机率 宕机率 渗漏率 漏水率 爆管率 线损率 弃风率 弃光率 返修率 次品率 废品率 损耗率 撂荒率 弃耕率 欠费率 欠薪率
      漏登率 漏发率 错发率 错报率 退件率 流标率 废标率 空岗率 缺岗率 超限率 超载率 拥堵率 近视率 肥胖率 贫血率 龋齿率 早产率
      不良事件发生率 并发症发生率 病虫害发生率 抗菌药物使用率
    `),
  },
  {
    id: 'consumption',
    what: { zh: '消耗和排放', en: 'what is consumed or given off' },
    measures: 'harm',
    way: 'lower',
    maximum: null,
    unit: null,
    words: list(
      '噪声 噪音 噪声值 能耗 单位能耗 水耗 电耗 油耗 耗电 耗水 排放 碳排放 排放强度 污染物浓度 浓度 施用量 药占比 耗材占比',
    ),
    endings: ['', ...counted],
  },
  {
    id: 'cost',
    what: { zh: '成本和单价', en: 'costs and prices' },
    measures: 'cost',
    way: 'lower',
    maximum: null,
    unit: 'money',
    words: list(
      '成本 费用 总成本 单位成本 人均成本 建设成本 运行成本 运维成本 采购成本 单价 造价 均价 人均费用 次均费用 平均费用',
    ),
    endings: ['', '额', '总额', '标准'],
  },
  {
    id: 'spending',
    what: { zh: '所花的钱：可能是上限，也可能是要做的事', en: 'money that is spent: a limit, or what is to be done' },
    measures: 'spending',
    way: null,
    maximum: null,
    unit: 'money',
    words: list(`
      经费 支出 开支 会议费 培训费 差旅费 接待费 出国费 出国经费 运行费 维护费 运行维护费 印刷费 劳务费 咨询费 租赁费 物业费 水电费 工资
      工资福利 津贴 奖金 资金 投资 投资额 总投资 控制数 控制额 限额
    `),
    endings: ['', '额', '总额', '金额', '标准'],
  },
  {
    id: 'time',
    what: { zh: '所用的时间', en: 'time that is taken' },
    measures: 'time',
    way: null,
    maximum: null,
    unit: 'time',
    words: list(
      '时间 时限 时长 时效 用时 周期 工期 天数 期限 平均用时 办理时间 办理时限 办理时长 响应时间 等候时间 等待时间 审批时限',
    ),
  },
  {
    id: 'work',
    what: { zh: '所做的事', en: 'work that is done' },
    measures: 'work',
    way: 'higher',
    maximum: null,
    unit: 'count',
    words: list(`
      成交 交易 受理 办理 办结 培训 举办 开展 推送 发布 惠及 受益 宣传 巡查 巡检 救助 演练 招商 签约 服务 资助 帮扶 慰问 走访 编印 印发 发放
      补贴 补助 奖励 建设 新建 改建 改造 维修 修缮 安装 采购 购置 引进 培育 认定 申报 完成 接待群众 接诊 诊疗 手术 体检 筛查 义诊 授课
      调研 督查 抽查 审计 评审 鉴定 检测 检验 监测 录制 拍摄 出版 翻译 收集 整理 归档 种植 造林 绿化 植树 清运 清扫 保洁 治理 整治 修复
      查处 打击 破获 化解 调处 调解 排查 整改 挽回 追回 处置
    `),
    endings: counts,
  },
])

/**
 * Words that turn what follows them: of 查处违规件数, 减免费用 and 减少投诉 more may be better, and 无差错 is good. A name with
 * one of them before what would be better avoided says nothing.
 */
export const turningWords: readonly string[] = list(`
  减少 降低 下降 压减 压降 压缩 节约 节省 减免 免除 缩短 缩减 查处 打击 处理 处置 整治 整改 排查 发现 消除 清理 化解 调处 受理 办理
  办结 解决 答复 回复 反馈 响应 识别 预警 检查 监测 宣传 培训 演练 追回 追缴 挽回 收取 征收 争取 筹措 筹集 引进 支付 拨付 发放 补贴
  补助 保障 防范 预防 防治 治理 避免 杜绝 无 零 未 免 防
`)

/** Of what costs, only these turn it: 培训成本 and 治理费用 are costs, of 减免费用 and 追回费用 more may be better. */
export const turningCosts: readonly string[] = list(`
  减少 降低 下降 压减 压降 压缩 节约 节省 减免 免除 缩减 追回 追缴 挽回 收取 征收 争取 筹措 筹集 支付 拨付 发放 补贴 补助 无 零 未 免
`)

/** Words with which work is limited all the same: what burdens people, or what had better not happen. */
export const burdens: readonly string[] = list(`
  成本 费用 支出 开支 经费 时间 时限 时长 时效 天数 用时 周期 控制 压减 精简 环节 材料 手续 跑动 等候 排队 会议 会展 论坛 庆典 评比
  检查 接待 出国 出境 因公 公务 编制 投诉 信访 上访 纠纷 退件 复议 诉讼 事故 案件 警情 调整 变更 聘用
`)

/** Words with a character in them that would turn what follows, if it stood alone. */
export const wholeWords =
  /无锡|无人机|无线|消防|国防|人防|安防|边防|联防|防汛|防火|防疫|零售|零星|零部件|零工|未成年|未来|免费|免疫/gu
