import type { Cause } from '../../facts/cause.js'
import type { Facts } from '../../facts/facts.js'
import type { MoneyList, MoneyRow } from '../../facts/moneyRow.js'
import type { ScoredRow } from '../../scoring/evaluation/scoredRow.js'

/** A row of indicators, whichever paper it stands on. */
export interface DeviationRow extends ScoredRow, Cause {
  /** The target is that of the year, and the year is not over. */
  readonly isDueLater: boolean
}

/** A row of money, and what its outturn is held against. */
export interface DeviationMoney extends Cause {
  readonly row: MoneyRow
  readonly code: string | null
  readonly unitName: string
  readonly project: string | null
  readonly against: 'originalBudget' | 'finalBudget' | 'plannedOutturn'
}

/** What any paper says of itself, its indicators and its money, ready to be analysed. */
export interface DeviationForm {
  readonly facts: Facts
  readonly title: string
  readonly form: 'project' | 'department'
  readonly unitName: string
  readonly project: string | null
  /** The paper scores its indicators; while a year runs nothing is scored, and other reasons are owed. */
  readonly isScored: boolean
  readonly rows: readonly DeviationRow[]
  readonly money: readonly DeviationMoney[]
  /** The list of the document that its rows of money stand in. */
  readonly moneyList: MoneyList
}
