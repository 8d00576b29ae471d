import { remembered } from '../exact/remembered.js'
import { closedUp } from '../terms/label.js'
import { looseName } from './compared/looseName.js'

/** Ordinals before a heading: 第一部分, 一、, （二）, 1. */
const ordinal =
  /^(?:第[一二三四五六七八九十百\d]+[部分章节]+|[（(]?[一二三四五六七八九十\d]+[）)]?[、.．,，]?)[、:：]?/u

/** What stands behind the name of a unit in a heading. */
const behind =
  /^(.+?)(?:[（(]?(?:19|20)\d{2}年度?[）)]?|(?:部门|单位)?(?:概况|基本情况|主要职[责能]|部门职[责能]|机构设置))/u

/** How the names of units end. */
const isUnit =
  /(?:局|委|委员会|厅|部|办|办公室|中心|院|馆|站|所|队|总队|支队|大队|学校|大学|学院|中学|小学|幼儿园|医院|协会|联合会|总会|团委|管委会|街道办事处|办事处|政府|法院|检察院|公司|集团)$/u

/** The unit that a heading names; undefined where it names none: 第一部分 甲局概况 is of 甲局. */
export const unitInHeading = (heading: string): string | undefined => named(heading).unit

const named = /* @__PURE__ */ remembered((heading): { readonly unit?: string } => {
  const [, name = ''] = behind.exec(closedUp(heading).replace(ordinal, '')) ?? []
  const plain = looseName(name)
  return plain.length > 3 && isUnit.test(plain) ? { unit: plain } : {}
})

/** May these be one unit: is one what is left of the other when letters are left out, as short names do? */
export function mayBeOneUnit(one: string, other: string): boolean {
  const [long, short] = [looseName(one), looseName(other)].sort((a, b) => b.length - a.length) as [string, string]
  let at = 0
  for (const letter of long) if (letter === short[at]) at++
  return at === short.length
}
