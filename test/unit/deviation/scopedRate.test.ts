import { describe, expect, it } from 'vitest'
import { scopeName } from '../../../src/deviation/moneyScope.js'
import { computeScopedRate } from '../../../src/deviation/scopedRate.js'
import { printPercent } from '../../../src/exact/print.js'
import { proportionInWords } from '../../../src/presentation/proportionInWords.js'
import { originalBudgetCompletionRate } from '../../../src/rates/department/originalBudgetCompletionRate.js'

const outturn = { figure: '1285.83', scope: 'all' } as const
const generalBudget = { figure: '1003.69', scope: 'generalPublicBudget' } as const

describe('a rate of figures that name the money they are of', () => {
  it('is refused where they differ, with both named', () => {
    const refused = computeScopedRate(originalBudgetCompletionRate, { outturn, originalBudget: generalBudget })
    expect(refused).toMatchObject({ outcome: 'notApplicable', value: null, range: null, reason: 'scopesDiffer' })
    expect('scopes' in refused && refused.scopes.map(({ name, scope }) => [name, scope.id])).toEqual([
      ['outturn', 'all'],
      ['originalBudget', 'generalPublicBudget'],
    ])
    expect(refused.operands.map(({ value }) => String(value))).toEqual(['1285.83', '1003.69'])
    expect(proportionInWords(refused, 'zh')).toBe('—（分子分母口径不同：决算数为全部资金，年初预算数为一般公共预算）')
    expect(proportionInWords(refused, 'en')).toBe(
      '— (the figures are of different money: outturn: all funds, original budget: general public budget)',
    )
  })

  it('is computed where they are the same, or one of them names none', () => {
    const same = { figure: '1063.77', scope: 'generalPublicBudget' } as const
    for (const given of [same, { figure: '1063.77' }]) {
      const { value } = computeScopedRate(originalBudgetCompletionRate, {
        outturn: given,
        originalBudget: generalBudget,
      })
      expect(value && printPercent(value.value, 2)).toBe('105.99%')
    }
  })

  it('knows a scope that the caller names by its id', () => {
    const own = { id: 'withUnits', zh: '含下属单位', en: 'with its units' }
    const alone = { id: 'alone', zh: '本级', en: 'alone' }
    const rate = (scope: typeof own) =>
      computeScopedRate(originalBudgetCompletionRate, {
        outturn: { figure: '1', scope: own },
        originalBudget: { figure: '1', scope },
      })
    expect(rate({ ...own, zh: '汇总' }).outcome).toBe('computed')
    expect(rate(alone).outcome).toBe('notApplicable')
    expect(scopeName(alone)).toEqual({ zh: '本级', en: 'alone' })
    expect(scopeName('unitFunds').zh).toBe('单位资金')
  })
})
