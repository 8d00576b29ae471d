import { describe, expect, it } from 'vitest'
import { audit } from '../../../../src/procedures/audit.js'
import { accountsOf } from '../../../fixtures/accountsOf.js'

const told = (...statements: readonly object[]): string[] =>
  audit(accountsOf({}, { statements })).findings.map(({ key }) => key)
const amount = (subject: string, figures: object, scope = 'generalPublicBudget') => ({
  kind: 'amount',
  subject,
  scope,
  figures,
})
const change = (subject: string, moved: string, more: object = {}) => ({
  kind: 'change',
  subject,
  scope: 'all',
  ...more,
  figures: { change: moved },
})

describe('S26: what tables hold to holds among sentences', () => {
  it.each(['originalBudget', 'finalBudget', 'budget', 'outturn'])(
    'expenditure is basic and project, by its %s',
    (stage) => {
      const said = (project: string) =>
        told(
          amount('expenditure', { [stage]: '100.00' }),
          amount('expenditure.basic', { [stage]: '60.00' }),
          amount('expenditure.project', { [stage]: project }),
        )
      expect(said('40.00')).toEqual([])
      expect(said('30.00')).toEqual([`S26:parts.${stage}:expenditure:generalPublicBudget`])
    },
  )

  it('of all money it may have parts that are not named, and is never less', () => {
    const said = (project: string) =>
      told(
        amount('expenditure', { outturn: '100.00' }, 'all'),
        amount('expenditure.basic', { outturn: '60.00' }, 'all'),
        amount('expenditure.project', { outturn: project }, 'all'),
      )
    expect(said('30.00')).toEqual([])
    expect(said('50.00')).toEqual(['S26:parts.outturn:expenditure:all'])
  })

  it('the three public expenses are their items, only where every one is named', () => {
    const items = (reception: string) => [
      amount('threePublic', { outturn: '8.00' }),
      amount('threePublic.overseasTravel', { outturn: '0.00' }),
      amount('threePublic.vehiclePurchase', { outturn: '0.00' }),
      amount('threePublic.vehicleOperation', { outturn: '5.00' }),
      amount('threePublic.officialReception', { outturn: reception }),
    ]
    expect(told(...items('3.00'))).toEqual([])
    expect(told(...items('2.00'))).toEqual(['S26:parts.outturn:threePublic:generalPublicBudget'])
    expect(told(...items('2.00').slice(0, -1))).toEqual([])
    expect(told(...items('2.00').filter((_, at) => at !== 1))).toEqual([])
  })

  it('basic expenditure is personnel and the rest, vehicles are bought and run', () => {
    expect(
      told(
        amount('expenditure.basic', { outturn: '60.00' }),
        amount('personnel', { outturn: '50.00' }),
        amount('nonPersonnel', { outturn: '9.00' }),
      ),
    ).toEqual(['S26:parts.outturn:expenditure.basic:generalPublicBudget'])
  })

  it('the change of the whole is that of its parts, against the same', () => {
    const parts = (project: string, against?: string) => [
      change('expenditure', '减少10.00'),
      change('expenditure.basic', '增加5.00'),
      change('expenditure.project', project, against === undefined ? {} : { against }),
    ]
    expect(told(...parts('减少15.00'))).toEqual([])
    expect(told(...parts('减少5.00'))).toEqual(['S26:changes:expenditure:all'])
    expect(told(...parts('减少5.00', 'budget'))).toEqual([])
    expect(told(...parts('减少5.00').slice(0, 2))).toEqual([])
  })

  it('is looked at in seconds, however many sums of however many parts there are', () => {
    const sums = Array.from({ length: 100 }, (_, at) => ({
      kind: 'sum',
      subject: `事项${at}`,
      scope: 'all',
      figures: {
        whole: '200',
        parts: Array.from({ length: 200 }, (__, part) => ({ subject: `${at}之${part}`, amount: '1' })),
      },
    }))
    expect(told(...sums)).toEqual([])
  }, 15_000)
})
