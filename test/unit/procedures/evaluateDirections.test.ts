import { describe, expect, it } from 'vitest'
import { IndicatorRow } from '../../../src/facts/indicatorRow.js'
import { projectSelfEvaluation2020 } from '../../../src/frameworks/projectSelfEvaluation2020.js'
import { indicatorScore, standingIn } from '../../../src/scoring/evaluation/indicatorScore.js'
import type { Framework } from '../../../src/scoring/framework.js'
import { evaluated, row } from './evaluated.js'

/** More is worse of output, but for quality, unless it is of a stock or a store. */
const directed: Framework = {
  ...projectSelfEvaluation2020,
  directions: [
    { id: 'quality', zh: '质量指标', en: 'quality', direction: 'higher', standing: 'published' },
    { id: 'output', zh: '产出指标', en: 'output', direction: 'lower', standing: 'published', unless: ['库存', '储备'] },
  ],
}

const of = (level3: string, more: object = {}) => row('5个', '8个', '10', '10', { level3, ...more })
const metBy = (framework: Framework, level3: string, more?: object) =>
  evaluated({ indicators: [of(level3, more)] }, framework).lines[0]?.met

describe('which way a bare figure is better', () => {
  it.each([
    ['甲项', {}, true, false],
    ['甲项', { level2: '质量指标' }, true, true],
    ['甲项', { direction: '反向指标' }, false, false],
    ['甲项', { direction: '正向指标' }, true, true],
    ['甲项库存', {}, true, true],
    ['甲项储备', {}, true, true],
    ['甲项', { level1: '效益指标' }, true, true],
  ])('of %s with %o is told by its level, or by a framework that says so', (level3, more, plain, told) => {
    expect(metBy(projectSelfEvaluation2020, level3, more)).toBe(plain)
    expect(metBy(directed, level3, more)).toBe(told)
  })
})

describe('who says so', () => {
  const standing = (target: string, more: object = {}, framework = projectSelfEvaluation2020) =>
    standingIn(new IndicatorRow({ ...of('甲项'), target, ...more }, 0), framework)
  const nowhere = { level1: '其他', level2: '其他' }

  it.each([
    ['≥5个', {}, 'printed'],
    ['', {}, 'printed'],
    ['5个', {}, 'read'],
    ['健全', {}, 'read'],
    ['5个', nowhere, 'unstated'],
    ['投诉率5%', nowhere, 'read'],
    ['5个', { ...nowhere, direction: '反向指标' }, 'read'],
  ])('of %s with %o: %s', (target, more, who) => {
    expect(standing(target, more)).toBe(who)
  })

  it('a framework says it where nobody else does', () => {
    const directions = [{ id: 'other', zh: '其他', en: 'other', direction: 'lower', standing: 'published' }] as const
    expect(standing('5个', nowhere, { ...projectSelfEvaluation2020, directions })).toBe('read')
  })
})

it('a row is scored against the target of the year where no other is asked for', () => {
  const context = { framework: projectSelfEvaluation2020, year: 2024, decimals: 0 }
  const printed = new IndicatorRow({ ...row('≥10次', '8次'), mediumTermTarget: '≥16次' }, 0)
  expect(String(indicatorScore(printed, context).score.low)).toBe('8')
  expect(String(indicatorScore(printed, context, 'mediumTermTarget').score.low)).toBe('5')
})
