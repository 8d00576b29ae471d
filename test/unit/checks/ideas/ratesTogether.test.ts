import { describe, expect, it } from 'vitest'
import { findingsOf } from './audited.js'

const rate = (subject: string, stated: string, figures: object = {}, scope = 'generalPublicBudget') => ({
  kind: 'completion',
  subject,
  scope,
  figures: { ...figures, rate: stated },
})
const amount = (subject: string) => ({
  kind: 'amount',
  subject,
  scope: 'generalPublicBudget',
  figures: { outturn: '5.00' },
})
const whole = rate('expenditure', '105.99%')
const classes = [rate('201', '100%'), rate('208', '97%')]
const budget = { originalBudget: '60.00' }

describe('a rate of completion above those of everything in it', () => {
  it.each([
    ['items', [whole, rate('2010350', '100%'), rate('2010399', '98.2%'), rate('2080505', '100%')], 1],
    ['classes', [whole, ...classes], 1],
    ['basic and project', [whole, rate('expenditure.basic', '100%'), rate('expenditure.project', '90%')], 1],
    ['projects', [rate('expenditure.project', '105.99%'), rate('project/甲', '100%'), rate('project/乙', '90%')], 1],
    ['items of a class', [rate('201', '105.99%'), rate('20103', '100%'), rate('20111', '100%')], 1],
    [
      'travel, vehicles and receptions',
      [
        rate('threePublic', '120%'),
        rate('threePublic.overseasTravel', '0%'),
        rate('threePublic.vehicles', '100%'),
        rate('threePublic.officialReception', '80%'),
      ],
      1,
    ],
    [
      'budgets beside it',
      [
        rate('expenditure', '105.99%', budget),
        ...classes.map((one) => ({ ...one, figures: { ...one.figures, ...budget } })),
      ],
      1,
    ],
    ['none that is higher', [rate('expenditure', '99%'), ...classes], 0],
    ['the same', [rate('expenditure', '100%'), rate('201', '100%'), rate('208', '100%')], 0],
    ['one that is higher', [whole, rate('201', '110%'), rate('208', '97%')], 0],
    ['one without a budget', [whole, rate('201', '100%'), rate('205', '100%'), amount('208')], 0],
    ['one alone', [whole, rate('201', '100%')], 0],
    ['other money', [whole, ...classes.map((one) => ({ ...one, scope: 'governmentManagedFund' }))], 0],
    [
      'another budget',
      [
        rate('expenditure', '105.99%', { originalBudget: '1' }),
        ...classes.map((one) => ({ ...one, figures: { ...one.figures, finalBudget: '1' } })),
      ],
      0,
    ],
    [
      'two of the three',
      [rate('threePublic', '120%'), rate('threePublic.vehicles', '100%'), rate('threePublic.officialReception', '80%')],
      0,
    ],
    ['lower ones, which leaves some unsaid', [rate('expenditure', '80%'), ...classes], 0],
  ])('is told of %s', (_, statements, found) => {
    expect(findingsOf('E42', 'finalAccounts', { tables: {}, statements })).toHaveLength(found)
  })

  it('is not told where a table prints an item that no sentence rates', () => {
    const row = (code: string) => ({ code, label: code, total: '5.00' })
    const tables = (...codes: readonly string[]) => ({ generalPublicBudgetExpenditure: { rows: codes.map(row) } })
    const parts = (...codes: readonly string[]) => ({ tables: tables(...codes), statements: [whole, ...classes] })
    expect(findingsOf('E42', 'finalAccounts', parts('201', '208'))).toHaveLength(1)
    expect(findingsOf('E42', 'finalAccounts', parts('201', '208', '210'))).toEqual([])
  })
})
