import { describe, expect, it } from 'vitest'
import { everyIdea, rulesOfForms } from '../../../../src/checks/forms.js'
import { auditOf } from './selfEvaluationForm.js'

const rules = everyIdea()

describe('the rules on frameworks', () => {
  it.each(['E4', 'E29', 'E33'])('%s looks at nothing where no framework is given', (id) => {
    expect(auditOf({ indicators: [] }).ledger.entries(id)).toEqual([])
  })
})

describe('the ideas', () => {
  it('make an error only of what the paper itself contradicts: the control rate of staff says its parts in its name', () => {
    const errors = rules.filter(({ severity }) => severity === 'error')
    expect(errors.filter(({ basis }) => basis.confirmed === 'unverified').map(({ id }) => id)).toEqual(['B1'])
  })

  it('have ids of their own, and an example of a form that is held to them', () => {
    const ids = rules.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const idea of everyIdea()) expect(idea.applies.forms, idea.id).toContain(idea.example.document.kind)
  })

  it('stand once in the list of a form', () => {
    for (const { ideas } of Object.values(rulesOfForms)) expect(new Set(ideas).size).toBe(ideas.length)
  })

  it('on money, sums and scores are as grave as the paper is certain', () => {
    const grave = (severity: string) => rules.filter((rule) => rule.severity === severity).map(({ id }) => id)
    expect(grave('error')).toEqual(expect.arrayContaining('E1 E2 E5 E6 E7 E9 E10 E20 E24 E25 E38'.split(' ')))
    const warnings = 'E3 E4 E8 E12 E13 E15 E16 E17 E19 E21 E23 E26 E27 E28 E29 E33 E35 E36 E37 E40'
    expect(grave('warning')).toEqual(expect.arrayContaining(warnings.split(' ')))
    expect(grave('note')).toEqual(expect.arrayContaining('E14 E18 E22 E30 E31 E32 E39 R10 R11 R14 R15'.split(' ')))
  })
})
