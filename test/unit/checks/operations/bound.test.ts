import { describe, expect, it } from 'vitest'
import { accountIdentities } from '../../../../src/checks/accounts/identities.js'
import { isMet } from '../../../../src/checks/conditions.js'
import type { Clause, Identity } from '../../../../src/checks/identity.js'
import { casesOf } from '../../../../src/checks/identityCases.js'
import { compileIdentities, scanProgram } from '../../../../src/checks/program.js'
import type { FinalAccounts } from '../../../../src/documents/accounts.js'
import { DepartmentBudget } from '../../../../src/documents/departmentBudget.js'
import type { CellRef } from '../../../../src/facts/cellRef.js'
import { accountsOf } from '../../../fixtures/accountsOf.js'
import { departmentName, madeUpUnits, together } from '../../../fixtures/budgets/madeUpUnit.js'
import { shanghaiBudget } from '../../../fixtures/budgets/shanghaiBudget.js'

const [pattern] = accountIdentities as readonly [Identity]
const programOf = (clause: Clause) => compileIdentities([{ ...pattern, clauses: [clause] }])

const shown = ({ grid, row, column }: CellRef): string =>
  `${row < 0 ? '?' : grid.codes[row] || '-'}.${(grid.layout.columns[column] as { id: string }).id}`

/** Every case of a clause as `whole = parts`, with what it may lack or what may stand elsewhere. */
function bound(document: FinalAccounts, clause: Clause): readonly string[] {
  const operation = programOf(clause)[0]?.operations[0]
  return (operation?.positions(document.grids) ?? []).map((position) => {
    const one = operation?.bind(document.grids, position)
    if (!one) return ''
    const { whole, plus, minus, relation, strays = [], isLacking } = one
    const terms = [...plus.map((ref) => `+${shown(ref)}`), ...minus.map((ref) => `-${shown(ref)}`)].join('')
    return `${shown(whole)} ${relation} ${terms}${strays.map((ref) => ` ?${shown(ref)}`).join('')}${isLacking ? ' lacks' : ''}`
  })
}

/** How many cases the quick pass looks at, and which it tells. */
function scanned(document: FinalAccounts, clause: Clause): readonly [looked: number, told: readonly number[]] {
  const told: number[] = []
  const looked = scanProgram(programOf(clause), document.grids, (_, __, position) => told.push(position))
  return [looked, told]
}

const rows = (...lines: readonly string[]) =>
  lines.map((line) => {
    const [code = '', total = '', basic = ''] = line.split(' ')
    const own = code === '-' ? { label: '甲' } : { code, label: '' }
    return { ...own, total, ...(basic && { basic }) }
  })
const expenditure = (...lines: readonly string[]) => accountsOf({ expenditure: { rows: rows(...lines) } })

