import type { Facts } from '../../../facts/facts.js'
import type { MoneyRow } from '../../../facts/moneyRow.js'
import { cellOperand, hasFigure, type PrintedCell } from '../../../facts/printedCell.js'
import { byForm } from '../../../law/ground.js'
import type { Claim } from '../../claim.js'
import type { Idea } from '../../idea.js'

export const executionRate: Idea = {
  kind: 'inspection',
  id: 'E20',
  says: {
    zh: '执行率等于执行数除以预算数；列有全年预算数的，以全年预算数为分母',
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
}

const spentAs = { rate: 'outturn', forecastRate: 'forecastOutturn' } as const

/** Every rate that is printed; rows that repeat the money and the rate of one before are told with it. */
function rateClaims(facts: Facts): readonly Claim[] {
  const rated = [...facts.funding, ...facts.projects].flatMap(ratesOf)
  const first = new Map<string, { readonly one: Rated; readonly also: PrintedCell[] }>()
  for (const one of rated) {
    const key = [one.stated, one.spent, one.budget].map((cell) => (hasFigure(cell) ? cell.figure.value : '?')).join('/')
    const before = key.includes('?') ? undefined : first.get(key)
    if (before) before.also.push(one.stated)
    else first.set(key.includes('?') ? `${first.size}` : key, { one, also: [] })
  }
  return [...first.values()].map(({ one, also }) => claimOf(one, also))
}

const ratesOf = (row: MoneyRow): Rated[] =>
  (['rate', 'forecastRate'] as const).flatMap((about) => {
    const stated = row.rate(about)
    const final = row.money('finalBudget')
    const budget = final.figure === 'missing' ? row.money('originalBudget') : final
    return stated.figure === 'missing' ? [] : [{ about, stated, spent: row.money(spentAs[about]), budget }]
  })

const claimOf = ({ about, stated, spent, budget }: Rated, also: readonly PrintedCell[]): Claim => ({
  kind: 'rate',
  about,
  stated,
  part: spent,
  whole: budget,
  also: also.map((cell) => cellOperand(cell)),
})
