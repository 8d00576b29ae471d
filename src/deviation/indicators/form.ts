import type { MoneyUnit } from '../../exact/unit.js'
import type { DoubtfulReading, ScoredForm, ScoredIndicator } from '../../scoring/evaluation/form.js'
import type { Where } from '../../verdicts/finding.js'

/** A row of indicators, whichever paper it stands on. */
export interface DeviationRow extends ScoredIndicator {
  /** The column that `target` is printed in. */
  readonly targetCell: 'target' | 'periodTarget'
  /** A cause is marked in a column of its own. */
  readonly reasonMarked: boolean
  /** The target is that of the year, and the year is not over. */
  readonly isDueLater: boolean
}

/** A row of money, as printed. */
export interface MoneyRow {
  readonly code: string | null
  readonly label: string
  readonly group: string | null
  readonly unitName: string
  readonly project: string | null
  readonly against: 'originalBudget' | 'finalBudget' | 'plannedOutturn'
  readonly budget: string | undefined
  readonly outturn: string | undefined
  readonly reason: string | undefined
  readonly reasonMarked: boolean
  readonly path: Where['path']
}

/** What any paper says of itself, its indicators and its money, ready to be analysed. */
export interface DeviationForm {
  readonly kind: string
  readonly title: string
  readonly form: 'project' | 'department'
  readonly year: number
  readonly unitName: string
  readonly project: string | null
  readonly unit: MoneyUnit
  /** The paper scores its indicators; while a year runs nothing is scored, and other reasons are owed. */
  readonly isScored: boolean
  readonly scored: ScoredForm
  readonly rows: readonly DeviationRow[]
  readonly money: readonly MoneyRow[]
  /** The list of the document that its rows of money stand in. */
  readonly moneyList: 'funding' | 'rows'
  readonly doubtful: readonly DoubtfulReading[]
}
