import { describe, expect, it } from 'vitest'
import { audit } from '../../../../src/procedures/audit.js'
import { accountsOf } from '../../../fixtures/accountsOf.js'

const scope = 'generalPublicBudget'
const said = (receptions: string, visits: string) => [
  { kind: 'amount', subject: 'threePublic.domesticReception', scope, figures: { outturn: receptions } },
  { kind: 'count', subject: 'domesticVisits', scope, figures: { count: visits, unit: '批次' } },
]
const outcomes = (receptions: string, visits: string, printed?: string): string[] => {
  const row = { code: 'outturn', label: '决算数', total: printed ?? '', officialReception: printed ?? '' }
  const tables = printed === undefined ? {} : { threePublic: { scope, rows: [row] } }
  return audit(accountsOf(tables, { statements: said(receptions, visits) }))
    .ledger.entries('S12')
    .map(({ outcome }) => outcome)
}

describe('money and the numbers that go with it are zero together', () => {
  it('or not zero together', () => {
    expect(outcomes('0.00', '0')).toEqual(['holds'])
    expect(outcomes('0.25', '3')).toEqual(['holds'])
    expect(outcomes('0.00', '3')).toEqual(['broken'])
    expect(outcomes('0.25', '0')).toEqual(['broken'])
  })

  it('but an amount that the text prints too coarsely, and a table more finely, is no zero', () => {
    expect(outcomes('0.0', '3', '0.04')).toEqual(['holds'])
    expect(outcomes('0.0', '3', '0.06')).toEqual(['broken'])
    expect(outcomes('0.0', '3', '0.00')).toEqual(['broken'])
  })
})