describe('a clause down the rows of a column', () => {
  const down: Clause = { kind: 'down', grid: 'expenditure', whole: 'total', plus: ['201', '208'] }
  const table = expenditure('total 6.00 3.00', '201 1.00 1.00', '- 2.00 1.00', '208 3.00 1.00')

  it('adds the rows that it names, and knows of the rows that stand for nothing known', () => {
    expect(bound(table, down)).toEqual([
      'total.total equals +201.total+208.total ?-.total',
      'total.basic equals +201.basic+208.basic ?-.basic',
    ])
    expect(bound(expenditure('208 3.00'), down)).toEqual(['?.total equals +208.total'])
  })

  it('may add all rows that have no name of their own, and then no row is left over', () => {
    expect(bound(table, { ...down, plus: 'rows' })).toEqual([
      'total.total equals +201.total+-.total+208.total',
      'total.basic equals +201.basic+-.basic+208.basic',
    ])
    expect(scanned(table, { ...down, plus: 'rows' })).toEqual([2, []])
  })

  it('may bound a row that prints only some of its parts', () => {
    expect(bound(table, { ...down, relation: 'atLeast' })[0]).toContain('total.total atLeast +201.total')
  })

  it('counts parts with their own whole where that is printed, and adds them up where it is not', () => {
    const within: Clause = { ...down, plus: ['201', '208', '205'], within: { whole: '208', parts: ['201'] } }
    expect(bound(table, within)[0]).toBe('total.total equals +208.total ?-.total')
    const apart = expenditure('total 4.00', '201 1.00', '205 3.00')
    expect(bound(apart, within)).toEqual(['total.total equals +201.total+205.total'])
    expect(scanned(apart, within)).toEqual([1, []])
    expect(scanned(expenditure('total 3.00', '201 1.00', '208 3.00'), within)).toEqual([1, []])
    expect(scanned(expenditure('total 4.00', '201 1.00', '208 3.00'), within)).toEqual([1, [0]])
  })

  it('may be asked only where a row is printed, or only where one is not', () => {
    expect(scanned(table, { ...down, wherePrinted: '205' })).toEqual([0, []])
    expect(scanned(table, { ...down, wherePrinted: 'total' })).toEqual([2, [0, 1]])
    expect(scanned(table, { ...down, unlessPrinted: '205' })).toEqual([2, [0, 1]])
    expect(scanned(table, { ...down, unlessPrinted: '201' })).toEqual([0, []])
    expect(scanned(table, { ...down, unlessPrinted: 'total' })).toEqual([0, []])
    for (const none of [{ wherePrinted: '205' }, { unlessPrinted: '201' }])
      expect(bound(table, { ...down, ...none })).toEqual([])
  })

  it('may add rows in slots to all classes', () => {
    const classes: Clause = { ...down, plus: 'classes', also: ['total'] }
    const first = expenditure('total 3.00', '201 1.00', '208 2.00')
    expect(bound(first, { ...classes, whole: '201' })).toEqual(['201.total equals +201.total+208.total+total.total'])
    expect(bound(expenditure('201 1.00', '208 2.00'), { ...classes, whole: '201' })).toEqual([
      '201.total equals +201.total+208.total',
    ])
  })
})

describe('a clause on the tree of codes', () => {
  const tree: Clause = { kind: 'tree', grid: 'expenditure' }

  it('has a case for each row with parts in each printed column, in their order, whatever order codes are in', () => {
    const table = expenditure('208 2.00 2.00', '- 9.00 9.00', '20103 1.00 1.00', '201 1.00 1.00', 'total 3.00 3.00')
    expect(bound(table, tree)).toEqual([
      '201.total equals +20103.total ?-.total',
      'total.total equals +208.total+201.total ?-.total',
      '201.basic equals +20103.basic ?-.basic',
      'total.basic equals +208.basic+201.basic ?-.basic',
    ])
    expect(scanned(table, tree)).toEqual([4, []])
    expect(bound(expenditure('total 1.00', '201 1.00', '20103 1.00'), tree)).toEqual([
      'total.total equals +201.total',
      '201.total equals +20103.total',
    ])
  })
})

