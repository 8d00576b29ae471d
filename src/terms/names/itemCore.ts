import { remembered } from '../../exact/remembered.js'
import { lettersOf } from '../label.js'

/** Whose an item is: names of many items begin so. */
const whose = /^(?:机关事业单位|行政事业单位|行政单位|事业单位|机关|单位|职工|公务员)+/u
/** That money goes there at all: names of many items end so. */
const spent = /(?:支出|经费|费用)$/u
/** Below this it may be a part of any word. */
const shortest = 4

/**
 * What alone names an item of the classification: its name without whose it is. A name that leaves too little is whole.
 *
 * @example itemCore('机关事业单位基本养老保险缴费支出') // => '基本养老保险缴费'
 * @example itemCore('事业单位医疗') // => '事业单位医疗'
 */
export const itemCore = /* @__PURE__ */ remembered((name): string => {
  const whole = lettersOf(name)
  const core = whole.replace(whose, '').replace(spent, '')
  return core.length < shortest ? whole : core
})

/** Items that take whatever has none of its own: 其他…, 行政运行, 一般行政管理事务. */
const open = /^其他|运行$|^一般行政管理事务$|^机关服务$/u

/** May an item be spent on anything? */
export const isOpenItem = (name: string): boolean => open.test(lettersOf(name))

/** What the words of a purpose say beside what it is for. */
const filler =
  /主要|用于|按照?|有关|规定|政策|标准|为|缴纳|支付|发放|安排|保障|开支|本?单位|本?部门|机关|事业|行政|职工|干部|在职|在编|人员|的|支出|费用|经费|方面|等|各项|工作/gu

/** Does a purpose say nothing beside this? */
export const saysOnly = (purpose: string, core: string): boolean => purpose.replace(core, '').replace(filler, '') === ''
