import { describe, expect, it } from 'vitest'
import accounts from '../../../examples/data/sanmenxia-2024-final-accounts.json' with { type: 'json' }
import { FinalAccounts } from '../../../src/documents/finalAccounts.js'
import { Decimal } from '../../../src/exact/decimal.js'
import { add, type Money } from '../../../src/exact/measure.js'
import { cell } from '../../../src/procedures/cell.js'
import { accountsWith } from './documents.js'

const document = FinalAccounts.parse(accounts)
const money = (value: string, decimals = 2): Money => ({
  kind: 'money',
  value: new Decimal(value),
  unit: '万元',
  decimals,
})

describe('a cell of the accounts', () => {
  it.each([
    ['income', '2010350', 'total', '556.56'],
    ['incomeAndExpenditure.income', 'grandTotal', 'outturn', '1285.83'],
    ['fiscalAppropriation.expenditure', 'currentYearTotal', 'governmentManagedFund', '222.06'],
    ['basicExpenditure', '30217', 'amount', '0.25'],
    ['threePublic', 'outturn', 'vehicleOperation', '3.33'],
    ['stateCapitalOperations', 'total', 'total', '0'],
  ] as const)('%s %s %s', (table, code, column, value) => {
    expect(cell(document, table, code, column)).toEqual(money(value))
  })

  it('is money that can be reckoned with', () => {
    const basic = cell(document, 'expenditure', 'total', 'basic') as Money
    const project = cell(document, 'expenditure', 'total', 'project') as Money
    expect(add(basic, project)).toEqual(cell(document, 'expenditure', 'total', 'total'))
  })

  it('has its own decimals, and the unit of its table', () => {
    const mixed = accountsWith('expenditure', [{ code: 'total', label: '合计', total: '12', basic: '1.5' }], {
      unit: '元',
    })
    expect(cell(mixed, 'expenditure', 'total', 'total')).toEqual({ ...money('12', 0), unit: '元' })
    expect(cell(mixed, 'expenditure', 'total', 'basic')).toEqual({ ...money('1.5', 1), unit: '元' })
  })

  it('that prints a unit of its own is told in that of its table', () => {
    const own = accountsWith('expenditure', [{ code: 'total', label: '合计', total: '12,858,300元', basic: '0.1亿元' }])
    expect(cell(own, 'expenditure', 'total', 'total')).toMatchObject({ value: new Decimal('1285.83'), unit: '万元' })
    expect(cell(own, 'expenditure', 'total', 'basic')).toMatchObject({ value: new Decimal('1000'), unit: '万元' })
  })

  it('may hold more digits than a computer’s integers do', () => {
    const digits = '12345678901234567890.12'
    const wide = accountsWith('expenditure', [{ code: 'total', label: '合计', total: digits }])
    expect(cell(wide, 'expenditure', 'total', 'total')).toEqual(money(digits))
  })
})

describe('a place without a figure', () => {
  const sparse = accountsWith('expenditure', [
    { code: 'total', label: '合计', total: '—', basic: '1.00' },
    { code: '201', label: '一般公共服务支出', total: '' },
  ])

  it('is blank where something else stands there, and never zero', () => {
    expect(cell(sparse, 'expenditure', 'total', 'total')).toBe('blank')
    expect(cell(sparse, 'expenditure', '201', 'total')).toBe('blank')
  })

  it('is missing where nothing is printed: no cell, no row, no column, no table', () => {
    expect(cell(sparse, 'expenditure', '201', 'basic')).toBe('missing')
    expect(cell(sparse, 'expenditure', '202', 'total')).toBe('missing')
    expect(cell(sparse, 'expenditure', 'total', 'project')).toBe('missing')
    expect(cell(sparse, 'income', 'total', 'total')).toBe('missing')
  })
})

describe('a place that no such form has', () => {
  it('is an error that names those it has', () => {
    const untyped = (table: string, column: string) => () => cell(document, table as 'income', 'total', column)
    expect(untyped('outcome', 'total')).toThrow(
      /^no table outcome; known are incomeAndExpenditure\.income, .+threePublic$/,
    )
    expect(untyped('income', 'sum')).toThrow(/^no column sum in income; known are total, fiscalAppropriation, /)
    expect(untyped('__proto__', 'total')).toThrow(TypeError)
    expect(untyped('income', 'constructor')).toThrow(TypeError)
  })
})
