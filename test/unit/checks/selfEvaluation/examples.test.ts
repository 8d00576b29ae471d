import { describe, expect, it } from 'vitest'
import { basicDataInspections } from '../../../../src/checks/basicData/inspections.js'
import { selfEvaluationInspections } from '../../../../src/checks/selfEvaluation/inspections.js'
import { BasicData } from '../../../../src/documents/basicData.js'
import { audit } from '../../../../src/procedures/audit.js'
import { basicDataJson } from '../basicData/form.js'
import { auditOf } from './form.js'

/** Rules that hold a form against a framework: the form alone can be no example of them. */
const withFramework = new Set(['E4', 'E29', 'E33'])

describe('the worked example of a rule on self-evaluations', () => {
  it.each(selfEvaluationInspections.filter(({ id }) => !withFramework.has(id)))('$id: $says.zh', ({ id, example }) => {
    const line = auditOf(example.document).ledger.rules.find((rule) => rule.id === id)
    expect(line?.[example.outcome]).toBeGreaterThanOrEqual(1)
  })

  it('of the rules on frameworks is told to be not applicable, since none is given', () => {
    const rules = selfEvaluationInspections.filter(({ id }) => withFramework.has(id))
    expect(rules.map(({ id, example }) => [id, example.outcome])).toEqual([
      ['E4', 'notApplicable'],
      ['E29', 'notApplicable'],
      ['E33', 'notApplicable'],
    ])
    const { ledger } = auditOf({ indicators: [] })
    expect(rules.flatMap(({ id }) => ledger.entries(id))).toEqual([])
  })
})

describe('the worked example of a rule on basic data', () => {
  it.each(basicDataInspections)('$id: $says.zh', ({ id, example }) => {
    const document = BasicData.parse(basicDataJson(example.document))
    const line = audit(document).ledger.rules.find((rule) => rule.id === id)
    expect(line?.[example.outcome]).toBeGreaterThanOrEqual(1)
  })
})

describe('the rules', () => {
  it.each([
    ['E', selfEvaluationInspections],
    ['B', basicDataInspections],
  ] as const)('%s have ids of their own, without gaps', (letter, rules) => {
    const ids = rules.map(({ id }) => id)
    expect(new Set(ids)).toEqual(new Set(rules.map((_, index) => `${letter}${index + 1}`)))
  })

  const grave = (severity: string, rules: readonly { readonly id: string; readonly severity: string }[]) =>
    rules.filter((rule) => rule.severity === severity).map(({ id }) => id.slice(1))

  it('on self-evaluations are as grave as the paper is certain', () => {
    const numbers = (severity: string) => grave(severity, selfEvaluationInspections).join(' ')
    expect(numbers('error')).toBe('1 2 5 6 7 9 10 20 24 25 34')
    expect(numbers('warning')).toBe('3 4 8 11 12 13 15 16 17 19 21 26 27 28 29 33 35')
    expect(numbers('note')).toBe('14 18 22 23 30 31 32')
  })

  it('on basic data make errors of sums and rates, notes of limits', () => {
    expect(grave('error', basicDataInspections).join(' ')).toBe('1 3 4 5 6 7 11 12')
    expect(grave('note', basicDataInspections).join(' ')).toBe('2 8 9 10 13 14')
  })

  it('make an error only of what the paper itself contradicts', () => {
    const errors = [...selfEvaluationInspections, ...basicDataInspections].filter(
      ({ severity }) => severity === 'error',
    )
    const unverified = errors.filter(({ basis }) => basis.confirmed === 'unverified')
    expect(unverified.map(({ id }) => id)).toEqual([])
  })
})
