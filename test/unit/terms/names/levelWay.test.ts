import { describe, expect, it } from 'vitest'
import { assess } from '../../../../src/targets/assess.js'
import {
  benefitGroups,
  costGroups,
  outputGroups,
  outputGroupsBesideCost,
} from '../../../../src/terms/indicatorGroup.js'
import { indicatorDimensions } from '../../../../src/terms/indicatorLevel.js'
import { isCost, wayOfLevel } from '../../../../src/terms/names/levelWay.js'
import { type Term, termOf } from '../../../../src/terms/term.js'

const labelsOf = (terms: readonly Term[]): readonly string[] => terms.flatMap(({ zh, labels = [] }) => [zh, ...labels])

describe('which way is better under the label of a level', () => {
  it.each(labelsOf([termOf(indicatorDimensions, 'cost'), termOf(outputGroups, 'costControl'), ...costGroups]))(
    'is less under %s',
    (label) => {
      expect(wayOfLevel(label)).toBe('lower')
    },
  )

  it.each(labelsOf([...outputGroupsBesideCost.filter(({ id }) => id !== 'timeliness'), ...benefitGroups]))(
    'is more under %s',
    (label) => {
      expect(wayOfLevel(label)).toBe('higher')
    },
  )

  it.each(labelsOf(outputGroupsBesideCost.filter(({ id }) => id === 'timeliness')))('is not told under %s', (label) => {
    expect(wayOfLevel(label)).toBeNull()
  })
})

describe('what stands under cost', () => {
  it.each(['成本节约额', '设备采购费用压减额', '能耗降低'])('is no cost where it is saved: %s', (name) => {
    expect(isCost(['产出指标', '成本指标'], name)).toBe(false)
    expect(assess('5万元', '8万元', { name, level1: '产出指标', level2: '成本指标' }).reason).toBe('noDirection')
  })

  it.each(['培训费', '项目总成本', '预算控制'])('is a cost otherwise, and better lower: %s', (name) => {
    expect(isCost(['产出指标', '成本指标'], name)).toBe(true)
    expect(assess('5万元', '8万元', { name, level1: '产出指标', level2: '成本指标' }).outcome).toBe('notMet')
  })
})
