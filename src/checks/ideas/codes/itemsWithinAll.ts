import type { FinalAccounts } from '../../../documents/accounts.js'
import type { Grid } from '../../../documents/grid.js'
import { accountsIn } from '../../../facts/accountsIn.js'
import { type CellRef, columnOf, refer } from '../../../facts/cellRef.js'
import { figureOf, labelOf, operandOf, whereOf } from '../../../facts/gridFigure.js'
import { byArithmetic } from '../../../law/ground.js'
import type { JudgedClaim } from '../../claim.js'
import { isMet } from '../../conditions.js'
import type { Context } from '../../context.js'
import type { Idea, Seen } from '../../idea.js'
import { judgeInstance } from '../../judgeInstance.js'
import type { Instance } from '../../operations/operation.js'
import { sameScale } from '../../operations/scale.js'
import { plainOutcome } from '../../plainOutcome.js'
import { type Printing, printings } from './printings.js'

export const itemsWithinAll: Idea = {
  kind: 'inspection',
  id: 'I31',
  says: {
    zh: '05、07、08表各科目之和不大于03表同一科目，全部资金为财政拨款时相等',
    en: 'No code of tables 05, 07 and 08 together exceeds the same code of table 03; where all money is fiscal they are the same',
  },
  basis: byArithmetic(
    '财政拨款支出是全部支出的一部分，各科目亦然',
    'Expenditure of fiscal appropriations is a part of all expenditure, code by code',
  ),
  severity: 'error',
  claims: ({ facts }) => {
    const accounts = accountsIn(facts)
    return (accounts ? printings(accounts) : []).flatMap((printing) =>
      columns.map((column) => claimOf(accounts as FinalAccounts, together(printing, column))),
    )
  },
  look,
  example: {
    document: {
      kind: 'finalAccounts',
      tables: {
        expenditure: { rows: [{ code: '2010350', label: '事业运行', total: '5.00' }] },
        generalPublicBudgetExpenditure: { rows: [{ code: '2010350', label: '事业运行', total: '6.00' }] },
        governmentManagedFund: { rows: [] },
        stateCapitalOperations: { rows: [] },
      },
    },
    outcome: 'broken',
  },
}

const columns = ['total', 'basic', 'project'] as const
type Column = (typeof columns)[number]

/** One code in one column: the cell of table 03, and those of the same code in the tables of the three budgets. */
interface Together {
  readonly whole: CellRef
  readonly parts: readonly CellRef[]
}

const together = ({ all, row, parts }: Printing, column: Column): Together => ({
  whole: refer(all, row, columnOf('expenditure', column)),
  parts: parts.map(({ id, grid, at }) => refer(grid, at, columnOf(id, column), all.codes[row])),
})

/** Plainly the same: nothing else needs a closer look, whatever money there is. */
function isSame({ all, row, parts }: Printing, column: Column): boolean {
  let rest = stepsIn(all, row, columnOf('expenditure', column))
  for (const { id, grid, at } of parts) {
    if (!sameScale(grid, all)) return false
    rest -= stepsIn(grid, at, columnOf(id, column))
  }
  return rest === 0
}

function stepsIn(grid: Grid, row: number, column: number): number {
  const start = grid.starts[column] as number
  return start < 0 || row < 0 ? Number.NaN : (grid.cells[start + row] as number)
}

const equalWhen = 'allMoneyIsFiscal'
const instanceOf = ({ whole, parts }: Together): Instance => ({
  whole,
  plus: parts,
  minus: [],
  relation: 'atLeast',
  equalWhen,
})

function claimOf(accounts: FinalAccounts, one: Together): JudgedClaim {
  const { whole, parts } = one
  const { unit } = accounts
  const { judgement, suspicious } = judgeInstance(instanceOf(one), unit, isMet(accounts, equalWhen))
  const where = whereOf(whole)
  const figure = figureOf(whole, unit)
  return {
    kind: 'judged',
    about: where.table ?? '',
    row: `${where.row}:${where.column}`,
    place: { label: labelOf(whole), where },
    stated: typeof figure === 'string' ? null : figure.value,
    counting: { kind: 'money', unit, decimals: Math.max(whole.grid.decimals, 0) },
    operands: parts.map((part) => operandOf(part, unit)),
    judgement,
    suspicious,
  }
}

function look({ facts }: Context): Seen {
  const accounts = accountsIn(facts)
  if (!accounts) return { holds: 0, others: [] }
  const others: JudgedClaim[] = []
  let [holds, undecided] = [0, 0]
  const isMetIn = (): boolean | null => isMet(accounts, equalWhen)
  for (const printing of printings(accounts)) {
    for (const column of columns) {
      const one = isSame(printing, column) ? null : together(printing, column)
      const plain = one ? plainOutcome(instanceOf(one), isMetIn) : 'holds'
      if (plain === 'holds') holds++
      else if (plain === 'insufficientData') undecided++
      else if (one) others.push(claimOf(accounts, one))
    }
  }
  return { holds, undecided, others }
}
