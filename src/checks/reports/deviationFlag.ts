import { Decimal, one } from '../../exact/decimal.js'
import { cellOperand, hasFigure, type PrintedCell, wordsOperand } from '../../facts/printedCell.js'
import type { Basis } from '../../law/basis.js'
import { monitoringDeviation } from '../../scoring/reasonDuties.js'
import { limitOf } from '../../scoring/reasonLimit.js'
import type { Figure } from '../../verdicts/figure.js'
import { byForm, says } from '../accounts/ground.js'
import type { Case } from '../case.js'
import { foundCase } from '../printed/cellCases.js'
import type { Rule } from '../rule.js'
import { projectSummaries as applies } from './applies.js'
import type { SummaryContext, SummaryInspection } from './context.js'
import { formPlace } from './formPlace.js'
import { heldIf } from './outcomes.js'
import { projectRows, type SummaryRow } from './summaryRows.js'

const kind = 'inspection'

const answers: Readonly<Record<string, boolean>> = { 是: true, 否: false }

/** Is the project flagged as one with a deviation? Null where the answer is neither yes nor no. */
function isFlagged({ flag }: SummaryRow): boolean | null {
  const word = flag?.trim() ?? ''
  return Object.hasOwn(answers, word) ? (answers[word] as boolean) : null
}

export const isUnspentRow = ({ money, rate }: SummaryRow): boolean => {
  const { outturn, finalBudget } = money
  if (hasFigure(outturn) && hasFigure(finalBudget))
    return outturn.figure.value.isZero() && finalBudget.figure.value.gt(0)
  return hasFigure(rate) && rate.figure.value.isZero()
}

function flagCase(rule: Rule, row: SummaryRow, holds: boolean, operands: readonly PrintedCell[], so: string): Case {
  const place = formPlace([...row.path, 'deviationFlag'], row.name)
  const flag = row.flag ?? ''
  return foundCase(rule, 'flag', place, {
    outcome: heldIf(holds),
    operands: [wordsOperand(place, flag), ...operands.map((cell) => cellOperand(cell))],
    expected: { zh: `“${so}”，列为“${flag}”`, en: `“${so}”; it is “${flag}”` },
  })
}

/** Rows whose flag says yes or no. */
const flaggedRows = ({ document }: SummaryContext): SummaryRow[] =>
  projectRows(document).filter((row) => isFlagged(row) !== null)

export const unspentFlagRule: SummaryInspection = {
  kind,
  id: 'P3',
  says: /* @__PURE__ */ says(
    '预算分文未用的项目是有偏差的项目',
    'A project that spent nothing of its budget is one with a deviation',
  ),
  basis: /* @__PURE__ */ byForm('“是否有偏差项目”一栏', 'The column of the deviation flag'),
  severity: 'error',
  applies,
  inspect: (context, rule) =>
    flaggedRows(context)
      .filter(isUnspentRow)
      .map((row) => {
        const { outturn, finalBudget } = row.money
        return flagCase(rule, row, isFlagged(row) === true, [finalBudget, outturn, row.rate], '是')
      }),
  example: {
    document: { rows: [{ name: '甲', finalBudget: '0.8', outturn: '0', rate: '0%', deviationFlag: '否' }] },
    outcome: 'broken',
  },
}

const basis: Basis = monitoringDeviation.basis

export const flagRule: SummaryInspection = {
  kind,
  id: 'P4',
  says: /* @__PURE__ */ says(
    '执行率、得分率偏差达到15%的项目标为有偏差；一处偏差也没有的不标',
    'A project whose rates fall short by 15 % is flagged, and one that falls short nowhere is not',
  ),
  basis,
  severity: 'note',
  applies,
  inspect: (context, rule) =>
    flaggedRows(context)
      .filter((row) => !isUnspentRow(row))
      .flatMap((row) => {
        const rates = [row.rate, ...row.scoreRates].filter(hasFigure)
        if (rates.length === 0) return []
        const off = Decimal.max(...rates.map(fromOne))
        const worst = rates.filter((rate) => fromOne(rate).eq(off)).slice(0, 1)
        const flagged = isFlagged(row) === true
        const holds = flagged ? !off.isZero() || !isFull(row) : off.lt(limitOf(monitoringDeviation))
        return [flagCase(rule, row, holds, [...worst, row.score], flagged ? '否' : '是')]
      }),
  example: {
    document: {
      rows: [{ name: '甲', rate: '80%', scoreRates: { output: '100%' }, score: '98', deviationFlag: '否' }],
    },
    outcome: 'broken',
  },
}

const fromOne = ({ figure }: { readonly figure: Figure }): Decimal => figure.value.minus(one).abs()

const isFull = ({ score }: SummaryRow): boolean => !hasFigure(score) || score.figure.value.eq(100)
