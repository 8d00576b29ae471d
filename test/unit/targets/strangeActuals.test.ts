import { describe, expect, test } from 'vitest'
import { assess } from '../../../src/targets/assess.js'
import { parseActual } from '../../../src/targets/parseActual.js'
import { parseTarget } from '../../../src/targets/parseTarget.js'
import { knownName } from '../../../src/terms/names/knownName.js'
import { nameFamilies } from '../../../src/terms/names/nameFamilies.js'
import { shown } from './readings.js'

describe('a figure whose words say that it was not reached is no actual', () => {
  test.each([
    '未开展3次',
    '未举办3次',
    '没有开展3次',
    '未按计划开展3次',
    '无法完成3次',
    '3次均未开展',
    '3次未完成',
    '3次不到',
    '差3次',
    '尚差3次',
    '缺3次',
    '较计划少3次',
    '取消3次',
  ])('%s', (printed) => {
    expect(shown(parseActual(printed))).toMatch(/^negatedFigure at /u)
    expect(assess('≥3次', printed)).toEqual({ outcome: 'undeterminable', reason: 'actualUnreadable' })
  })

  test('and so is one of a plan, of a forecast, of another year', () => {
    for (const printed of [
      '计划3次',
      '应开展3次',
      '拟举办3次',
      '目标值：3次',
      '预计3次',
      '上年3次',
      '3次（计划）',
      '3次（上年数）',
    ])
      expect(shown(parseActual(printed)), printed).toMatch(/^otherFigure at /u)
  })

  test.each([
    ['计划3次，实际2次', 'unstated 2 次'],
    ['4次（计划3次）', 'unstated 4 次'],
    ['上年5次，本年6次', 'unstated 6 次'],
    ['按计划开展3次', 'unstated 3 次'],
    ['完成计划的98%', 'unstated 98 %'],
    ['应急演练3次', 'unstated 3 次'],
    ['目标责任书签订3份', 'unstated 3 份'],
    ['计划完成率98%', 'unstated 98 %'],
    ['应收尽收率98%', 'unstated 98 %'],
    ['未成年人培训3次', 'unstated 3 次'],
    ['未完成率3%', 'unstated 3 %'],
    ['3次（含线上）', 'unstated 3 次'],
    ['未达到98%', '< 98 %'],
    ['少于3次', '< 3 次'],
  ])('%s is read as %s', (printed, expected) => expect(shown(parseActual(printed))).toBe(expected))

  test('only what is said since the figure or date before it is said of a figure', () => {
    expect(shown(parseActual('未完成，培训3次'))).toBe('unstated 3 次')
    expect(shown(parseActual('计划5次实际3次'))).toBe('unstated 3 次')
    expect(shown(parseActual('完成5次计划3次'))).toBe('unstated 5 次')
    expect(shown(parseActual('2021年12月计划3次'))).toBe('otherFigure at 10')
    expect(shown(parseActual('3次，未完成2次'))).toBe('negatedFigure at 6')
    expect(shown(parseActual('2021年12月未开展3次'))).toBe('negatedFigure at 11')
  })

  test('a target may be a plan', () => expect(shown(parseTarget('计划3次'))).toBe('unstated 3 次'))
})

describe('a figure that reaches the target beside words that deny it meets nothing', () => {
  test.each(['98%，未达标', '98%（未达标）', '未完成，98%', '98%，任务未完成', '98%（已取消）', '98%；推迟至2026年'])(
    '%s',
    (printed) => expect(assess('≥98%', printed)).toEqual({ outcome: 'undeterminable', reason: 'saidMissed' }),
  )

  test('one that does not reach it is missed all the same', () =>
    expect(assess('≥98%', '90%，未完成').outcome).toBe('notMet'))

  test.each(['98%，已完成', '98%（含未按期完成的）', '98%，无取消'])('%s meets it', (printed) =>
    expect(assess('≥98%', printed).outcome).toBe('met'),
  )
})

