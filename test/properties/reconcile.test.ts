import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mixedScopes } from '../../src/deviation/mixedScopes.js'
import type { AnyDocument } from '../../src/documents/forms.js'
import { explain } from '../../src/presentation/explain.js'
import { readDocument } from '../../src/procedures/read.js'
import { reconcile } from '../../src/procedures/reconcile.js'
import { computeYear } from '../../src/rates/pefa/computeYear.js'
import { functionCompositionVarianceRate } from '../../src/rates/pefa/functionCompositionVarianceRate.js'
import { runs } from './runs.js'

/** A document of this JSON, as it would be sent in. */
function opened(json: object): AnyDocument {
  const { document, problems } = readDocument(JSON.stringify({ year: 2024, unit: '万元', ...json }))
  if (!document) throw new Error(problems?.[0]?.message)
  return document
}

const figure = fc.constantFrom('80', '80.00', '90.00', '90.01', '100.0', '100', '120', '0.00')
const scope = fc.constantFrom('all', 'generalPublicBudget', 'governmentManagedFund', 'fiscalAppropriation')
const subject = fc.constantFrom('expenditure', 'expenditure.project', 'threePublic', 'project/平台')
const amount = fc.record({
  kind: fc.constant('amount'),
  subject,
  scope,
  figures: fc.record({ originalBudget: figure, outturn: figure }, { requiredKeys: ['outturn'] }),
})
const unit = fc.record(
  {
    department: fc.constantFrom(
      '市公共资源交易中心',
      '甲市公共资源交易中心',
      '公共资源交易中心',
      '乙市公共资源交易中心',
    ),
    region: fc.constantFrom('甲市', '乙市'),
    title: fc.constantFrom('报告', '说明'),
  },
  { requiredKeys: ['department'] },
)
const report = fc
  .record({ unit, statements: fc.array(amount, { maxLength: 4 }) })
  .map(({ unit: whose, statements }) => opened({ kind: 'evaluationReport', ...whose, statements }))
const indicator = fc.record({
  level1: fc.constant('产出指标'),
  level2: fc.constant('数量指标'),
  level3: fc.constantFrom('培训场次', '“三公经费”控制率'),
  target: fc.constantFrom('≥10场', '≥12场', '≤100%'),
  actual: fc.constantFrom('8场', '100%', '60%', '0%'),
  reason: fc.constantFrom('', '资金未到位', '讲师临时缺席', '人员变动较大'),
})
const form = fc
  .record({ unit, indicators: fc.array(indicator, { maxLength: 3 }) })
  .map(({ unit: whose, indicators }) =>
    opened({ kind: 'selfEvaluation', form: 'department', ...whose, funding: [], goals: [], indicators }),
  )
const documents = fc.array(fc.oneof(report, form), { minLength: 2, maxLength: 6 })
const shuffled = documents.chain((list) =>
  fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
)

const told = (list: readonly AnyDocument[]): unknown => {
  const { findings, ledger, coverage } = reconcile(list)
  const finding = findings.map((one) => [one.key, `${one.stated}`, `${one.computed}`, explain(one), one.related])
  return { finding, coverage, ledger: ledger.rules.map(({ id, rule: _, ...counts }) => [id, counts]) }
}

describe('what documents say together', () => {
  it('is told alike in whatever order they are given', () => {
    fc.assert(
      fc.property(shuffled, ([one, other]) => {
        expect(told(other)).toEqual(told(one))
      }),
      runs(60),
    )
  })

  it('is mixed of different money alike in whatever order they are given', () => {
    const keys = (list: readonly AnyDocument[]): readonly string[] => mixedScopes(list).map((one) => explain(one))
    fc.assert(
      fc.property(shuffled, ([one, other]) => {
        expect(keys(other)).toEqual(keys(one))
      }),
      runs(60),
    )
  })

  it('is told of two that disagree with the same figure stated and the same computed', () => {
    const saying = (title: string, outturn: string): AnyDocument =>
      opened({
        kind: 'evaluationReport',
        department: '甲局',
        title,
        statements: [{ kind: 'amount', subject: 'expenditure', scope: 'all', figures: { outturn } }],
      })
    for (const titles of [
      ['甲', '乙'],
      ['同', '同'],
    ] as const) {
      const [one, other] = [saying(titles[0], '100'), saying(titles[1], '90')]
      expect(told([other, one])).toEqual(told([one, other]))
    }
  })
})

describe('the composition variance', () => {
  const heads = fc.array(
    fc.record({
      label: fc.string({ minLength: 1, maxLength: 4 }),
      originalBudget: fc.constantFrom('10', '20', '20.00', '30'),
      outturn: fc.integer({ min: 1, max: 60 }).map(String),
    }),
    { minLength: 18, maxLength: 32 },
  )
  const rows = heads.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })))

  it('does not depend on the order of rows, also where budgets are equal at the cut', () => {
    fc.assert(
      fc.property(rows, ([one, other]) => {
        const [first, second] = [one, other].map((list) => computeYear(functionCompositionVarianceRate, list).value)
        expect(`${second?.value}`).toBe(`${first?.value}`)
      }),
      runs(60),
    )
  })
})
