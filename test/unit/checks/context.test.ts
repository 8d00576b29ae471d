import { describe, expect, it } from 'vitest'
import { figureAt } from '../../../src/checks/figureAt.js'
import type { AnyDocument } from '../../../src/documents/forms.js'
import { hunanTargets2021 } from '../../../src/frameworks/hunanTargets2021.js'
import { projectSelfEvaluation2020 } from '../../../src/frameworks/projectSelfEvaluation2020.js'
import { classificationsOf } from '../../../src/terms/classificationsOf.js'
import { accountsOf } from '../../fixtures/accountsOf.js'
import { contextFor } from '../../fixtures/contextFor.js'
import { formOf, row } from './ideas/selfEvaluationForm.js'

const [of2024, of2025] = [classificationsOf(2024), classificationsOf(2025)]

describe('what rules look at', () => {
  it('has the lists of codes of its year, those that are given, or none', () => {
    const lists = (year: number, classifications = classificationsOf(0) ?? undefined) =>
      contextFor(formOf({ year }), { classifications }).classifications
    expect(lists(2024)).toEqual(of2024)
    expect(of2024).not.toBeNull()
    expect(lists(2024, of2025 ?? undefined)).toBe(of2025)
    expect(lists(1999)).toBeNull()
  })

  it('has the facts of last year’s document, where it is given', () => {
    const previousYear = accountsOf({}, { year: 2023 })
    expect(contextFor(accountsOf({}), { previousYear }).previousYear?.document).toBe(previousYear)
    expect(contextFor(accountsOf({})).previousYear).toBeNull()
  })

  it.each([
    ['that lays out its form', 'selfEvaluation', projectSelfEvaluation2020, true],
    ['that lays out other forms, of what is no declaration of targets', 'selfEvaluation', hunanTargets2021, true],
    ['that lays out its declaration among others', 'departmentTarget', hunanTargets2021, true],
    ['that does not lay out its declaration', 'departmentTarget', projectSelfEvaluation2020, false],
    ['that lays out other declarations', 'departmentBudgetTarget', hunanTargets2021, false],
  ] as const)('is held against a framework %s: %s', (_, kind, framework, expected) => {
    const document = { ...formOf({}), kind } as AnyDocument
    expect(contextFor(document, { framework }).framework).toBe(expected ? framework : null)
    expect(contextFor(document).framework).toBeNull()
  })

  it('has no indicators on a form of tables, and none scored', () => {
    const { facts, scored } = contextFor(accountsOf({}))
    expect([facts.indicators, scored]).toEqual([[], []])
  })

  it('has its indicators with what the policy makes of them, worked out once', () => {
    const indicators = [row({ score: '5.5' }), row({ level3: '未填', actual: '', score: '' })]
    const context = contextFor(formOf({ indicators }), { framework: projectSelfEvaluation2020 })
    const [first, second, ...others] = context.scored
    expect(others).toEqual([])
    expect(first?.row).toBe(context.facts.indicators[0])
    expect(first?.level?.id).toBe('output')
    expect(first?.policy).toBe(projectSelfEvaluation2020.policy)
    expect(first?.shared).toBeNull()
    expect(first?.scored.met).toBe(true)
    expect([first?.scored.low, first?.scored.high].map(String)).toEqual(['10', '10'])
    expect(second?.scored.met).not.toBe(true)
    expect(context.scored).toBe(context.scored)
  })
})

describe('the figure of a cell', () => {
  const document = accountsOf({
    expenditure: { rows: [{ code: 'total', label: '合计', total: '10.50', basic: '', project: '4万元' }] },
  })

  it.each([
    ['is what is printed', 'expenditure', 'total', 'total', '10.5', 2],
    ['is what is printed with its unit', 'expenditure', 'total', 'project', '4', 2],
    ['is none where it is blank', 'expenditure', 'total', 'basic', undefined, undefined],
    ['is none where there is no such row', 'expenditure', '201', 'total', undefined, undefined],
    ['is none where there is no such table', 'income', 'total', 'total', undefined, undefined],
  ] as const)('%s: %s %s %s', (_, table, code, column, value, decimals) => {
    const figure = figureAt(document, [table, code, column])
    expect(figure?.value.toString()).toBe(value)
    expect(figure?.decimals).toBe(decimals)
    if (value === undefined) expect(figure).toBeNull()
  })
})
