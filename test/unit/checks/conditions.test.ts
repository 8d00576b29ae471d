import { describe, expect, it } from 'vitest'
import { isMet } from '../../../src/checks/conditions.js'
import { FinalAccounts } from '../../../src/documents/finalAccounts.js'
import ordinary from '../../fixtures/accounts/ordinary.json' with { type: 'json' }
import { accountsOf } from '../../fixtures/accountsOf.js'
import { withText } from '../../fixtures/printedCells.js'

const income = 'tables.incomeAndExpenditure.income.rows'
const allFiscal = (json: object): boolean | null => isMet(FinalAccounts.parse(json), 'allMoneyIsFiscal')

describe('all money is fiscal', () => {
  it('where other sources and the balance used are zero and both balances are those of table 04', () => {
    expect(allFiscal(ordinary)).toBe(true)
  })

  it.each([
    ['上级补助收入', `${income}.3.outturn`],
    ['事业收入', `${income}.4.outturn`],
    ['经营收入', `${income}.5.outturn`],
    ['附属单位上缴收入', `${income}.6.outturn`],
    ['其他收入', `${income}.7.outturn`],
    ['使用非财政拨款结余', `${income}.9.outturn`],
  ])('is not so where there is money under %s, and cannot be told where that is blank', (_, path) => {
    expect(allFiscal(withText(ordinary, path, '0.01'))).toBe(false)
    expect(allFiscal(withText(ordinary, path, '-0.01'))).toBe(false)
    expect(allFiscal(withText(ordinary, path, ''))).toBeNull()
  })

  it.each([
    ['opening', `${income}.10.outturn`],
    ['closing', 'tables.incomeAndExpenditure.expenditure.rows.6.outturn'],
  ])(
    'is not so where the %s balance is another than the fiscal one, nor can it be told where it is blank',
    (_, path) => {
      expect(allFiscal(withText(ordinary, path, '4.00'))).toBe(false)
      expect(allFiscal(withText(ordinary, path, '—'))).toBeNull()
    },
  )

  it('is not so as soon as one figure says so, whatever else is missing', () => {
    const { incomeAndExpenditure } = ordinary.tables
    const json = { ...ordinary, tables: { incomeAndExpenditure } }
    expect(allFiscal(json)).toBeNull()
    expect(allFiscal(withText(json, `${income}.4.outturn`, '8.00'))).toBe(false)
  })

  it('cannot be told where a line is not printed, or no table at all', () => {
    const short = structuredClone(ordinary)
    short.tables.incomeAndExpenditure.income.rows.splice(9, 1)
    expect(allFiscal(short)).toBeNull()
    expect(isMet(accountsOf({}), 'allMoneyIsFiscal')).toBeNull()
  })

  it('holds for balances of 万元 and of 元 that are the same through rounding', () => {
    const yuan = structuredClone(ordinary) as { tables: { fiscalAppropriation: object } }
    Object.assign(yuan.tables.fiscalAppropriation, { unit: '元' })
    const opening = withText(yuan, 'tables.fiscalAppropriation.income.rows.4.outturn', '30,012.34')
    expect(allFiscal(withText(opening, 'tables.fiscalAppropriation.expenditure.rows.5.total', '29,987.66'))).toBe(true)
  })
})

describe('the scope of table 09', () => {
  it.each([
    ['generalPublicBudget', true, false],
    ['fiscalAppropriation', false, true],
    [undefined, false, true],
  ])('declared as %s bears on the general public budget %s, on all appropriations %s', (scope, general, fiscal) => {
    const document = accountsOf({ threePublic: { rows: [], ...(scope ? { scope } : {}) } })
    expect(isMet(document, 'threePublicIsGeneral')).toBe(general)
    expect(isMet(document, 'threePublicIsFiscal')).toBe(fiscal)
  })

  it('of accounts without that table is all appropriations', () => {
    expect(isMet(accountsOf({}), 'threePublicIsFiscal')).toBe(true)
  })
})
