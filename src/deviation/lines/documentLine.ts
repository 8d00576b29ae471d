import { type MoneyScope, scopeId } from '../moneyScope.js'
import { type GivenMoney, readMoney } from '../readMoney.js'

/** The amounts that documents print of a line. */
export type LineAmount =
  | 'previousOutturn'
  | 'originalBudget'
  | 'finalBudget'
  | 'outturn'
  | 'closingBalance'
  | 'annualBudget'
  | 'plannedOutturn'
  | 'mediumTermBudget'

type Always = 'originalBudget' | 'finalBudget' | 'outturn' | 'annualBudget'

/**
 * A line of a document with every amount that the document prints of it, each with its unit, all of one scope.
 *
 * It is a line of `budgetBridge`, of `compositionVariance`, of `monitorProgress` and of `againstMediumTerm` as it
 * stands. An amount that is not printed is null or left out, a blank is blank, and neither is zero. `annualBudget` is
 * the budget as it stands: what a target form asks for, else the final budget where that column is printed, else the
 * original one. `reason` is what the line prints where a reason for its deviation belongs; `isMarked` says that a cause
 * is marked in a column of its own, so that words may be wanting.
 */
export type DocumentLine = {
  readonly key: string
  readonly label: string
  readonly scope: MoneyScope
  readonly reason?: string
  readonly isMarked?: true
} & { readonly [At in Always]: GivenMoney } & { readonly [At in Exclude<LineAmount, Always>]?: GivenMoney }

/** One amount of a line, as a document prints it. */
export interface LineFigure extends Pick<DocumentLine, 'key' | 'label' | 'scope' | 'reason' | 'isMarked'> {
  readonly at: LineAmount
  readonly amount: Exclude<GivenMoney, null>
}

/**
 * Figures as lines, in the order in which lines first appear. Where a figure of one line is printed several times, the
 * first counts. Lines of which nothing but zeros are printed are left out: they change no sum.
 */
export function linesFrom(figures: readonly LineFigure[]): readonly DocumentLine[] {
  const lines = new Map<string, LineFigure[]>()
  for (const figure of figures) {
    const id = `${scopeId(figure.scope)}@${figure.key}`
    const known = lines.get(id)
    if (known) known.push(figure)
    else lines.set(id, [figure])
  }
  return [...lines.values()].filter((own) => !own.every(isZero)).map(lineOf)
}

function isZero({ amount }: LineFigure): boolean {
  const read = readMoney(amount, { unit: '元' })
  return typeof read !== 'string' && read.value.isZero()
}

function lineOf(figures: readonly LineFigure[]): DocumentLine {
  const [{ at: _, amount: __, ...name }] = figures as readonly [LineFigure]
  const printed: { readonly [At in LineAmount]?: GivenMoney } = Object.fromEntries(
    figures.toReversed().map(({ at, amount }) => [at, amount]),
  )
  const { originalBudget = null, finalBudget = null, outturn = null } = printed
  const annualBudget = printed.annualBudget ?? finalBudget ?? originalBudget
  const amounts = { ...printed, originalBudget, finalBudget, outturn, annualBudget }
  return { ...name, ...amounts }
}
