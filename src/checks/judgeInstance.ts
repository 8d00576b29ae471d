import { zero } from '../exact/decimal.js'
import type { MoneyUnit } from '../exact/unit.js'
import { figureOf } from '../facts/gridFigure.js'
import type { Figure } from '../verdicts/figure.js'
import type { Part } from '../verdicts/inSteps.js'
import { type Judgement, unjudged } from '../verdicts/judgement.js'
import { judgeSum } from '../verdicts/judgeSum.js'
import type { Instance } from './operations/operation.js'

/** A judgement of cells, and whether a blank among them hides a figure. */
export interface CellJudgement {
  readonly judgement: Judgement
  readonly suspicious: boolean
}

type Cell = Figure | 'blank' | 'missing'

/**
 * What the cells of one case say. `conditionMet` is what came of the condition under which an inequality is an
 * equation: true, false, or null where it cannot be told.
 *
 * A row that is not printed takes no part in a sum of several, unless the clause is complete, nor does such a sum prove
 * an equation that holds under a condition. A blank is not a zero: it
 * leaves the case undecided, and suspicious where the figures that are printed do not make the whole. What they lack of
 * the whole may stand in a column that every such table has and this one does not print.
 */
export function judgeInstance(instance: Instance, unit: MoneyUnit, conditionMet: boolean | null): CellJudgement {
  const whole = figureOf(instance.whole, unit)
  const all = [
    ...instance.plus.map((ref) => ({ cell: figureOf(ref, unit), minus: false })),
    ...instance.minus.map((ref) => ({ cell: figureOf(ref, unit), minus: true })),
  ]
  const parts = instance.inRow && all.some(({ cell }) => typeof cell !== 'string') ? all.map(leftOut) : all
  const taking = instance.complete ? parts : parts.filter(({ cell }) => cell !== 'missing')
  if (whole === 'missing' || taking.length === 0 || taking.some(({ cell }) => cell === 'missing')) {
    return undecided(unjudged('insufficientData', 'missing'))
  }
  if (whole === 'blank' || taking.some(({ cell }) => cell === 'blank')) return judgeBlank(whole, taking, instance)
  const complete = taking.length === parts.length
  const judged = judgeFigures(whole, figures(taking), instance, complete ? conditionMet : null)
  const { judgement } = judged
  const mayStandElsewhere = hasStrayMoney(instance, unit) || (instance.isLacking && judgement.difference?.gt(0))
  return judgement.outcome === 'broken' && mayStandElsewhere
    ? undecided({ ...judgement, outcome: 'insufficientData', reason: 'missing' })
    : judged
}

/** In a row, a cell of a printed column that was left out beside others is blank. */
const leftOut = <T extends { readonly cell: Cell }>(part: T): T =>
  part.cell === 'missing' ? { ...part, cell: 'blank' } : part

/** Does a sum not come out, and is it left open only because rows that stand for nothing known have money? */
export function isLeftOpen(instance: Instance, unit: MoneyUnit): boolean {
  const { judgement } = judgeInstance({ ...instance, strays: [] }, unit, true)
  return judgement.outcome === 'broken' && hasStrayMoney(instance, unit)
}

const hasStrayMoney = ({ strays = [] }: Instance, unit: MoneyUnit): boolean =>
  strays.some((ref) => {
    const figure = figureOf(ref, unit)
    return typeof figure !== 'string' && !figure.value.isZero()
  })

const undecided = (judgement: Judgement): CellJudgement => ({ judgement, suspicious: false })

function figures(cells: readonly { cell: Cell; minus: boolean }[]): Part[] {
  const parts: Part[] = []
  for (const { cell, minus } of cells)
    if (typeof cell !== 'string') parts.push({ value: cell.value, decimals: cell.decimals, minus })
  return parts
}

/** Money of another kind that is printed as a zero may be half of the last digit still, as any part may. */
const otherMoney = ({ decimals }: Figure): Part => ({ value: zero, decimals })

function judgeFigures(whole: Figure, parts: Part[], instance: Instance, conditionMet: boolean | null): CellJudgement {
  const { relation, equalWhen } = instance
  const judgement =
    equalWhen && conditionMet ? judgeSum(whole, [...parts, otherMoney(whole)]) : judgeSum(whole, parts, relation)
  const open = equalWhen && conditionMet === null && judgement.outcome !== 'broken' && !judgement.difference?.isZero()
  return undecided(open ? { ...judgement, outcome: 'insufficientData', reason: 'condition' } : judgement)
}

function judgeBlank(whole: Cell, parts: { cell: Cell; minus: boolean }[], { relation }: Instance): CellJudgement {
  const printed = figures(parts)
  if (whole === 'blank' && printed.length === 0) return undecided(unjudged('notApplicable', 'nothingPrinted'))
  const stated = typeof whole === 'string' ? { value: zero, decimals: 0 } : whole
  const known = judgeSum(stated, printed.length > 0 ? printed : [{ value: zero, decimals: stated.decimals }])
  const suspicious = relation === 'equals' && known.outcome === 'broken'
  return { judgement: { ...known, outcome: 'insufficientData', reason: 'blank' }, suspicious }
}