describe('a clause across the columns of a row', () => {
  const across: Clause = { kind: 'across', grid: 'expenditure', whole: 'total', plus: ['basic', 'project'] }
  const table = (row: object) => accountsOf({ expenditure: { rows: [{ code: '201', label: '', ...row }] } })
  const both = table({ total: '3.00', basic: '1.00', project: '2.00' })
  const one = table({ total: '3.00', basic: '1.00' })

  it('adds the columns that are printed, and lacks what every such table has', () => {
    expect(bound(both, across)).toEqual(['201.total equals +201.basic+201.project'])
    expect(bound(one, across)).toEqual(['201.total equals +201.basic'])
    const asked: Clause = { ...across, asked: ['basic', 'project'] }
    expect(bound(both, asked)).toEqual(['201.total equals +201.basic+201.project'])
    expect(bound(one, asked)).toEqual(['201.total equals +201.basic lacks'])
    const none = table({ total: '3.00' })
    expect(bound(none, asked)).toEqual(['201.total equals  lacks'])
    expect(scanned(none, asked)).toEqual([1, [0]])
    expect(scanned(table({ total: '0.00' }), asked)).toEqual([1, [0]])
    expect([bound(none, across), scanned(none, across)]).toEqual([[], [0, []]])
  })

  it('may be asked only where a column is not printed', () => {
    expect(bound(both, { ...across, unlessPrinted: 'project' })).toEqual([])
    expect(bound(both, { ...across, unlessPrinted: 'total' })).toEqual([])
    expect(bound(one, { ...across, unlessPrinted: 'project' })).toHaveLength(1)
  })

  it('counts what is taken off among what is printed', () => {
    const less: Clause = { ...across, plus: ['basic'], minus: ['project'] }
    expect(bound(both, less)).toEqual(['201.total equals +201.basic-201.project'])
    expect(bound(both, { ...less, complete: true })).toHaveLength(1)
    expect(bound(one, { ...less, complete: true })).toEqual([])
    expect(bound(table({ total: '3.00', project: '2.00' }), less)).toEqual(['201.total equals -201.project'])
  })

  it('adds a column that begins the table as any other', () => {
    const turned: Clause = { ...across, whole: 'project', plus: ['total'] }
    const same = table({ total: '2.00', project: '2.00' })
    expect([bound(same, turned), scanned(same, turned)]).toEqual([['201.project equals +201.total'], [1, []]])
  })

  it('counts parts with their own whole where that is printed', () => {
    const within: Clause = {
      ...across,
      plus: ['basic', 'project'],
      minus: ['remittanceToSuperior'],
      within: { whole: 'basic', parts: ['project'] },
    }
    const held = table({ total: '3.00', basic: '4.00', project: '2.00', remittanceToSuperior: '1.00' })
    expect([bound(held, within), scanned(held, within)]).toEqual([
      ['201.total equals +201.basic-201.remittanceToSuperior'],
      [1, []],
    ])
    const apart = table({ total: '1.00', project: '2.00', remittanceToSuperior: '1.00' })
    expect([bound(apart, within), scanned(apart, within)]).toEqual([
      ['201.total equals +201.project-201.remittanceToSuperior'],
      [1, []],
    ])
  })

  it('takes a cell that is left out of a row for a blank', () => {
    const left = accountsOf({
      expenditure: {
        rows: [
          { code: '201', label: '', total: '3.00', basic: '1.00', project: '2.00' },
          { code: '208', label: '', total: '1.00', basic: '1.00' },
        ],
      },
    })
    const program = programOf(across)[0]
    const found = program ? casesOf(left, program) : []
    expect(found.map(({ judgement }) => judgement.reason ?? judgement.outcome)).toEqual(['holds', 'blank'])
  })

  it('tells of each operand whether it is taken off', () => {
    const program = programOf({ ...across, plus: ['basic'], minus: ['project'] })[0]
    const [found] = program ? casesOf(both, program) : []
    expect(found?.operands.map(({ minus }) => minus === true)).toEqual([false, true])
  })

  it('of a whole that is blank counts as its table does', () => {
    const program = programOf(across)[0]
    const blank = table({ total: '', basic: '1.000', project: '2.00' })
    const [found] = program ? casesOf(blank, program) : []
    expect(found).toMatchObject({ stated: null, counting: { decimals: 3 }, judgement: { outcome: 'insufficientData' } })
  })
})

