import { describe, expect, it } from 'vitest'
import { accountIdentities } from '../../../../src/checks/accounts/identities.js'
import type { Clause, Identity } from '../../../../src/checks/identity.js'
import { missingTable, numbers, slotOf } from '../../../../src/checks/operations/operation.js'
import { isTrue, sameScale } from '../../../../src/checks/operations/scale.js'
import { compileIdentities, scanProgram } from '../../../../src/checks/program.js'
import type { FinalAccounts } from '../../../../src/documents/accounts.js'
import { columnOf, placeOf } from '../../../../src/facts/cellRef.js'
import { accountsOf, gridWith } from '../../../fixtures/accountsOf.js'

const [pattern] = accountIdentities as readonly [Identity]

/** Runs clauses over a document: the positions told, and how many cases were looked at. */
function run(document: FinalAccounts, ...clauses: readonly Clause[]): { told: number[]; looked: number } {
  const told: number[] = []
  const programs = compileIdentities([{ ...pattern, clauses }])
  const looked = scanProgram(programs, document.grids, (_, __, position) => told.push(position))
  return { told, looked }
}

/** Rows as `code amount`. */
const rows = (column: string, lines: readonly string[]) =>
  lines.map((line) => {
    const [code = '', amount = ''] = line.split(' ')
    return { code, label: '', [column]: amount }
  })
const expenditure = (...lines: readonly string[]) => accountsOf({ expenditure: { rows: rows('total', lines) } })
const summary = (lines: readonly string[], outturns: readonly string[] = []) =>
  accountsOf({
    expenditure: { rows: rows('total', lines) },
    incomeAndExpenditure: { income: { rows: [] }, expenditure: { rows: rows('outturn', outturns) } },
  })

describe('a clause across the columns of a row', () => {
  const across: Clause = {
    kind: 'across',
    grid: 'expenditure',
    whole: 'total',
    plus: ['basic', 'project'],
    minus: ['remittanceToSuperior'],
  }
  const table = (...list: readonly object[]) =>
    accountsOf({ expenditure: { rows: list.map((row) => ({ label: '', ...row })) } })

  it('tells the rows that do not add up, by their number', () => {
    const document = table(
      { total: '3.00', basic: '1.00', project: '2.00', remittanceToSuperior: '0.00' },
      { total: '2.00', basic: '1.00', project: '2.00', remittanceToSuperior: '1.00' },
      { total: '2.00', basic: '1.00', project: '2.00', remittanceToSuperior: '0.00' },
    )
    expect(run(document, across)).toEqual({ told: [2], looked: 3 })
  })

  it('leaves out columns that the place does not print', () => {
    expect(run(table({ total: '1.00', basic: '1.00' }), across)).toEqual({ told: [], looked: 1 })
  })

  it('has no case where no part is printed, or where all must be and one is not', () => {
    expect(run(table({ total: '1.00' }), across).looked).toBe(0)
    expect(run(table({ total: '1.00', basic: '1.00' }), { ...across, complete: true }).looked).toBe(0)
  })
})

describe('a clause down the rows of a column', () => {
  const down: Clause = { kind: 'down', grid: 'expenditure', whole: 'total', plus: ['201', '208'] }

  it('tells the columns that do not add up', () => {
    expect(run(expenditure('total 3.00', '201 1.00', '208 2.00'), down)).toEqual({ told: [], looked: 1 })
    expect(run(expenditure('total 3.00', '201 1.00', '208 1.00'), down)).toEqual({ told: [0], looked: 1 })
  })

  it('leaves out rows that are not printed, and is told where none is', () => {
    expect(run(expenditure('total 1.00', '208 1.00'), down).told).toEqual([])
    expect(run(expenditure('total 0.00'), down).told).toEqual([0])
    expect(run(expenditure('201 0.00'), down).told).toEqual([0])
  })

  it('may speak of all functional classes, whichever the table prints', () => {
    const classes: Clause = { ...down, plus: 'classes' }
    const document = expenditure('total 3.00', '201 1.00', '20103 1.00', '234 2.00')
    expect(run(document, classes)).toEqual({ told: [], looked: 1 })
  })
})

describe('a clause on the tree of codes', () => {
  const tree: Clause = { kind: 'tree', grid: 'expenditure' }

  it('looks at every row with parts, in whatever order they are printed', () => {
    const lines = ['total 3.00', '201 1.00', '20103 1.00', '2010350 1.00', '208 2.00']
    expect(run(expenditure(...lines), tree)).toEqual({ told: [], looked: 3 })
    expect(run(expenditure(...[...lines].reverse()), tree)).toEqual({ told: [], looked: 3 })
  })

  it('tells exactly the row whose parts do not make it', () => {
    const document = expenditure('total 3.00', '201 1.00', '20103 1.01', '208 2.00')
    expect(run(document, tree).told).toEqual([1])
  })

  it('adds rows that stand apart from their neighbours', () => {
    const document = expenditure('201 3', '20103 1', '208 1', '20106 2', 'total 4')
    expect(run(document, tree)).toEqual({ told: [], looked: 2 })
  })
})

