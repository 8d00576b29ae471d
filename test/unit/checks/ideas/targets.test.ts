import { describe, expect, it } from 'vitest'
import { emptyGroups } from '../../../../src/checks/ideas/indicators/emptyGroups.js'
import { filledTargets } from '../../../../src/checks/ideas/indicators/filledTargets.js'
import { timeliness } from '../../../../src/checks/ideas/indicators/timeliness.js'
import { casesOf, indicator, outcomesOf, outcomesOfTarget, saidOf } from './targetForm.js'

const holds = ['holds']
const broken = ['broken']

describe('groups of indicators', () => {
  const row = (level1: string, level2: string, level3 = '', target = '') => ({ level1, level2, level3, target })

  it('of level 2 that are left empty are told in one case', () => {
    const indicators = [
      row('效益指标', '经济效益'),
      row('效益指标', '社会效益', '人数', '1人'),
      row('效益指标', '生态效益'),
    ]
    const [, one, ...others] = casesOf(emptyGroups, { indicators })
    expect(others).toEqual([])
    expect([one?.key, one?.label.zh]).toEqual(['T18:level2:all', '二级指标'])
    expect(saidOf(emptyGroups, { indicators })).toEqual([
      '「经济效益」「生态效益」都没有列指标；请补列指标和指标值，与本单位无关的注明“不适用”',
    ])
    expect(one?.operands.map(({ where }) => where.path.join('/'))).toEqual(['indicators/2/level3'])
  })

  it('are not told where the whole of level 1 is empty, which another rule tells', () => {
    const indicators = [
      row('效益指标', '经济效益', '节约率', '≥3%'),
      row('效益指标', '生态效益'),
      row('满意度指标', '满意度'),
    ]
    expect(casesOf(emptyGroups, { indicators }).map(({ key, label }) => [key, label.zh])).toEqual([
      ['T18:level2:效益指标/经济效益', '二级指标「经济效益」'],
      ['T18:level2:all', '二级指标「生态效益」'],
    ])
  })

  it.each([
    ['满意度指标', '无', '', ['holds']],
    ['满意度指标', '不适用', '/', ['holds']],
    ['满意度指标', '', '', []],
    ['成本指标', '', '', []],
    ['成本指标', '单价', '≤2元', []],
  ])('may say that there is none, and cost may be left out: %s “%s” “%s” %j', (level1, name, target, outcomes) => {
    expect(outcomesOf(emptyGroups, { indicators: [row(level1, '某类', name, target)] })).toEqual(outcomes)
  })

  it.each(['', '无', '不适用'])('that are left out have no targets that could be filled in: “%s”', (name) => {
    expect(outcomesOf(filledTargets, { indicators: [row('满意度指标', '某类', name, '')] })).toEqual([])
  })
})

describe('a target', () => {
  it.each([
    ['≥80人', ['holds']],
    ['健全', ['holds']],
    ['', ['broken']],
    ['≥**人', ['broken']],
    ['≥', ['broken']],
    ['100±5次', ['insufficientData']],
    ['≥1：10', ['insufficientData']],
    ['不少于 1 200 人', ['insufficientData']],
    ['12.5.1', ['broken']],
  ])('is filled in: “%s” %j', (target, outcomes) => {
    expect(outcomesOfTarget(filledTargets, '培训人数', target)).toEqual(outcomes)
  })

  it('says what is wrong and what to do', () => {
    expect(saidOf(filledTargets, { indicators: [indicator('培训人数', ''), indicator('人数', '≥**人')] })).toEqual([
      '没有填写；请填写可以考核的指标值',
      '写作“≥**人”，数值处为占位符，未填写；请填写可以考核的指标值',
    ])
  })

  it('of another term may be left blank, but not be a placeholder', () => {
    expect(outcomesOfTarget(filledTargets, '培训人数', '≥80人', { halfYearTarget: '' })).toEqual(holds)
    const [, half] = casesOf(filledTargets, {
      indicators: [indicator('培训人数', '≥80人', { halfYearTarget: 'XX人' })],
    })
    expect(half).toMatchObject({
      key: 'T21:halfYearTarget:产出指标/数量指标/培训人数',
      judgement: { outcome: 'broken' },
    })
  })

  it('without a name is known by its group', () => {
    const [one] = casesOf(filledTargets, { indicators: [indicator('', '5')] })
    expect(one?.label.zh).toBe('指标「数量指标」指标值')
  })

  it.each([
    ['及时受理委托业务', '完善', broken],
    ['及时受理委托业务', '及时', holds],
    ['及时完善制度', '完善', holds],
    ['公开招标程序', '完善', []],
    ['办理及时性', '有效', holds],
    ['及时率', '95%', []],
  ])('says when, where its name asks for timeliness: %s %s %j', (name, target, outcomes) => {
    expect(outcomesOfTarget(timeliness, name, target)).toEqual(outcomes)
  })

  it('is told where it is wrong, though another term is in order', () => {
    const [one] = casesOf(timeliness, { indicators: [indicator('及时受理', '及时', { halfYearTarget: '完善' })] })
    expect([one?.judgement.outcome, one?.where.path.at(-1)]).toEqual(['broken', 'halfYearTarget'])
  })

  it('that answers other than its name asks is told with the others', () => {
    const indicators = [indicator('及时受理委托', '完善'), indicator('故障及时处理', '健全')]
    expect(saidOf(timeliness, { indicators })).toEqual([
      '「及时受理委托」「故障及时处理」问是否及时，指标值“完善”、“健全”没有回答；请写明时限、及时率，或写“及时”',
    ])
  })
})
