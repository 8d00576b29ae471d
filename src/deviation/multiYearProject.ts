import type { Decimal } from '../exact/decimal.js'
import type { Reason } from '../verdicts/outcome.js'
import type { Proportion } from './proportion.js'
import type { GivenMoney, InUnit } from './readMoney.js'

/** A year of a project: its budget, and its outturn where the year is over. */
export interface ProjectYear {
  readonly year: number
  readonly budget: GivenMoney
  readonly outturn?: GivenMoney
}

/** A project of several years with the total it was approved for. */
export interface MultiYearProject {
  readonly key: string
  readonly label: string
  /** The budget of all its years (项目总投资, 中长期资金总额). */
  readonly totalBudget: GivenMoney
  readonly years: readonly ProjectYear[]
}

/** A figure that a project does not have, and why; the total budget is of no year. */
export interface YearLack {
  readonly year: number | null
  readonly at: 'totalBudget' | 'budget' | 'outturn'
  readonly reason: Reason
}

/** A year with what came together up to it; nulls from the first figure on that is wanting. */
export interface CumulativeYear {
  readonly year: number
  readonly budget: Decimal | null
  readonly outturn: Decimal | null
  readonly budgetToDate: Decimal | null
  readonly outturnToDate: Decimal | null
  /** Budgets to date ÷ total budget. */
  readonly budgeted: Proportion
  /** Outturns to date ÷ total budget. */
  readonly spent: Proportion
}

/** A project against its total, in the unit of its amounts. */
export interface CumulativeProject extends InUnit {
  readonly kind: 'cumulativeProject'
  readonly key: string
  readonly label: string
  readonly totalBudget: Decimal | null
  /** In the order of the years. */
  readonly years: readonly CumulativeYear[]
  /** Total budget less the budgets, and less the outturns, of all years; negative beyond it. */
  readonly unbudgeted: Decimal | null
  readonly unspent: Decimal | null
  readonly standing: 'within' | 'budgetedBeyond' | 'spentBeyond' | 'undecided'
  readonly lacks: readonly YearLack[]
}
