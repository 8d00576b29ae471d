import { describe, expect, it } from 'vitest'
import { findingOf, outcomesOf } from './selfEvaluationForm.js'

describe('E35: a goal that was set', () => {
  it.each([
    ['建成平台。', '已建成。', ['holds']],
    ['建成平台。', '', ['broken']],
    ['建成平台。', '无', ['broken']],
    ['', '', []],
  ])('“%s”, achieved “%s”: %s', (expected, achieved, outcomes) => {
    expect(outcomesOf({ goals: [{ expected, achieved }] }, 'E35')).toEqual(outcomes)
  })

  it('is known by its label', () => {
    const goals = [{ label: '年度履职目标', expected: '建成平台。', achieved: '' }]
    expect(findingOf({ goals }, 'E35').key).toBe('E35:achieved:年度履职目标')
  })

  it('as a task is asked only where the form has a column for it', () => {
    const tasks = [{ name: '党建', content: '标准化', actual: '' }, { name: '交易', actual: '完成' }, { name: '培训' }]
    expect(outcomesOf({ tasks }, 'E35')).toEqual(['broken', 'holds'])
  })
})
