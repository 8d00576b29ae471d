import { describe, expect, it } from 'vitest'
import type { FinalAccounts as Accounts } from '../../../src/documents/accounts.js'
import { FinalAccounts } from '../../../src/documents/finalAccounts.js'
import { audit } from '../../../src/procedures/audit.js'
import type { Outcome } from '../../../src/verdicts/outcome.js'
import ordinary from '../../fixtures/accounts/ordinary.json' with { type: 'json' }
import { accountsJson } from '../../fixtures/accountsOf.js'
import { withText } from '../../fixtures/printedCells.js'

const outcomesOf = (document: Accounts, id: string, previousYear?: Accounts): Outcome[] =>
  audit(document, previousYear ? { previousYear } : {})
    .ledger.entries(id)
    .map(({ outcome }) => outcome)

/** What comes of changes against last year's own accounts. */
const onAccounts = (document: Accounts, previousYear?: Accounts): Outcome[] =>
  audit(document, previousYear ? { previousYear } : {})
    .ledger.entries('S3')
    .filter(({ key }) => key.startsWith('S3:lastYear:'))
    .map(({ outcome }) => outcome)

describe('this year beside last year', () => {
  it('is not compared where last year’s accounts are not given', () => {
    const alone = FinalAccounts.parse(ordinary)
    expect([...outcomesOf(alone, 'Y1'), ...onAccounts(alone)]).toEqual([])
  })

  const lastYear = FinalAccounts.parse({ ...ordinary, year: 2023 })
  const change = (figures: object) => ({ kind: 'change', subject: 'grandTotal', scope: 'all', figures })
  const thisYear = (statements: readonly object[], json: object = ordinary): Accounts =>
    FinalAccounts.parse({ ...json, statements })

  it('Y1: every opening balance is the closing balance of last year', () => {
    expect(outcomesOf(thisYear([]), 'Y1', lastYear)).toEqual(['holds', 'holds', 'holds', 'holds', 'holds'])
  })

  it('Y1: an opening balance that is not last year’s closing balance is a warning for that fund', () => {
    const moved = FinalAccounts.parse(withText(ordinary, 'tables.fiscalAppropriation.income.rows.6.outturn', '1.50'))
    const found = audit(moved, { previousYear: lastYear }).findings.filter(({ id }) => id === 'Y1')
    expect(found.map(({ severity, key, difference }) => [severity, key, String(difference)])).toEqual([
      ['warning', 'Y1:fiscalAppropriation.income:openingBalance.governmentManagedFund:outturn', '0.5'],
    ])
  })

  it('Y1: last year in 元 and this year in 万元 agree through rounding', () => {
    const closing = withText(
      withText(
        { ...ordinary, year: 2023, unit: '元' },
        'tables.incomeAndExpenditure.expenditure.rows.6.outturn',
        '30049.99',
      ),
      'tables.fiscalAppropriation.expenditure.rows.5.total',
      '30050.01',
    )
    const outcomes = outcomesOf(thisYear([]), 'Y1', FinalAccounts.parse(closing))
    expect(outcomes.slice(0, 2)).toEqual(['holds', 'broken'])
  })

  it('Y1: a balance that either year leaves blank cannot be compared, a table that it lacks is no case', () => {
    const blank = withText(ordinary, 'tables.incomeAndExpenditure.expenditure.rows.6.outturn', '')
    expect(outcomesOf(thisYear([]), 'Y1', FinalAccounts.parse(blank))[0]).toBe('insufficientData')
    const { incomeAndExpenditure } = ordinary.tables
    expect(outcomesOf(thisYear([]), 'Y1', FinalAccounts.parse(accountsJson({ incomeAndExpenditure })))).toEqual([
      'holds',
    ])
  })

  it.each([
    ['增加0.00', 'holds'],
    ['-0.01', 'rounding'],
    ['减少1.00', 'broken'],
  ])('S3: with the same total in both years a change of %s is %s', (text, outcome) => {
    expect(onAccounts(thisYear([change({ now: '128.00', change: text })]), lastYear)).toEqual([outcome])
  })

  it('S3: the figure of this year may stand in the tables alone', () => {
    expect(onAccounts(thisYear([change({ change: '持平' })]), lastYear)).toEqual(['holds'])
  })

  it.each([
    ['without a change in money', { now: '128.00', rate: '10%' }],
    ['whose change cannot be read', { now: '128.00', change: '略有减少' }],
  ])('S3: a sentence %s is no case', (_, figures) => {
    expect(onAccounts(thisYear([change(figures)]), lastYear)).toEqual([])
  })

  it('S3: nor is one on what last year’s tables do not print', () => {
    const other = { ...change({ now: '5', change: '1' }), subject: 'procurement' }
    expect(onAccounts(thisYear([other]), lastYear)).toEqual([])
  })
})
