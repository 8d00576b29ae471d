import { bareLabel } from '../../terms/label.js'

/** Words before the name of a thing that say nothing of which it is. */
const before =
  /^(?:20\d\d年|全年|年度|本年度?|当年|年内|全[市县区省镇乡国]|[本我][市县区省]|力争|确保|争取|预计|计划|目标|完成|实现|达到|做到|保证|保持|共|总计|的|将|已)+/u
/** Words behind it that only lead to its figure, or say that it is counted. */
const behind =
  /(?:不低于|不少于|不超过|不高于|控制在|达到|达|预计|约|为|至少|超过|力争|到|至|在|数量|数|次数|人次数?|人数|个数|户数|场次|件数|规模|总量|总额|金额|任务|指标|情况|完成)+$/u
/** Who does it, which a form need not repeat. */
const doer = /^\p{Script=Han}{0,12}[局厅委办院校中心省市县区镇乡]$/u

/** What a phrase before a figure is about: 完成全年非税收入征收计划 is of 非税收入征收计划. */
export function thingOf(phrase: string): string {
  let name = bareLabel(phrase).replace(/[“”"'《》\s]/gu, '')
  for (let last = ''; last !== name; ) {
    last = name
    name = name.replace(before, '').replace(behind, '')
  }
  return name
}

const shortest = 3

/** 河道长度 beside 河道: what is measured of it, which its unit says too. */
const isMeasureOf = (long: string, short: string): boolean =>
  short.length >= shortest && ['长度', '里程', '面积', '数'].some((measure) => long === short + measure)

/** Are these one thing: the same words, or the same behind whose it is? */
export function isSameThing(one: string, other: string): boolean {
  const [short = '', long = ''] = one.length <= other.length ? [one, other] : [other, one]
  if (isMeasureOf(long, short)) return true
  if (short.length < shortest || !long.endsWith(short)) return false
  return long.length === short.length || (short.length > shortest && doer.test(long.slice(0, -short.length)))
}
