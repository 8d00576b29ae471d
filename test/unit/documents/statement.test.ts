import { describe, expect, it } from 'vitest'
import { statement } from '../../../src/documents/statement.js'

const about = { subject: 'expenditure', scope: 'all' }
const accepts = (json: object): boolean => statement.safeParse(json).success

describe('a sentence as its figures', () => {
  it.each([
    ['amount', { outturn: '1285.83' }],
    ['amount', { originalBudget: '1', finalBudget: '2', budget: '3', outturn: '—' }],
    ['sum', { whole: '2', parts: [{ subject: 'expenditure.basic', amount: '2' }], unit: '辆' }],
    ['completion', { originalBudget: '1', outturn: '1', rate: '100%' }],
    ['share', { part: '1', whole: '2', rate: '50%' }],
    ['change', { now: '1', before: '2', change: '减少1', rate: '下降50%' }],
    ['count', { count: '4', unit: '辆' }],
    ['names', { names: ['奖金'] }],
    ['score', { score: '100', count: '8' }],
    ['empty', {}],
    ['notApplicable', {}],
  ])('%s with %j is one', (kind, figures) => {
    expect(accepts({ kind, ...about, figures })).toBe(true)
    expect(accepts({ kind, ...about, figures, place: { section: '一', line: 427, text: '……' } })).toBe(true)
    expect(accepts({ kind, ...about, figures: { ...figures, strange: '1' } })).toBe(false)
  })

  it.each([
    ['change', { against: 'budget', stage: 'outturn' }, { now: '2.14', change: '增加1.14', rate: '增长114%' }],
    ['change', { against: 'lastYearBudget', stage: 'budget', year: 2025 }, { direction: '大于' }],
    [
      'completion',
      { against: 'originalBudget' },
      { originalBudget: '1', outturn: '1', rate: '100%', direction: '持平' },
    ],
    ['sum', { stage: 'originalBudget', excerpt: '前三项' }, { whole: '2', parts: [{ subject: '甲', amount: '2' }] }],
    ['names', { excerpt: true }, { names: ['奖金'] }],
    ['amount', { name: '教育支出（类）', purpose: '主要用于发放工资', reason: '人员增加' }, { outturn: '1' }],
  ])('%s with %j is one, scope or none', (kind, more, figures) => {
    expect(accepts({ kind, subject: '工会经费', ...more, figures })).toBe(true)
    expect(accepts({ kind, ...about, ...more, figures })).toBe(true)
    expect(accepts({ kind, ...about, ...more, stage: 'plan', figures })).toBe(false)
  })

  it('alone a share says of what it is one', () => {
    const of = { subject: 'income', scope: 'all' }
    expect(accepts({ kind: 'share', ...about, of, figures: { rate: '50%' } })).toBe(true)
    expect(accepts({ kind: 'count', ...about, of, figures: { count: '1' } })).toBe(false)
  })

  it.each([
    ['of an unknown kind', { kind: 'rumour', figures: {} }],
    ['of an unknown scope', { kind: 'empty', scope: 'lottery', figures: {} }],
    ['without its figures', { kind: 'amount' }],
    ['a sum of nothing', { kind: 'sum', figures: { whole: '0', parts: [] } }],
    ['an amount that is no text', { kind: 'amount', figures: { outturn: 1 } }],
    ['a count that is no text', { kind: 'count', figures: { count: 2 } }],
    ['on line 0', { kind: 'empty', figures: {}, place: { line: 0 } }],
  ])('%s is refused', (_, wrong) => {
    expect(accepts({ ...about, ...wrong })).toBe(false)
  })
})
