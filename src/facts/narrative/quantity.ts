import type { Statement } from '../../documents/statement.js'
import { parseAmount } from '../../exact/amount.js'
import { convertUnit, exponentOf, type MoneyUnit } from '../../exact/unit.js'
import type { Figure } from '../../verdicts/figure.js'
import type { Counting, Operand } from '../../verdicts/finding.js'
import { judgeSum } from '../../verdicts/judgeSum.js'
import { figureOf, operandOf } from '../gridFigure.js'
import type { Narrated } from './narrated.js'
import { quantityLabel } from './quantityLabel.js'
import { moneyStages, type Stage } from './stage.js'
import { tableCell } from './tableCells.js'

/** A figure of the narrative or of a table, with what it is a figure of. */
export interface Quantity {
  readonly subject: string
  readonly scope: string
  readonly stage: Stage
  readonly figure: Figure
  readonly operand: Operand
  /** Position of its statement; -1 for a table. */
  readonly statement: number
}

const counting = (stage: Stage, unit: MoneyUnit, decimals: number): Counting =>
  stage === 'count'
    ? { kind: 'count', unit: null }
    : stage === 'score'
      ? { kind: 'points' }
      : { kind: 'money', unit, decimals }

/** A printed figure of a statement as a quantity, or null where it is blank or not given. Money is in the document's unit. */
export function quantityOf(
  document: Narrated,
  statement: number,
  about: { readonly subject: string; readonly scope: string },
  stage: Stage,
  key: readonly (string | number)[],
  text: string | undefined,
): Quantity | null {
  const amount = text === undefined ? null : parseAmount(text)
  if (amount?.kind !== 'money') return null
  const { unit } = document
  const money = stage !== 'count' && stage !== 'score' && amount.unit !== null ? amount.unit : unit
  const value = money === unit ? amount.value : convertUnit(amount.value, money, unit)
  const decimals = amount.decimals - (exponentOf(money) - exponentOf(unit))
  const figure: Figure = { value, decimals, ...(money === unit ? {} : { print: money }) }
  const path = ['statements', statement, 'figures', ...key]
  const operand: Operand = {
    label: quantityLabel(about.subject, about.scope, stage),
    where: { path, table: 'statements', row: `${about.subject}@${about.scope}`, column: stage },
    value,
    text: text as string,
    counting: counting(stage, unit, Math.max(figure.decimals, 0)),
  }
  return { subject: about.subject, scope: about.scope, stage, figure, operand, statement }
}

/** A number with what it counts, as the statement names it. */
export const countedIn = (quantity: Quantity | null, unit: string | undefined): Quantity | null =>
  quantity?.stage === 'count' && unit !== undefined
    ? { ...quantity, operand: { ...quantity.operand, counting: { kind: 'count', unit } } }
    : quantity

/** Every figure that a statement gives of something. Rates, names and changes are none. */
export function quantitiesIn(document: Narrated, statement: Statement, at: number): Quantity[] {
  const take = (about: { subject: string; scope: string }, stage: Stage, key: (string | number)[], text?: string) =>
    quantityOf(document, at, about, stage, key, text)
  const found = ((): (Quantity | null)[] => {
    switch (statement.kind) {
      case 'amount':
      case 'completion':
        return moneyStages.map((stage) => take(statement, stage, [stage], statement.figures[stage]))
      case 'sum': {
        const { whole, parts, unit } = statement.figures
        const stage = unit === undefined ? 'outturn' : 'count'
        const each = parts.map((part, index) =>
          take({ subject: part.subject, scope: statement.scope }, stage, ['parts', index, 'amount'], part.amount),
        )
        return [take(statement, stage, ['whole'], whole), ...each].map((one) => countedIn(one, unit))
      }
      case 'change':
        return [take(statement, 'outturn', ['now'], statement.figures.now)]
      case 'count':
        return [countedIn(take(statement, 'count', ['count'], statement.figures.count), statement.figures.unit)]
      case 'score':
        return [take(statement, 'score', ['score'], statement.figures.score)]
      default:
        return []
    }
  })()
  return found.filter((quantity) => quantity !== null)
}

/** The same quantity as the tables print it, or null. */
export function quantityInTable(document: Narrated, subject: string, scope: string, stage: Stage): Quantity | null {
  const ref = tableCell(document, subject, scope, stage)
  const figure = ref && figureOf(ref, document.unit)
  if (!ref || !figure || typeof figure === 'string') return null
  const print = `table ${ref.grid.layout.id}`
  return { subject, scope, stage, figure: { ...figure, print }, operand: operandOf(ref, document.unit), statement: -1 }
}

/** The same figure as a table prints it, where it prints more of its decimals: a rate may have been made from those. */
export function mostPrecise(document: Narrated, quantity: Quantity): Quantity {
  const { subject, scope, stage, figure } = quantity
  const printed = quantityInTable(document, subject, scope, stage)
  if (!printed || printed.figure.decimals <= figure.decimals) return quantity
  return judgeSum(figure, [printed.figure]).outcome === 'broken' ? quantity : printed
}
