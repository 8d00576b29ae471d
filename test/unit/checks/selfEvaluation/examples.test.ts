import { describe, expect, it } from 'vitest'
import { basicDataInspections } from '../../../../src/checks/basicData/inspections.js'
import { everyIdea, ideasOfForms } from '../../../../src/checks/forms.js'
import { selfEvaluationInspections } from '../../../../src/checks/selfEvaluation/inspections.js'
import retired from '../../../golden/retired.json' with { type: 'json' }
import { auditOf } from './form.js'

describe('the rules on frameworks', () => {
  it.each(['E4', 'E29', 'E33'])('%s looks at nothing where no framework is given', (id) => {
    expect(auditOf({ indicators: [] }).ledger.entries(id)).toEqual([])
  })
})

describe('the rules', () => {
  it.each(['E', 'B'])('%s have ids of their own, without gaps but for those that are retired', (letter) => {
    const rules = [...selfEvaluationInspections, ...basicDataInspections, ...everyIdea()].map(({ id }) => id)
    const ids = [...rules, ...Object.keys(retired)].filter((id) => id.startsWith(letter))
    expect(ids.map((id) => Number(id.slice(1))).toSorted((one, other) => one - other)).toEqual(
      ids.map((_, index) => index + 1),
    )
  })

  const grave = (severity: string, rules: readonly { readonly id: string; readonly severity: string }[]) =>
    rules.filter((rule) => rule.severity === severity).map(({ id }) => id.slice(1))

  it('on self-evaluations are as grave as the paper is certain', () => {
    const numbers = (severity: string) => grave(severity, selfEvaluationInspections).join(' ')
    expect(numbers('error')).toBe('1 2 5 6 7 9 10 20 24 25 34 38')
    expect(numbers('warning')).toBe('3 4 8 11 12 13 15 16 17 19 21 26 27 28 29 33 35 36 37 40')
    expect(numbers('note')).toBe('14 18 22 23 30 31 32 39')
  })

  it('on basic data make errors of sums and rates, notes of limits', () => {
    expect(grave('error', [...basicDataInspections, ...ideasOfForms.basicData]).join(' ')).toBe('1 3 4 6 7 11')
    expect(grave('note', [...basicDataInspections, ...ideasOfForms.basicData]).join(' ')).toBe('8 9 10 13 14 2')
  })

  it('make an error only of what the paper itself contradicts', () => {
    const errors = [...selfEvaluationInspections, ...basicDataInspections].filter(
      ({ severity }) => severity === 'error',
    )
    const unverified = errors.filter(({ basis }) => basis.confirmed === 'unverified')
    expect(unverified.map(({ id }) => id)).toEqual([])
  })
})
