import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readDocument, reconcile } from '../../src/index.js'

const folder = new URL('../../examples/data/', import.meta.url)
const documents = readdirSync(folder)
  .filter((name) => !name.includes('illustration'))
  .map((name) => {
    const { document, problems } = readDocument(readFileSync(new URL(name, folder), 'utf8'))
    if (!document) throw new Error(`${name}: ${problems?.[0]?.message}`)
    return document
  })

const told = reconcile(documents).findings.map(({ key, stated, computed }) => [
  key,
  `${stated}`,
  `${computed?.toDecimalPlaces(4)}`,
])

describe('the documents of one unit and year against each other', () => {
  it('disagree where the papers do, each disagreement told once with both figures', () => {
    expect(Object.fromEntries(told.map(([key, ...figures]) => [key, figures.sort()]))).toEqual({
      'X1:expenditure:all:originalBudget': ['1003.69', '1003.89'],
      'X1:expenditure:all:finalBudget': ['1369.66', '1389.88'],
      'X1:project/政府投资项目:all:originalBudget': ['100', '222.06'],
      'X1:expenditure:all:rate': ['0.9388', '0.95'],
      'X1:project/政府投资项目:all:rate': ['1', '2.2206'],
      'X1:project/政府投资项目:all:score': ['100', '98.8'],
      'X1:evaluatedProjects.fullScore:all:count': ['6', '7'],
      'X5:expenditure.project:all:budget': ['474.06', '64'],
      'X6:threePublic:rate': ['0.5967', '1'],
      'X7:indicator/预算调整率:all:target:%': ['0.02', '0.2'],
      'X9:expenditure:all:originalBudget:generalPublicBudget': ['1003.69', 'undefined'],
    })
  })

  it('say nothing of a figure of the general public budget beside one of all money, but that one is taken for the other', () => {
    const ofOneBudget = told.flatMap(([key]) => (key?.includes('generalPublicBudget') ? [key] : []))
    expect(ofOneBudget).toEqual(['X9:expenditure:all:originalBudget:generalPublicBudget'])
  })

  it('come with the gravest first: money before rates before numbers, the larger difference before the smaller', () => {
    expect(told.slice(0, 3).map(([key]) => key)).toEqual([
      'X1:project/政府投资项目:all:originalBudget',
      'X1:expenditure:all:finalBudget',
      'X1:expenditure:all:originalBudget',
    ])
  })

  it('do not depend on their order', () => {
    const { findings } = reconcile([...documents].reverse())
    expect(findings.map(({ key, stated, computed }) => [key, `${stated}`, `${computed?.toDecimalPlaces(4)}`])).toEqual(
      told,
    )
  })
})
