import { expect, it } from 'vitest'
import { compositionVariance } from '../../src/deviation/composition.js'
import { owedReasons } from '../../src/deviation/owedReasons.js'
import { reasonDuties } from '../../src/scoring/definitions.js'

const many = <T>(count: number, one: (at: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, at) => one(at))

it('heads of a whole country are compared with each other', () => {
  const heads = many(70_000, (at) => ({ label: `${at}`, originalBudget: '1.00', outturn: at % 2 ? '1.00' : '2.00' }))
  const composition = compositionVariance(heads)
  expect(composition).toMatchObject({ outcome: 'computed' })
})

it('thousands of lines with one reason each know the others', () => {
  const line = { label: '项目', originalBudget: '10', finalBudget: '90', outturn: '1', reason: '同一个原因' }
  const told = owedReasons(
    many(3000, (at) => ({ ...line, key: `${at}` })),
    reasonDuties,
    { unit: '万元' },
  )
  const copied = told.filter(({ standing }) => standing === 'copied')
  expect(copied.length).toBeGreaterThan(0)
  expect(copied[0]?.sameAs).toHaveLength(2999)
})
