import { describe, expect, it } from 'vitest'
import { explain } from '../../../../src/presentation/explain.js'
import { audit } from '../../../../src/procedures/audit.js'
import { accountsOf } from '../../../fixtures/accountsOf.js'

const audited = (...statements: readonly object[]) => audit(accountsOf({}, { statements }))
const told = (...statements: readonly object[]): string[] =>
  audited(...statements).findings.map(({ key, severity }) => `${severity} ${key}`)
const about = { subject: 'threePublic', scope: 'all' }
const change = (figures: object) => ({ kind: 'change', ...about, figures })
const completion = (figures: object) => ({ kind: 'completion', ...about, figures })

describe('a rate of nothing', () => {
  it.each([
    [{ now: '5.00', before: '0.00', rate: '增长100%' }],
    [{ now: '5.00', change: '增加5.00', rate: '增长100%' }],
    [{ now: '1.14', before: '0', rate: '114%' }],
    [{ now: '0.00', before: '0.00', rate: '下降100%' }],
  ])('as of a change from 0 is to be looked into: %j', (figures) => {
    expect(told(change(figures))).toEqual(['warning S3:change:threePublic:all'])
  })

  it.each([
    [{ now: '0.00', before: '0.00', rate: '0%' }],
    [{ now: '0.00', before: '0.00', rate: '0.00%' }],
    [{ now: '0.00', before: '0.00', change: '持平', rate: '持平' }],
    [{ now: '0.00', before: '0.00', change: '无变化' }],
    [{ now: '5.00', before: '0.00', change: '增加5.00' }],
  ])('that is none is silent: %j', (figures) => {
    expect(told(change(figures))).toEqual([])
  })

  it('as of a completion of a budget of 0 is to be looked into', () => {
    expect(told(completion({ budget: '0.00', outturn: '5.00', rate: '100%' }))).toEqual([
      'warning S1:completion:threePublic:all',
    ])
    expect(told(completion({ budget: '0', outturn: '0', rate: '100%' }))).toEqual([
      'warning S1:completion:threePublic:all',
    ])
    expect(told(completion({ budget: '0.00', outturn: '0.00', rate: '0%' }))).toEqual([])
  })

  it('says of which budget the rate is', () => {
    const [finding] = audited(
      { kind: 'amount', ...about, figures: { finalBudget: '10.00' } },
      completion({ originalBudget: '0.00', outturn: '8.00', rate: '80%' }),
    ).findings
    expect(finding && explain(finding, { locale: 'zh' })).toContain('这一比率与“三公”经费全年预算数相符')
  })

  it('as a share of 0 too', () => {
    expect(told({ kind: 'share', ...about, figures: { part: '1', whole: '0', rate: '50%' } })).toEqual([
      'warning S2:share:threePublic:all',
    ])
    expect(told({ kind: 'share', ...about, figures: { part: '0', whole: '0', rate: '0%' } })).toEqual([])
  })
})
