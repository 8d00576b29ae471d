import type { Facts } from '../../../facts/facts.js'
import type { MoneyRow } from '../../../facts/moneyRow.js'
import { cellOperand, hasFigure, type PrintedCell } from '../../../facts/printedCell.js'
import { totalsRowOf } from '../../../facts/totalsRow.js'
import { byForm } from '../../../law/ground.js'
import { judgeQuotient } from '../../../verdicts/checkRate.js'
import type { Claim } from '../../claim.js'
import type { Idea } from '../../idea.js'

export const executionRate: Idea = {
  kind: 'inspection',
  id: 'E20',
  says: {
    zh: '执行率等于执行数÷预算数，列有全年预算数的为全年执行数÷全年预算数',
    en: 'The execution rate is the outturn over the budget, the final one where it is printed',
  },
  basis: byForm('执行率一栏紧接预算数、执行数', 'The rate stands beside budget and outturn'),
  severity: 'error',
  claims: ({ facts }) => rateClaims(facts),
  example: {
    document: {
      kind: 'selfEvaluation',
      funding: [
        {
          code: 'total',
          label: '部门预算总额',
          originalBudget: '1003.89',
          finalBudget: '1389.88',
          outturn: '1285.83',
          rate: '95.00',
        },
      ],
    },
    outcome: 'broken',
  },
}

/** A rate of a row with what it is a rate of. */
interface Rated {
  readonly about: 'rate' | 'forecastRate'
  readonly stated: PrintedCell
  readonly spent: PrintedCell
  readonly budget: PrintedCell
  /** The other budget of the row, which it may be a rate of by mistake. */
  readonly original: PrintedCell
}

const spentAs = { rate: 'outturn', forecastRate: 'forecastOutturn' } as const

/** Every rate that is printed; rows that repeat the money and the rate of one before are told with it. */
function rateClaims(facts: Facts): readonly Claim[] {
  const total = totalsRowOf(facts)
  const rated = [...facts.funding, ...facts.projects, ...(total ? [total] : [])].flatMap((row) =>
    ratesOf(row, facts.kind === 'monitoring'),
  )
  const first = new Map<string, { readonly one: Rated; readonly also: PrintedCell[] }>()
  for (const one of rated) {
    const key = [one.stated, one.spent, one.budget].map((cell) => (hasFigure(cell) ? cell.figure.value : '?')).join('/')
    const before = key.includes('?') ? undefined : first.get(key)
    if (before) before.also.push(one.stated)
    else first.set(key.includes('?') ? `${first.size}` : key, { one, also: [] })
  }
  return [...first.values()].map(({ one, also }) => claimOf(one, also))
}

/**
 * Where the final budget is not printed, it may be another than the original one: only in the middle of the year is the
 * original one the budget.
 */
const ratesOf = (row: MoneyRow, isWithinYear: boolean): Rated[] =>
  (['rate', 'forecastRate'] as const).flatMap((about) => {
    const [stated, final, original] = [row.rate(about), row.money('finalBudget'), row.money('originalBudget')]
    const rated = { about, stated, spent: row.money(spentAs[about]), budget: final, original }
    const takesOriginal = final.figure === 'missing' && (isWithinYear || isOfOriginal(rated) || isNothing(original))
    return stated.figure === 'missing' ? [] : [takesOriginal ? { ...rated, budget: original } : rated]
  })

/** The only budget that is printed, of which there can be no rate. */
const isNothing = (budget: PrintedCell): boolean => hasFigure(budget) && budget.figure.value.isZero()

function claimOf(rated: Rated, repeats: readonly PrintedCell[]): Claim {
  const { about, stated, spent, budget } = rated
  const ofOriginal = isOfOriginal(rated)
  const also = repeats.map((cell) => cellOperand(cell))
  const rate = { kind: 'rate', about, stated, part: spent, whole: budget, also } as const
  if (!ofOriginal && also.length === 0) return rate
  return { ...rate, fault: { kind: 'otherRate', ofOriginal, repeats: repeats.map(({ label }) => label) } }
}

/** Does the original budget give the rate that the final one should give? */
function isOfOriginal({ stated, spent, budget, original }: Rated): boolean {
  if (!hasFigure(stated) || !hasFigure(spent) || !hasFigure(original)) return false
  if (original.where.column === budget.where.column || original.figure.value.isZero()) return false
  return judgeQuotient(spent.figure, original.figure, stated.figure).outcome !== 'broken'
}
