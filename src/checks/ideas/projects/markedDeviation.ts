import { type Decimal, hundred, one } from '../../../exact/decimal.js'
import { printPercent } from '../../../exact/print.js'
import { cellOperand, hasFigure, type PrintedCell, wordsOperand } from '../../../facts/printedCell.js'
import { type SummaryRow, summaryRowsOf } from '../../../facts/summaryRow.js'
import { monitoringDeviation } from '../../../scoring/reasonDuties.js'
import { limitOf } from '../../../scoring/reasonLimit.js'
import type { Figure } from '../../../verdicts/figure.js'
import type { Fault } from '../../../words/faults.js'
import type { Claim, FoundClaim } from '../../claim.js'
import type { Idea } from '../../idea.js'
import { budgetTold, isUnspent } from './unspentRow.js'

export const markedDeviation: Idea = {
  kind: 'inspection',
  id: 'P3',
  says: {
    zh: '预算分文未用，或执行率、得分率偏差达到15%的项目，标为有偏差；一处偏差也没有的不标',
    en: 'A project that spent nothing of its budget, or whose rates are 15 % off, is marked as one with a deviation, and one that falls short nowhere is not',
  },
  basis: monitoringDeviation.basis,
  severity: 'warning',
  claims: ({ facts }) =>
    summaryRowsOf(facts).flatMap((row) => {
      const { isFlagged } = row
      if (isFlagged === null) return []
      return isUnspent(row) ? [unspentClaim(row, isFlagged)] : ratedClaim(row, isFlagged)
    }),
  example: {
    document: {
      kind: 'projectSummary',
      rows: [{ name: '甲', finalBudget: '0.8', outturn: '0', rate: '0%', deviationFlag: '否' }],
    },
    outcome: 'broken',
  },
}

const claimOf = (row: SummaryRow, holds: boolean, cells: readonly PrintedCell[], fault: Fault): FoundClaim => ({
  kind: 'found',
  about: 'flag',
  place: row.place('deviationFlag'),
  outcome: holds ? 'holds' : 'broken',
  operands: [wordsOperand(row.place('deviationFlag'), flagOf(row)), ...cells.map((cell) => cellOperand(cell))],
  fault,
})

const flagOf = ({ printed: { deviationFlag = '' } }: SummaryRow): string => deviationFlag

function unspentClaim(row: SummaryRow, isFlagged: boolean): Claim {
  const cells = [row.money('finalBudget'), row.money('outturn'), row.rate]
  return claimOf(row, isFlagged, cells, { kind: 'unmarkedUnspent', budget: budgetTold(row), flag: flagOf(row) })
}

/** By its rates: the form prints no limit for them, so this is one step less grave. */
function ratedClaim(row: SummaryRow, isFlagged: boolean): Claim[] {
  const rates = [row.rate, ...row.scoreRates].filter(hasFigure)
  const [first, ...others] = rates
  if (!first) return []
  const worst = others.reduce((far, rate) => (off(rate).gt(off(far)) ? rate : far), first)
  const limit = limitOf(monitoringDeviation)
  const holds = isFlagged ? !off(worst).isZero() || !isFull(row.score) : off(worst).lt(limit)
  const fault: Fault = isFlagged
    ? { kind: 'markedInVain', flag: flagOf(row) }
    : {
        kind: 'unmarkedDeviation',
        what: row.columnOf(worst),
        rate: worst.text ?? '',
        limit: printPercent(limit, 0),
        flag: flagOf(row),
      }
  return [{ ...claimOf(row, holds, [worst, row.score], fault), isReading: true }]
}

const off = ({ figure }: { readonly figure: Figure }): Decimal => figure.value.minus(one).abs()

const isFull = (score: PrintedCell): boolean => !hasFigure(score) || score.figure.value.eq(hundred)
