import { describe, expect, it } from 'vitest'
import accounts from '../../examples/data/sanmenxia-2024-final-accounts.json' with { type: 'json' }
import { accountIdentities } from '../../src/checks/accounts/identities.js'
import { FinalAccounts } from '../../src/documents/finalAccounts.js'
import { audit } from '../../src/procedures/audit.js'
import { golden, told } from './told.js'

const { findings, ledger } = audit(FinalAccounts.parse(accounts))
const line = (id: string) => ledger.rules.find((rule) => rule.id === id)

describe('the final accounts of 三门峡 2024', () => {
  it('have seven findings, told in both languages as they were checked by hand against the paper', async () => {
    await expect(golden(findings.map(told))).toMatchFileSnapshot('./sanmenxia-2024-final-accounts.findings.json')
  })

  it('have as many cases of each rule as were counted, and each came out as before', async () => {
    const lines = ledger.rules.map(({ rule: _, ...counts }) => counts)
    await expect(golden(lines)).toMatchFileSnapshot('./sanmenxia-2024-final-accounts.ledger.json')
  })

  it('have four errors in the text and three hints', () => {
    expect(findings.map(({ id, severity }) => [id, severity])).toEqual([
      ['S2', 'error'],
      ['S6', 'error'],
      ['S6', 'error'],
      ['S14', 'error'],
      ['N3', 'note'],
      ['N4', 'note'],
      ['D2', 'note'],
    ])
  })

  it('hold every identity of what they print exactly', () => {
    const identities = ledger.rules.filter(({ id }) => /^I\d+$/.test(id))
    const known = accountIdentities.map(({ id }) => id).filter((id) => /^I\d+$/.test(id))
    expect(identities.map(({ id }) => id)).toEqual(expect.arrayContaining(known))
    const printed = identities.filter(({ holds, rounding, broken }) => holds + rounding + broken > 0)
    expect(printed).not.toEqual([])
    for (const { id, rounding, broken, insufficientData } of printed) {
      expect([id, rounding, broken, insufficientData]).toEqual([id, 0, 0, 0])
    }
  })

  it('state rates that only rounding explains, and none of them is a finding', () => {
    const rounded = ledger.entries().filter(({ outcome }) => outcome === 'rounding')
    const keys = rounded.map(({ key }) => key)
    expect(keys).toEqual([
      'S1:completion:2101102:generalPublicBudget',
      'S1:completion:threePublic:generalPublicBudget',
      'S1:completion:threePublic.vehicles:generalPublicBudget',
      'S1:completion:threePublic.officialReception:generalPublicBudget',
      'S1:completion:threePublic.vehicles:generalPublicBudget',
      'S1:completion:threePublic.officialReception:generalPublicBudget',
      'S2:share:threePublic.vehicles:generalPublicBudget',
      'S2:share:threePublic.officialReception:generalPublicBudget',
      'S8:shares:expenditure:generalPublicBudget',
    ])
  })

  it('have fewer vehicles in basic expenditure than in all, which is lawful', () => {
    const entry = ledger.entries('I28').find(({ where }) => where.column === 'vehicleOperation')
    expect([String(entry?.stated), String(entry?.computed), entry?.outcome]).toEqual(['3.33', '2.76', 'holds'])
  })

  it('state a rate of nothing three times, and each is not applicable', () => {
    expect([line('S1')?.notApplicable, line('S2')?.notApplicable]).toEqual([2, 2])
  })

  it('name two units and count one, with the head office told as it is in the text', () => {
    const finding = findings.find(({ id }) => id === 'D2')
    expect(finding?.operands.map(({ label }) => label.zh)).toEqual(['本级', '三门峡市政府集中采购中心'])
  })
})
