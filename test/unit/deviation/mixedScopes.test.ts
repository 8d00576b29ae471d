import { describe, expect, it } from 'vitest'
import { mixedScopes } from '../../../src/deviation/mixedScopes.js'
import { EvaluationReport } from '../../../src/documents/evaluationReport.js'
import { SelfEvaluationReport } from '../../../src/documents/selfEvaluationReport.js'
import { explain } from '../../../src/presentation/explain.js'
import type { FundScope } from '../../../src/terms/fund.js'

type Figures = { readonly originalBudget?: string; readonly finalBudget?: string; readonly outturn?: string }

const report = (scopes: Partial<Record<FundScope, Figures>>, rest: object = {}) =>
  EvaluationReport.parse({
    kind: 'evaluationReport',
    year: 2024,
    department: '某局',
    unit: '万元',
    statements: Object.entries(scopes).map(([scope, figures]) => ({
      kind: 'amount',
      subject: 'expenditure',
      scope,
      figures,
    })),
    ...rest,
  })

const general = { originalBudget: '80.00', outturn: '85.00' }
const all = { originalBudget: '80.00', outturn: '100.00' }

describe('an outturn and a budget of different money', () => {
  it('are found where the budget is that of one fund alone, with the fund that it leaves out', () => {
    const fund = { originalBudget: '20.00', outturn: '15.00' }
    const [mixed, ...others] = mixedScopes([report({ all, generalPublicBudget: general, governmentManagedFund: fund })])
    expect(others).toEqual([])
    expect(mixed?.key).toBe('expenditure@all:originalBudget:generalPublicBudget')
    expect(mixed?.against.map(({ value, scope }) => [String(value), scope.id])).toEqual([
      ['20', 'governmentManagedFund'],
    ])
    expect(mixed && explain(mixed)).toBe(
      '本年支出决算数100.00万元属全部资金，本年支出年初预算数80.00万元却与一般公共预算的预算数相同，后者的决算数是85.00万元：分子分母口径不同；别处还列有政府性基金预算本年支出年初预算数20.00万元，可资核对。',
    )
  })

  it('are proved by another figure of the same budget', () => {
    const documents = [
      report({ all }),
      report({ generalPublicBudget: general }),
      report({ all: { originalBudget: '95.00' } }),
    ]
    const [mixed] = mixedScopes(documents)
    expect(mixed?.against.map(({ value, document }) => [String(value), document])).toEqual([['95', 2]])
  })

  it('are a question where nothing speaks against it, asked of the wider scope only', () => {
    const found = mixedScopes([report({ all, generalPublicBudget: general })])
    expect(found.map(({ key, against }) => [key, against.length])).toEqual([
      ['expenditure@all:originalBudget:generalPublicBudget', 0],
    ])
    expect(explain(found[0] as (typeof found)[number], { locale: 'en' })).toContain('may also happen to be equal.')
    const appropriated = mixedScopes([report({ fiscalAppropriation: all, governmentManagedFund: general })])
    expect(appropriated).toHaveLength(1)
  })

  it('are told once, also where the budget is printed again', () => {
    const one = report({ all, generalPublicBudget: general })
    const again = [...(one.statements ?? []), ...(one.statements ?? [])]
    expect(mixedScopes([report({}, { statements: again })])).toHaveLength(1)
  })

  it('are none where both are of either scope', () => {
    expect(mixedScopes([report({ all: general, generalPublicBudget: general })])).toEqual([])
  })

  it('are none where an outturn is wanting, or the budget is zero', () => {
    expect(mixedScopes([report({ all, generalPublicBudget: { originalBudget: '80.00' } })])).toEqual([])
    expect(mixedScopes([report({ all: { originalBudget: '80.00' }, generalPublicBudget: general })])).toEqual([])
    const zero = { all: { ...all, originalBudget: '0' }, generalPublicBudget: { ...general, originalBudget: '0' } }
    expect(mixedScopes([report(zero)])).toEqual([])
  })

  it('are looked for in documents of one unit and year, whatever their unit of money', () => {
    const inYuan = report({ generalPublicBudget: { originalBudget: '800000', outturn: '850000' } }, { unit: '元' })
    expect(mixedScopes([report({ all }), inYuan])).toHaveLength(1)
    for (const other of [{ year: 2023 }, { department: '另一局' }])
      expect(mixedScopes([report({ all }), report({ generalPublicBudget: general }, other)])).toEqual([])
    expect(mixedScopes([])).toEqual([])
  })

  it('are told in English with their proof', () => {
    const other = SelfEvaluationReport.parse({
      ...report({ all: { originalBudget: '95.00' } }).toJSON(),
      kind: 'selfEvaluationReport',
    })
    const [mixed] = mixedScopes([report({ all, generalPublicBudget: general }), other])
    expect(mixed && explain(mixed, { locale: 'en' })).toBe(
      'expenditure of the year, outturn 100.00 万元 is of all funds, but expenditure of the year, original budget 80.00 万元 is the budget of general public budget, whose outturn is 85.00 万元: the figures are of different money; printed elsewhere, to check against: expenditure of the year, original budget 95.00 万元.',
    )
  })
})
