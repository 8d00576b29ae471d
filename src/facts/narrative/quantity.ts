import { amountIn } from '../../exact/amount.js'
import { parsePoints } from '../../exact/points.js'
import { convertUnit, exponentOf, type MoneyUnit } from '../../exact/unit.js'
import type { Sentence } from '../../law/basis.js'
import type { Figure } from '../../verdicts/figure.js'
import type { Counting, Operand } from '../../verdicts/finding.js'
import { LazyPlace } from '../lazyPlace.js'
import type { PrintedCell } from '../printedCell.js'
import { LazyQuantity } from './lazyQuantity.js'
import type { Narrated } from './narrated.js'
import { quantityLabel } from './quantityLabel.js'
import type { SaidOf, SaidStatement } from './said.js'
import { moneyStages, type Stage } from './stage.js'

/** A figure with what it is a figure of, wherever a document prints it: in a sentence, a table, a row of a form. */
export interface Quantity extends PrintedCell {
  readonly subject: string
  readonly scope: string
  readonly stage: Stage
  readonly figure: Figure
  /** Position of its statement; -1 where it stands in none. */
  readonly statement: number
  /** Figures of one thing in different units are not compared. */
  readonly unit?: string
  /** The same as an operand of a finding. */
  readonly operand: Operand
}

/** What a figure is of: a subject, and the money that is meant. */
export interface About {
  readonly subject: string
  readonly scope: string
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
  { subject, scope }: About,
  stage: Stage,
  key: readonly (string | number)[],
  text: string | undefined,
): Quantity | null {
  const amount = text === undefined ? null : stage === 'score' ? parsePoints(text) : amountIn(text)
  if (text === undefined || amount?.kind !== 'money') return null
  const { unit } = document
  const money = stage !== 'count' && stage !== 'score' && amount.unit !== null ? amount.unit : unit
  const value = money === unit ? amount.value : convertUnit(amount.value, money, unit)
  const decimals = amount.decimals - (exponentOf(money) - exponentOf(unit))
  const figure = money === unit ? { value, decimals } : { value, decimals, print: money }
  const place = new LazyPlace(
    () => quantityLabel(subject, scope, stage),
    () => ({
      path: ['statements', statement, 'figures', ...key],
      table: 'statements',
      row: `${subject}@${scope}`,
      column: stage,
    }),
  )
  const counted = counting(stage, unit, Math.max(decimals, 0))
  return new LazyQuantity({ subject, scope, stage, figure, statement, text, counting: counted }, place)
}

/** A number with what it counts, as the statement names it. */
export const countedIn = (quantity: Quantity | null, unit: string | undefined): Quantity | null =>
  quantity?.stage === 'count' && unit !== undefined
    ? altered(quantity, { counting: { kind: 'count', unit } })
    : quantity

/** The same figure with some of what is said of it said otherwise. */
export function altered(
  quantity: Quantity,
  otherwise: Partial<Pick<Quantity, 'figure' | 'counting' | 'text'>>,
  label: () => Sentence = () => quantity.label,
): Quantity {
  const place = new LazyPlace(label, () => quantity.where)
  return new LazyQuantity({ ...quantity, ...otherwise }, place)
}

/** Every figure that a statement gives of something. Rates, names and changes are none. */
export function quantitiesIn(document: Narrated, statement: SaidStatement, at: number): Quantity[] {
  const take = (about: About, stage: Stage, key: (string | number)[], text?: string) =>
    quantityOf(document, at, about, stage, key, text)
  const found = ((): (Quantity | null)[] => {
    switch (statement.kind) {
      case 'amount':
      case 'completion':
        return moneyStages.map((stage) => take(statement, stage, [stage], statement.figures[stage]))
      case 'sum': {
        const { whole, parts, unit } = statement.figures
        const stage = unit === undefined ? (statement.stage ?? 'outturn') : 'count'
        const each = parts.map((part, index) =>
          take({ subject: part.subject, scope: statement.scope }, stage, ['parts', index, 'amount'], part.amount),
        )
        return [take(statement, stage, ['whole'], whole), ...each].map((one) => countedIn(one, unit))
      }
      case 'change':
        return [
          take(statement, statement.stage ?? 'outturn', ['now'], statement.figures.now),
          budgetBefore(take, statement),
        ]
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

type Take = (about: About, stage: Stage, key: (string | number)[], text?: string) => Quantity | null

/** What a change is against, where that is a budget of this year. */
function budgetBefore(take: Take, statement: SaidOf<'change'>): Quantity | null {
  const stage = moneyStages.find((one) => one === statement.against)
  return stage ? take(statement, stage, ['before'], statement.figures.before) : null
}

/** A figure that a sentence is about and that is printed nowhere. */
export const unprinted = ({ subject, scope }: About, stage: Stage, at: number): PrintedCell => ({
  figure: 'missing',
  counting: { kind: 'words' },
  label: quantityLabel(subject, scope, stage),
  where: { path: ['statements', at], table: 'statements', row: `${subject}@${scope}`, column: stage },
})
