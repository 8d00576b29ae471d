import { describe, expect, it } from 'vitest'
import { accountIdentities } from '../../src/checks/accounts/identities.js'
import { rulesOfForms } from '../../src/checks/forms.js'
import type { Idea } from '../../src/checks/idea.js'
import { audit } from '../../src/procedures/audit.js'
import { accountTableTitles } from '../../src/terms/accountTable.js'
import type { Finding } from '../../src/verdicts/finding.js'
import { excerpt } from './excerpt.js'
import { otherCases } from './otherCases.js'
import type { RuleCase } from './ruleCase.js'
import { statementCases } from './statementCases.js'
import { tableCases } from './tableCases.js'
import { golden, told } from './told.js'

const cases = [...tableCases, ...statementCases, ...otherCases]
const findingsIn = (one: RuleCase): readonly Finding[] =>
  audit(excerpt(one), one.previousYear ? { previousYear: excerpt(one.previousYear) } : {}).findings

describe('each rule of the final accounts finds what it is there for, and no other rule does', () => {
  it.each(cases.map((one) => [one.rule, one.shows, one] as const))('%s finds %s', (rule, _, one) => {
    expect(findingsIn(one).map(({ id }) => id)).toEqual([rule])
  })

  it('every rule has its document; that of an identity may be its own example, which breaks nothing else', () => {
    const shown = new Set(cases.map(({ rule }) => rule))
    const { ideas } = rulesOfForms.finalAccounts
    const isOfAll = (idea: Idea) => Object.values(rulesOfForms).every((form) => form.ideas.includes(idea))
    const known = new Set([...accountIdentities, ...ideas].map(({ id }) => id))
    expect(ideas.filter((idea) => !isOfAll(idea) && !shown.has(idea.id)).map(({ id }) => id)).toEqual([])
    expect([...shown].filter((id) => !known.has(id))).toEqual([])
  })

  it('a table that is not in an excerpt is told in the ledger, and is no finding', () => {
    const { findings, ledger } = audit(excerpt({ take: { income: {} } }))
    const absent = accountTableTitles.length - 1
    expect(findings).toEqual([])
    expect(ledger.rules.find(({ id }) => id === 'D3')).toMatchObject({ holds: 1, insufficientData: absent, broken: 0 })
    expect(ledger.entries('D3').filter(({ reason }) => reason === 'missingTable')).toHaveLength(absent)
  })
})

describe('what is told of a finding', () => {
  it('is the same as ever, in both languages', async () => {
    const content = cases.map((one) => ({ rule: one.rule, shows: one.shows, findings: findingsIn(one).map(told) }))
    await expect(golden(content)).toMatchFileSnapshot('./rules.json')
  })

  it.each(cases.map((one) => [one.rule, one.shows, one] as const))('%s, %s: no gap in the words', (rule, _, one) => {
    for (const { zh, en } of findingsIn(one).map(told)) {
      expect(`${zh}${en}`).not.toMatch(/undefined|null|NaN|Infinity|\[object|\{\d/)
      expect(zh).toMatch(new RegExp(`^【(错误|核实|提示) ${rule}】.+规则：.+。依据：.+。$`))
      expect(en).toMatch(new RegExp(`^\\[(Error|Warning|Note) ${rule}\\] .+ Rule: .+\\. Basis: .+\\.$`))
      expect(zh).not.toMatch(/。。|，。|：。|（）/)
      expect(en).not.toMatch(/\.\. |: \.|\(\)| {2}/)
    }
  })
})
