import { describe, expect, it } from 'vitest'
import { accountIdentities } from '../../../../src/checks/accounts/identities.js'
import { finalAccountsIdeas } from '../../../../src/checks/forms/finalAccounts.js'
import { auditTarget } from '../../../../src/checks/targets/auditTarget.js'
import { targetInspections } from '../../../../src/checks/targets/targetInspections.js'
import retired from '../../../golden/retired.json' with { type: 'json' }
import { frameworks } from '../../frameworks/frameworks.js'
import { casesOf, formOf, outcomesOf } from './targetCases.js'

describe.each(targetInspections.map((rule) => [rule.id, rule] as const))('rule %s', (id, rule) => {
  const framework = frameworks.find((one) => one.id === rule.example.framework)

  it(`gives its worked example its outcome: ${rule.says.en}`, () => {
    expect(outcomesOf(rule, rule.example.document, framework)).toContain(rule.example.outcome)
  })

  it('says itself, its law and a place in both languages', () => {
    for (const one of casesOf(rule, rule.example.document, framework)) {
      expect(one.key).toMatch(new RegExp(`^${id}:[a-zA-Z\\d]+:.+`))
      expect(one.where.path.length).toBeGreaterThan(0)
      expect(`${one.label.zh}${one.label.en}${one.expected?.zh}${one.expected?.en}`).not.toMatch(/null|NaN|\[object/)
    }
    expect(`${rule.says.zh}${rule.says.en}${rule.basis.says.zh}${rule.basis.says.en}`).not.toContain('undefined')
  })

  it('says nothing of a form that prints nothing', () => {
    const seen = casesOf(rule, { kind: rule.example.document.kind ?? 'projectTarget' })
    expect(seen.filter(({ judgement }) => judgement.outcome === 'broken')).toEqual([])
  })

  it('is an error or a warning only where arithmetic or the form says so, and never on law that was not seen', () => {
    if (rule.severity === 'error') expect(rule.basis.confirmed).toBe('document')
  })
})

describe('the rules on target forms', () => {
  it('have ids of their own, without a gap but for those that are retired', () => {
    const gone = Object.keys(retired).filter((id) => id.startsWith('T'))
    const numbers = [...targetInspections.map(({ id }) => id), ...gone].map((id) => Number(id.slice(1)))
    expect(numbers.toSorted((one, other) => one - other)).toEqual(numbers.map((_, index) => index + 1))
    const others = new Set([...accountIdentities, ...finalAccountsIdeas].map(({ id }) => id))
    expect(targetInspections.filter(({ id }) => others.has(id))).toEqual([])
  })

  it('run on the forms that they apply to, beside the ideas', () => {
    const ids = (kind: 'projectTarget' | 'departmentBudgetTarget') =>
      auditTarget(formOf({ kind }) as never)
        .tally.rules()
        .map(({ id }) => id)
    const own = targetInspections.map(({ id }) => id)
    for (const kind of ['projectTarget', 'departmentBudgetTarget'] as const) {
      expect(ids(kind).slice(-own.length)).toEqual(own)
    }
  })

  it('tell every case of a rule when asked', () => {
    const audited = auditTarget(formOf({ funding: [{ code: 'total', label: '资金总额', budget: '1' }] }) as never)
    const [first] = audited.tally.rules().filter(({ id }) => id === 'T1')
    expect(first && audited.casesOf(first)).toHaveLength(1)
  })
})