describe('a clause on the classes of two tables', () => {
  const classes: Clause = {
    kind: 'classes',
    whole: ['expenditure', 'total'],
    part: ['incomeAndExpenditure.expenditure', 'outturn'],
  }

  it('compares each class of the one with the same class of the other', () => {
    const document = summary(['total 3.00', '201 1.00', '208 2.00'], ['208 2.00', '201 1.01'])
    expect(run(document, classes)).toEqual({ told: [1], looked: 2 })
  })

  it('tells a class that the other does not print', () => {
    expect(run(summary(['201 0.00']), classes)).toEqual({ told: [0], looked: 1 })
  })

  it('takes no number below the first class for one: 200 is not the line before it', () => {
    const document = summary(['200 5.00'], ['grandTotal 5.00'])
    expect(run(document, classes).told).toEqual([0])
  })

  it('may be an inequality', () => {
    const document = summary(['201 1.00', '208 3.00'], ['201 2.00', '208 2.00'])
    expect(run(document, { ...classes, relation: 'atMost' }).told).toEqual([1])
    expect(run(document, { ...classes, relation: 'atLeast' }).told).toEqual([0])
  })
})

describe('a clause on single cells', () => {
  const cells: Clause = {
    kind: 'cells',
    whole: ['expenditure', 'total', 'total'],
    plus: [['incomeAndExpenditure.expenditure', 'currentYearTotal', 'outturn']],
  }

  it('is one case', () => {
    expect(run(summary(['total 1.00'], ['currentYearTotal 1.00']), cells)).toEqual({ told: [], looked: 1 })
    expect(run(summary(['total 1.01'], ['currentYearTotal 1.00']), cells)).toEqual({ told: [0], looked: 1 })
  })

  it('is told where a row or a table is missing, and where the tables count other steps', () => {
    expect(run(summary(['total 1.00']), cells).told).toEqual([0])
    expect(run(expenditure('total 1.00'), cells).told).toEqual([0])
    expect(run(summary(['total 1.0'], ['currentYearTotal 1.00']), cells).told).toEqual([0])
  })

  it('has no case where a column that it is about is not printed', () => {
    const clause: Clause = { ...cells, whole: ['expenditure', 'total', 'project'], whereColumnPrinted: true }
    expect(run(summary(['total 1.00'], ['currentYearTotal 1.00']), clause).looked).toBe(0)
    expect(run(expenditure('total 1.00'), clause).looked).toBe(0)
    expect(run(accountsOf({}), clause)).toEqual({ told: [0], looked: 1 })
  })

  it('that depends on a condition is always told, for only judging knows', () => {
    const clause: Clause = { ...cells, onlyWhen: 'threePublicIsGeneral' }
    expect(run(summary(['total 1.00'], ['currentYearTotal 1.00']), clause).told).toEqual([0])
  })
})

describe('a table that is not in the document', () => {
  const clauses: readonly Clause[] = [
    { kind: 'across', grid: 'income', whole: 'total', plus: ['other'] },
    { kind: 'down', grid: 'basicExpenditure', whole: 'personnel', plus: ['301'] },
    { kind: 'tree', grid: 'income' },
    { kind: 'classes', whole: ['income', 'total'], part: ['expenditure', 'total'] },
    { kind: 'cells', whole: ['income', 'total', 'total'], plus: [] },
  ]

  it.each(clauses)('is one case of $kind, and told', (clause) => {
    expect(run(accountsOf({}), clause)).toEqual({ told: [...missingTable], looked: 1 })
  })

  it('is nothing to a clause on empty tables, which is inspected and not run', () => {
    expect(run(accountsOf({}), { kind: 'empty', grid: 'governmentManagedFund' })).toEqual({ told: [], looked: 0 })
  })
})

describe('how clauses find their cells', () => {
  it('tables by role and columns by name', () => {
    expect(placeOf('incomeAndExpenditure.income')).toBe(0)
    expect(columnOf('expenditure', 'project')).toBe(2)
    expect(slotOf('expenditure', 'total')).toBe(0)
  })

  it('a row that rules name and that has no slot is refused when a clause is made ready', () => {
    const expected = new TypeError('table expenditure has no slot for 2010350: add it in documents/slots.ts')
    expect(() => slotOf('expenditure', '2010350')).toThrow(expected)
  })

  it('a clause with a column that no such table has is refused when it is made ready', () => {
    const clause: Clause = { kind: 'across', grid: 'income', whole: 'totl', plus: ['other'] }
    expect(() => run(accountsOf({}), clause)).toThrow(new TypeError('table income has no column totl'))
  })

  it('numbers run up to their end, and there are none where that lies before the beginning', () => {
    expect([numbers(2, 5), numbers(2, 2), numbers(3, 1)]).toEqual([[2, 3, 4], [], []])
  })
})

describe('cells of two tables', () => {
  const table = (total: string, unit: string) => gridWith('income', [{ label: '合计', total }], { unit })

  it.each([
    ['1.00', '万元', '2.00', '万元', true],
    ['1.00', '万元', '200', '元', false],
    ['1.0000', '万元', '2', '元', true],
    ['1', '万元', '1.0000', '亿元', true],
    ['1.00', '元', '1.0', '元', false],
  ])('%s %s and %s %s count the same step: %s', (one, unit, other, otherUnit, same) => {
    expect(sameScale(table(one, unit), table(other, otherUnit))).toBe(same)
  })

  it('compare as their relation says, and a difference that is none is never true', () => {
    expect([isTrue(0, 'equals'), isTrue(1, 'equals')]).toEqual([true, false])
    expect([isTrue(1, 'atLeast'), isTrue(0, 'atLeast'), isTrue(-1, 'atLeast')]).toEqual([true, true, false])
    expect([isTrue(1, 'atMost'), isTrue(0, 'atMost'), isTrue(-1, 'atMost')]).toEqual([false, true, true])
    for (const relation of ['equals', 'atLeast', 'atMost'] as const) expect(isTrue(Number.NaN, relation)).toBe(false)
  })
})
