import type { MoneyUnit } from '../exact/unit.js'
import { moneyOf } from '../targets/quantities.js'
import { bareLabel } from '../terms/label.js'
import type { Facts } from './facts.js'
import type { IndicatorRow, PrintedValue } from './indicatorRow.js'
import type { PrintedCell } from './printedCell.js'

/** A target that is an amount of cost, with the columns in which the funds of its term may stand. */
export interface CostTarget {
  readonly cell: PrintedCell
  readonly funds: readonly string[]
  /** The cost of all that is done, as the transcription marks it; otherwise a part of it. */
  readonly isWhole: boolean
  readonly isLimit: boolean
}

/** Which funds a target of a term stands beside: a budget of the year is that which the form prints. */
const fundsOf: Readonly<Partial<Record<PrintedValue['column'], readonly string[]>>> = {
  target: ['budget', 'originalBudget', 'finalBudget'],
  actual: ['outturn'],
  halfYearTarget: ['halfYearPlannedOutturn'],
  mediumTermTarget: ['mediumTermBudget'],
}

/** Every target of cost that is an amount of money, and what it came to. */
export const costTargetsOf = ({ indicators, unit }: Facts): readonly CostTarget[] =>
  indicators.flatMap((row) => [...row.targets, row.actual ?? []].flat().flatMap((value) => costOf(row, value, unit)))

function costOf(row: IndicatorRow, value: PrintedValue, unit: MoneyUnit): readonly CostTarget[] {
  const isWhole = row.text('subject') === 'expenditure'
  const cell = amountCell(value, unit)
  const funds = fundsOf[value.column]
  if (!cell || !funds || !(isWhole || isCost(row, value))) return []
  const comparator = value.read.kind === 'quantity' ? value.read.comparator : null
  return [{ cell, funds, isWhole, isLimit: comparator === '<=' || comparator === '<' }]
}

/** Costs to the budget: what others bear is none, nor a saving, nor what is spent over more than the year. */
function isCost(row: IndicatorRow, { read, text }: PrintedValue): boolean {
  const groups = `${row.level1}${row.level2}`
  const isSaving = read.kind === 'quantity' && read.change !== undefined
  const words = bareLabel(`${row.shown}${text}`)
  return /成本/u.test(groups) && !/社会成本|生态/u.test(groups) && !isSaving && !beyond.test(words)
}

const beyond = /总投资|投资总额|总造价|概算|估算|累计|招商|撬动|带动|节约|节省|降低/u

/** A value that is one amount of money, as a cell in the unit of the form. */
export function amountCell({ label, where, text, read }: PrintedValue, unit: MoneyUnit): PrintedCell | null {
  const figure = read.kind === 'quantity' ? moneyOf(read, unit) : null
  const counting = { kind: 'money', unit, decimals: Math.max(figure?.decimals ?? 0, 0) } as const
  return figure && { label, where, text, figure, counting }
}
