import { describe, expect, it } from 'vitest'
import { henanProject2024 } from '../../../src/frameworks/henanProject2024.js'
import { projectSelfEvaluation2020 } from '../../../src/frameworks/projectSelfEvaluation2020.js'
import { projectSelfEvaluation2021Cost } from '../../../src/frameworks/projectSelfEvaluation2021Cost.js'
import { apportionPoints, type WeighedIndicator } from '../../../src/scoring/apportionPoints.js'
import type { Framework } from '../../../src/scoring/framework.js'

const of = (framework: Framework, labels: readonly (string | WeighedIndicator)[], decimals = 0): string =>
  apportionPoints(
    framework,
    labels.map((label) => (typeof label === 'string' ? { level1: label } : label)),
    { decimals },
  ).join(' ')

describe('points divided over indicators', () => {
  it('add to the points of their level exactly', () => {
    expect(of(projectSelfEvaluation2020, ['产出指标', '产出指标', '产出指标', '效益', '满意度指标(10分)'])).toBe(
      '17 17 16 30 10',
    )
  })

  it('follow the weights, in the order given', () => {
    const output = (weight: string) => ({ level1: '产出指标', weight })
    expect(of(projectSelfEvaluation2020, [output('1'), '效益指标', output('2'), '满意度'], 1)).toBe('16.7 30 33.3 10')
  })

  it('of a level that a form does not have go where 101号 sends them', () => {
    expect(of(projectSelfEvaluation2021Cost, ['成本指标', '产出指标', '效益指标'])).toBe('20 40 30')
    expect(of(projectSelfEvaluation2021Cost, ['产出指标', '效益指标', '满意度指标'])).toBe('50 30 10')
  })

  it('are not lost: a level without indicators that nothing is said of is refused', () => {
    expect(() => of(projectSelfEvaluation2020, ['产出指标', '效益指标'])).toThrow('no indicator of 满意度指标')
  })

  it('are not given to a label that is no level, nor where no paper says how many there are', () => {
    expect(() => of(projectSelfEvaluation2020, ['总分'])).toThrow('no level "总分"')
    const all = ['资金管理情况', '成本指标', '产出指标', '效益指标', '满意度指标']
    expect(() => of(henanProject2024, all)).toThrow('the points of 资金管理情况 are in no paper')
  })
})
