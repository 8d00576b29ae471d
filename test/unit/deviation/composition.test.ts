import { describe, expect, it } from 'vitest'
import { compositionVariance } from '../../../src/deviation/composition.js'
import { sumOf } from '../../../src/deviation/proportion.js'
import { printDecimal, printPercent } from '../../../src/exact/print.js'
import { revenueCompositionVarianceRate } from '../../../src/rates/pefa/revenueCompositionVarianceRate.js'

const heads = [
  { label: '事业运行', originalBudget: '637.60', outturn: '556.56' },
  { label: '其他政府办公厅（室）及相关机构事务支出', originalBudget: '305.00', outturn: '305.00' },
  { label: '其他科学技术支出', originalBudget: '49.92', outturn: '49.92' },
  { label: '事业单位离退休', originalBudget: '3.42', outturn: '3.42' },
  { label: '机关事业单位基本养老保险缴费支出', originalBudget: '58.20', outturn: '56.15' },
  { label: '事业单位医疗', originalBudget: '45.50', outturn: '43.86' },
  { label: '其他巩固脱贫攻坚成果衔接乡村振兴支出', originalBudget: '6.85', outturn: '6.85' },
  { label: '住房公积金', originalBudget: '43.70', outturn: '42.01' },
]

describe('the composition variance of the eight items of one department', () => {
  const composition = compositionVariance(heads)
  if (composition.outcome !== 'computed') throw new Error('not computed')

  it('is that of PI-2.1', () => {
    expect(printDecimal(composition.factor.value, 11)).toBe('0.92486458759')
    expect(printPercent(composition.value.value, 12)).toBe('6.229478373578%')
    expect(composition.rule.id).toBe('functionCompositionVarianceRate')
  })

  it('comes half from the head that spent less than its share', () => {
    expect(composition.heads.map(({ label, rank }) => `${rank} ${label}`).slice(0, 3)).toEqual([
      '1 事业运行',
      '2 其他政府办公厅（室）及相关机构事务支出',
      '3 其他科学技术支出',
    ])
    const [first] = composition.heads
    expect(first?.contribution.value && printPercent(first.contribution.value.value, 4)).toBe('3.1147%')
  })

  it('is the sum of the contributions', () => {
    const contributions = composition.heads.flatMap(({ contribution }) => contribution.value?.value ?? [])
    expect(printPercent(sumOf(contributions), 30)).toBe(printPercent(composition.value.value, 30))
  })
})

describe('heads that contribute alike', () => {
  it('share a rank and stand by their labels, whatever their order', () => {
    const alike = [
      { label: 'B', originalBudget: '40.00', outturn: '34.00' },
      { label: 'A', originalBudget: '60.00', outturn: '66.00' },
      { label: 'A', originalBudget: '60.00', outturn: '66.00' },
      { label: 'C', originalBudget: '40.00', outturn: '34.00' },
    ]
    for (const given of [alike, alike.toReversed()]) {
      const composition = compositionVariance(given, revenueCompositionVarianceRate)
      const told = composition.outcome === 'computed' && composition.heads.map(({ label, rank }) => `${rank}${label}`)
      expect(told).toEqual(['1A', '1A', '1B', '1C'])
    }
  })
})

describe('no composition variance', () => {
  it('is told with its reason and the head to blame', () => {
    const blank = [...heads.slice(0, 1), { label: '空', originalBudget: '', outturn: '1.00' }]
    expect(compositionVariance(blank)).toMatchObject({ outcome: 'insufficientData', reason: 'blank', at: 1 })
  })
})