describe('the rate of what fails is not the rate of what passes', () => {
  test.each([
    ['群众满意度', '不满意率98%'],
    ['群众满意度', '不满意98%'],
    ['产品合格率', '不合格率为98%'],
    ['社区覆盖率', '未覆盖率98%'],
  ])('%s: %s', (name, actual) =>
    expect(assess('≥95%', actual, { name })).toEqual({ outcome: 'undeterminable', reason: 'contraryRate' }),
  )

  test('where it is asked for it counts', () => {
    expect(assess('≤5%', '不合格率3%', { name: '抽检不合格率' }).outcome).toBe('met')
    expect(assess('不合格率≤5%', '不合格率3%', { name: '抽检结果' }).outcome).toBe('met')
    expect(assess('≥98%', '不少于98%', { name: '合格率' }).outcome).toBe('met')
  })

  test('of every share that is better higher the denied one is better lower', () => {
    const shares = nameFamilies.filter(({ measures, way }) => way === 'higher' && measures !== 'work')
    const names = shares.flatMap(({ words, endings = [''] }) =>
      words.flatMap((word) => endings.map((end) => word + end)),
    )
    for (const name of names)
      for (const not of ['不', '未', '非']) expect(knownName(`对象${not}${name}`).way, `${not}${name}`).toBe('lower')
    expect(assess('5%', '3%', { name: '群众不满意度' }).outcome).toBe('met')
    expect(assess('5%', '8%', { name: '问题未整改率' }).outcome).toBe('notMet')
    expect(knownName('减少不满意率').way).toBeNull()
    expect(knownName('未举办场次').way).toBeNull()
    expect(knownName('非税收入完成率').way).toBe('higher')
    expect(knownName('未来学校覆盖率').way).toBe('higher')
  })
})

describe('a sign that may be read two ways decides nothing', () => {
  test.each([
    ['投诉下降率', '≥5%', '-6%'],
    ['能耗降低率', '5%', '-6%'],
    ['费用支出', '降低率≥5%', '-6%'],
    ['预算偏差率', '≤5%', '-8%'],
    ['预算调整率', '≤5%', '-8%'],
    ['成本误差率', '≤1%', '-2%'],
  ])('%s %s: %s', (name, target, actual) =>
    expect(assess(target, actual, { name })).toMatchObject({ outcome: 'undeterminable', reason: 'signUnclear' }),
  )

  test.each([
    ['投诉下降率', '≥5%', '下降6%', 'met', '1.2'],
    ['投诉下降率', '≥5%', '6%', 'met', '1.2'],
    ['投诉下降率', '≥5%', '上升6%', 'notMet', '-1.2'],
    ['预算偏差率', '≤5%', '-3%', 'met', '-0.6'],
    ['预算偏差率', '≤5%', '8%', 'notMet', '1.6'],
    ['三公经费变动率', '≤0%', '-5%', 'met', undefined],
    ['成本节约率', '≥5%', '-6%', 'notMet', '-1.2'],
  ])('%s %s: %s is %s', (name, target, actual, outcome, completion) => {
    const found = assess(target, actual, { name })
    expect(found.outcome).toBe(outcome)
    expect(found.completion?.toString()).toBe(completion)
  })
})

describe('how many more than last year is not how many', () => {
  test('unless that is asked for', () => {
    expect(assess('≥3次', '比上年增加3次', { name: '培训次数' }).reason).toBe('changeUnclear')
    expect(assess('≤3起', '较上年增加3起', { name: '事故起数' }).reason).toBe('changeUnclear')
    expect(assess('≥3次', '比上年增加3次', { name: '培训增加次数' }).outcome).toBe('met')
    expect(assess('比上年增加3次', '比上年增加4次', { name: '培训次数' }).outcome).toBe('met')
    expect(assess('≥5%', '比上年增长6%', { name: '税收' }).outcome).toBe('met')
  })
})
