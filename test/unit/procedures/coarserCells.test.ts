import { describe, expect, it } from 'vitest'
import { FinalAccounts } from '../../../src/documents/finalAccounts.js'
import { audit } from '../../../src/procedures/audit.js'
import { accountsJson } from '../../fixtures/accountsOf.js'

describe('a cell in a coarser unit than its table', () => {
  const row = (total: string, ...parts: string[]) => ({
    code: 'total',
    label: '合计',
    total,
    fiscalAppropriation: parts[0],
    other: parts[1],
  })
  const outcome = (...figures: [string, string, string]) =>
    audit(FinalAccounts.parse(accountsJson({ income: { rows: [row(...figures)] } })))
      .ledger.entries('I6')
      .map((entry) => entry.outcome)
  it.each([
    ['1.24亿元', '12000.00', '412.34', 'holds'],
    ['1.24亿元', '12000.00', '449.99', 'holds'],
    ['1.24亿元', '12000.00', '460.00', 'broken'],
    ['12400.00', '1.20亿元', '412.34', 'rounding'],
    ['12400.00万元', '12000.00', '412.34', 'broken'],
    ['1.2400亿元', '12000.00', '412.34', 'broken'],
  ])('%s = %s + %s: %s', (whole, one, other, wanted) => expect(outcome(whole, one, other)).toEqual([wanted]))
})
