import type { FinalAccounts } from '../../../documents/accounts.js'
import { isCode } from '../../../documents/codeTree.js'
import type { Grid } from '../../../documents/grid.js'
import { accountsIn } from '../../../facts/accountsIn.js'
import { type CellRef, columnOf, placeOf, refer } from '../../../facts/cellRef.js'
import { figureOf, labelOf, operandOf, whereOf } from '../../../facts/gridFigure.js'
import { byArithmetic } from '../../../law/ground.js'
import type { JudgedClaim } from '../../claim.js'
import { isMet } from '../../conditions.js'
import type { Context } from '../../context.js'
import type { Idea, Seen } from '../../idea.js'
import { judgeInstance } from '../../judgeInstance.js'
import { sameScale } from '../../operations/scale.js'

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
    return accounts ? Array.from(everyCode(accounts), (together) => claimOf(accounts, together)) : []
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

const budgets = ['generalPublicBudgetExpenditure', 'governmentManagedFund', 'stateCapitalOperations'] as const
const columns = ['total', 'basic', 'project'] as const

/** One code in one column: the cell of table 03, and those of the same code in the tables of the three budgets. */
interface Together {
  readonly whole: CellRef
  readonly parts: readonly CellRef[]
}

function* everyCode({ grids }: FinalAccounts): Generator<Together> {
  const all = grids[placeOf('expenditure')]
  const own = budgets.flatMap((id) => {
    const grid = grids[placeOf(id)]
    return grid ? [{ id, grid, rows: rowsByCode(grid) }] : []
  })
  if (!all || own.length < budgets.length) return
  for (const [row, code] of all.codes.entries()) {
    if (!isCode(code)) continue
    const printing = own.flatMap(({ id, grid, rows }) => {
      const at = rows.get(code) ?? (isVague(grid, code) ? -1 : undefined)
      return at === undefined ? [] : [{ id, grid, at }]
    })
    if (printing.every(({ at }) => at < 0)) continue
    for (const column of columns) {
      const parts = printing.map(({ id, grid, at }) => refer(grid, at, columnOf(id, column), code))
      yield { whole: refer(all, row, columnOf('expenditure', column)), parts }
    }
  }
}

const rowsByCode = ({ codes }: Grid): ReadonlyMap<string, number> =>
  new Map([...codes].map((code, row) => [code, row] as const).reverse())

/** May money of this code stand in rows of other codes, or of none? Then the table does not tell what its own is. */
function isVague({ codes }: Grid, code: string): boolean {
  const isPrintedLevel = codes.some((other) => other.length === code.length && isCode(other))
  return codes.some(
    (other) =>
      other === '' || (isCode(other) && (other.startsWith(code) || (!isPrintedLevel && code.startsWith(other)))),
  )
}

/** Plainly the same: nothing else needs a closer look, whatever money there is. */
function isSame({ whole, parts }: Together): boolean {
  return (
    parts.every(({ grid }) => sameScale(grid, whole.grid)) &&
    parts.reduce((rest, part) => rest - stepsIn(part), stepsIn(whole)) === 0
  )
}

function stepsIn({ grid, row, column }: CellRef): number {
  const start = grid.starts[column] as number
  return start < 0 || row < 0 ? Number.NaN : (grid.cells[start + row] as number)
}

function claimOf(accounts: FinalAccounts, { whole, parts }: Together): JudgedClaim {
  const { unit } = accounts
  const equalWhen = 'allMoneyIsFiscal'
  const instance = { whole, plus: parts, minus: [], relation: 'atLeast', equalWhen } as const
  const { judgement, suspicious } = judgeInstance(instance, unit, isMet(accounts, equalWhen))
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
  const others: JudgedClaim[] = []
  let holds = 0
  for (const together of accounts ? everyCode(accounts) : []) {
    if (isSame(together)) holds++
    else others.push(claimOf(accounts as FinalAccounts, together))
  }
  return { holds, others }
}
