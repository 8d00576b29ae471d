import type { Decimal } from '../exact/decimal.js'
import { printExactly, printPercent } from '../exact/print.js'
import type { Sentence } from '../law/basis.js'
import { budgetColumns, budgetStages } from '../terms/budgetStage.js'
import { nounOf } from '../terms/term.js'
import type { Locale } from './locale.js'

/** What became of a target. */
export const statusNames = {
  met: { zh: '达到指标值', en: 'target met' },
  partly: { zh: '部分达到指标值', en: 'target partly met' },
  notMet: { zh: '未达到指标值', en: 'target not met' },
  farAbove: { zh: '远超指标值', en: 'far above the target' },
  undeterminable: { zh: '无从判断', en: 'undeterminable' },
} as const satisfies Readonly<Record<string, Sentence>>

/** Whether a deviation is good. */
export const effectNames = {
  onTarget: { zh: '无偏差', en: 'on target' },
  favourable: { zh: '有利', en: 'favourable' },
  adverse: { zh: '不利', en: 'adverse' },
} as const satisfies Readonly<Record<string, Sentence>>

/** What a cost did. */
export const costNames = {
  saving: { zh: '成本节约', en: 'a saving' },
  overspend: { zh: '成本超支', en: 'an overspend' },
  asPlanned: { zh: '成本与指标值相等', en: 'cost as planned' },
} as const satisfies Readonly<Record<string, Sentence>>

/** What was done with money. */
export const spendingNames = {
  asPlanned: { zh: '与预算相等', en: 'as budgeted' },
  underspent: { zh: '少支', en: 'underspent' },
  overspent: { zh: '超支', en: 'overspent' },
} as const satisfies Readonly<Record<string, Sentence>>

/** How a reason that is owed stands. */
export const reasonNames = {
  notOwed: { zh: '无须说明', en: 'none is owed' },
  given: { zh: '已说明', en: 'given' },
  copied: { zh: '所填与他项雷同或照抄本项', en: 'copied from another row or from the row itself' },
  placeholder: { zh: '仅填写占位文字或称无偏差', en: 'only a placeholder, or a denial of the deviation' },
  blank: { zh: '未填写', en: 'left blank' },
  missing: { zh: '表中无此栏，未见说明', en: 'the form has no column for it' },
} as const satisfies Readonly<Record<string, Sentence>>

export const budgetedNames = {
  originalBudget: nounOf(budgetStages, 'originalBudget'),
  finalBudget: nounOf(budgetStages, 'finalBudget'),
  plannedOutturn: nounOf(budgetColumns, 'plannedOutturn'),
} as const satisfies Readonly<Record<string, Sentence>>

const units: Readonly<Record<string, Sentence>> = {
  百分点: { zh: '个百分点', en: ' percentage points' },
  天: { zh: '天', en: ' days' },
  级: { zh: '级', en: ' degrees' },
}

/**
 * A deviation with its sign and unit.
 *
 * @example deviationInWords(new Decimal(3131), '份', 'zh') // => '+3,131份'
 */
export function deviationInWords(value: Decimal, unit: string | null, locale: Locale): string {
  const known = unit === null ? '' : (units[unit]?.[locale] ?? (locale === 'zh' ? unit : ` ${unit}`))
  return `${signOf(value)}${printExactly(value, 0)}${known}`
}

/** An amount of money with its sign and two decimals at least. `moneyOff(new Decimal('-0.8')) // => '-0.80'` */
export const moneyOff = (value: Decimal): string => `${signOf(value)}${printExactly(value, 2)}`

/** A relative deviation as a percentage with its sign. `relativeInWords(new Decimal('9.784375')) // => '+978.44%'` */
export const relativeInWords = (share: Decimal): string => `${signOf(share)}${printPercent(share, 2)}`

const signOf = (value: Decimal): string => (value.gt(0) ? '+' : '')
