import { indicatorLevels } from '../terms/indicatorLevel.js'
import { nounOf } from '../terms/term.js'
import type { Operand } from '../verdicts/finding.js'
import type { IndicatorRow } from './indicatorRow.js'
import { wordsOperand } from './printedCell.js'

const label = /* @__PURE__ */ nounOf(indicatorLevels, 'level3')

/** The name of an indicator as an operand: a finding that rests on a name rests on how it was read. */
export const nameOperand = (row: IndicatorRow): Operand =>
  wordsOperand(
    { label, where: { path: ['indicators', row.at, 'level3'], table: 'indicators', row: row.name, column: 'level3' } },
    row.shown,
  )
