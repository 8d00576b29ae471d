import type { Part } from './part.js'
import { readDatePart } from './readParts.js'
import { type DateToken, type Printed, type TextToken, type Token, wordOf } from './token.js'

/** What is done by a date, right behind it: 2021年12月完成. Other words make the date an ornament of the sentence. */
const deeds =
  '完成 完工 竣工 验收 上线 交付 投入 建成 开工 启动 结束 到位 支付 实现 开通 运行 办结 发放 拨付 全部 全面 按时 按期 如期 正式 ' +
  '提交 报送 上报 提供 提出 出台 印发 发布 公布 公示 公开 召开 举办 举行 开展 组织 形成 编制 制定 签订 签约 采购 招标 付款 下达 ' +
  '送达 交货 供货 进场 施工 封顶 通车 投产 试运行 移交 归档 销号 整改 评审 审核 审定 汇总 总结 考核 兑现 缴纳 收回 结算 决算'
const deed = /* @__PURE__ */ new RegExp(`^(?:${deeds.replaceAll(' ', '|')})`, 'u')

/** The dates of a text that ask for something. Worded ones (年底) and bare years only where no figure is printed. */
export function readDeadlines(printed: Printed, tokens: readonly Token[], hasFigures: boolean): readonly Part[] {
  return tokens.flatMap((token, index) => {
    if (token.type !== 'date' || (hasFigures && !isOwnCondition(token))) return []
    if (!isDeadline(printed, tokens, index)) return []
    return [{ part: readDatePart(printed, tokens, index), first: index, last: index }]
  })
}

const isOwnCondition = ({ worded, date }: DateToken): boolean => !worded && date.precise

function isDeadline({ plain }: Printed, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index] as DateToken
  const next = tokens[index + 1]
  const behind = plain.slice(token.end).trimStart()
  if (tokens[index - 1]?.type === 'date') return false
  if (token.worded && tokens.some((other) => isProse(plain, other))) return false
  if (next === undefined || wordOf(next)?.entry.role === 'stop') return true
  return deed.test(behind) || (next.type === 'text' && token.date.comparator !== undefined)
}

const isProse = (plain: string, token: Token): token is TextToken =>
  token.type === 'text' && !deed.test(plain.slice(token.start, token.end))