describe('a clause on the classes of two tables', () => {
  const classes: Extract<Clause, { kind: 'classes' }> = {
    kind: 'classes',
    whole: ['expenditure', 'total'],
    part: ['incomeAndExpenditure.expenditure', 'outturn'],
  }
  const both = (own: readonly string[], others: readonly string[]) =>
    accountsOf({
      expenditure: { rows: rows(...own) },
      incomeAndExpenditure: {
        income: { rows: [] },
        expenditure: {
          rows: others.map((line) => ({ code: line.split(' ')[0], label: '', outturn: line.split(' ')[1] })),
        },
      },
    })

  it('compares no other cells where a column is not printed, or where the tables count other steps', () => {
    expect(scanned(both(['201 10.0'], ['201 1.00']), classes)).toEqual([1, [0]])
    expect(
      scanned(both(['total 1.00', '201 5.00'], ['201 1.00']), { ...classes, whole: ['expenditure', 'project'] }),
    ).toEqual([1, [1]])
    const original: Clause = { ...classes, part: ['incomeAndExpenditure.expenditure', 'originalBudget'] }
    expect(scanned(both(['201 1.00'], ['grandTotal 1.00', '201 9.00']), original)).toEqual([1, [0]])
    const turned: Clause = { ...classes, whole: classes.part, part: ['expenditure', 'basic'] }
    expect(scanned(both(['201 7.00 3.00'], ['208 7.00']), turned)).toEqual([1, [0]])
  })

  it('takes no other row for a class that the second does not print', () => {
    expect(scanned(both(['200 5.00'], ['201 9.00', '208 5.00']), classes)).toEqual([1, [0]])
    expect(scanned(both(['999 5.00'], ['201 9.00', '208 5.00']), classes)).toEqual([1, [0]])
    expect(bound(both(['200 5.00', '999 5.00'], ['201 9.00', '208 5.00']), classes)).toEqual([
      '200.total equals +?.outturn',
      '999.total equals +?.outturn',
    ])
  })
})

describe('a clause on single cells with a cell that stands for all that is added', () => {
  const cells: Clause = {
    kind: 'cells',
    whole: ['expenditure', 'total', 'total'],
    plus: [
      ['expenditure', '201', 'total'],
      ['expenditure', '208', 'total'],
    ],
    minus: [
      ['expenditure', '205', 'total'],
      ['expenditure', '206', 'total'],
    ],
    wholeOfParts: ['expenditure', '210', 'total'],
  }

  it('takes that one where it is printed, and the others where it is not', () => {
    const held = expenditure('total 3.00', '210 4.00', '201 9.00', '208 9.00', '205 0.50', '206 0.50')
    expect([bound(held, cells), scanned(held, cells)]).toEqual([
      ['total.total equals +210.total-205.total-206.total'],
      [1, []],
    ])
    const apart = expenditure('total 3.00', '201 1.00', '208 3.00', '205 0.50', '206 0.50')
    expect([bound(apart, cells), scanned(apart, cells)]).toEqual([
      ['total.total equals +201.total+208.total-205.total-206.total'],
      [1, []],
    ])
    expect(scanned(expenditure('210 4.00', 'total 3.00', '205 0.50', '206 0.50'), cells)).toEqual([1, []])
    expect(scanned(expenditure('total 3.01', '210 4.00', '205 0.50', '206 0.50'), cells)).toEqual([1, [0]])
    const elsewhere: Clause = { ...cells, wholeOfParts: ['income', 'total', 'total'] }
    expect(scanned(apart, elsewhere)).toEqual([1, []])
  })
})

describe('a clause on single cells', () => {
  it('takes no other cell for one whose row is not printed', () => {
    const basic: Clause = {
      kind: 'cells',
      whole: ['expenditure', '201', 'basic'],
      plus: [['expenditure', '208', 'basic']],
    }
    expect(scanned(expenditure('201 1.00 1.00'), basic)).toEqual([1, [0]])
  })
})

describe('a condition of a budget', () => {
  const department = (year: number) => together(departmentName, madeUpUnits(year))
  const budget = DepartmentBudget.parse(shanghaiBudget(department(2025), department(2024)))

  it('is asked of budgets, and one of accounts is none', () => {
    expect([isMet(budget, 'allMoneyIsFiscal'), isMet(budget, 'threePublicIsGeneral')]).toEqual([null, null])
    expect(typeof isMet(budget, 'budgetOfIncomeIsWhole')).toBe('boolean')
  })
})
