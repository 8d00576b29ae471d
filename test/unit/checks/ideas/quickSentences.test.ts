import { describe, expect, it } from 'vitest'
import type { Ledger } from '../../../../src/verdicts/finding.js'
import { outcomes } from '../../../../src/verdicts/outcome.js'
import { auditedAs } from './audited.js'

const share = (subject: string, scope: string, part: string, rate: string) => ({
  kind: 'share',
  subject,
  scope,
  of: { subject: 'expenditure', scope },
  figures: { part, whole: '1285.83', rate },
})
const amount = (subject: string) => ({ kind: 'amount', subject, scope: 'all', figures: { outturn: '12.00' } })

const basic = ['expenditure.basic', 'all', '702.00'] as const
const project = ['expenditure.project', 'all', '583.83'] as const
const funds = 'generalPublicBudget'

/** What was counted of a rule, and the same of its cases one by one. */
function countedOf(id: string, { rules, entries }: Ledger) {
  const line = rules.find((one) => one.id === id)
  const told = entries(id).map(({ outcome }) => outcome)
  return {
    counted: outcomes.map((outcome) => line?.[outcome]),
    oneByOne: outcomes.map((outcome) => told.filter((one) => one === outcome).length),
  }
}

describe('a quick look at sentences counts what their cases come to', () => {
  it.each([
    ['S8', 'holds', [share(...basic, '54.60%'), share(...project, '45.40%')]],
    ['S8', 'rounding', [share(...basic, '54.60%'), share(...project, '45.41%')]],
    ['S8', 'broken', [share(...basic, '54.60%'), share(...project, '46.40%')]],
    [
      'S8',
      'holds',
      [
        share(...basic, '54.60%'),
        share(...project, '46.40%'),
        share('expenditure.basic', funds, '702.00', '54.60%'),
        share('expenditure.project', funds, '583.83', '45.40%'),
      ],
    ],
    ['S21', 'holds', [amount('expenditure'), amount('expenditure'), amount('income')]],
    ['S21', 'broken', [amount('expenditure'), amount('expediture')]],
    ['S21', 'insufficientData', [amount('expenditure'), amount('没有人认得的事项')]],
  ] as const)('%s, of which some %s', (id, outcome, statements) => {
    const { counted, oneByOne } = countedOf(id, auditedAs('finalAccounts', { statements }).ledger)
    expect(counted).toEqual(oneByOne)
    expect(counted[outcomes.indexOf(outcome)]).toBeGreaterThan(0)
  })
})
