import { expect, it } from 'vitest'
import { owedReasons } from '../../src/deviation/owedReasons.js'
import { Decimal } from '../../src/exact/decimal.js'
import { textPaper } from '../../src/formats/textPaper.js'
import { readPaper } from '../../src/intake/readPaper.js'
import { alignFigures } from '../../src/rates/alignFigures.js'
import { reasonDuties } from '../../src/scoring/definitions.js'

const many = <T>(count: number, one: (at: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, at) => one(at))

it('figures of a whole country are brought to one print', () => {
  const value = new Decimal(1)
  const figures = many(200_000, (at) => ({
    value,
    decimals: at % 3,
    unit: null,
    noun: null,
    name: `${at}`,
    quantity: 'money' as const,
  }))
  const aligned = alignFigures(figures)
  expect('figures' in aligned && aligned.figures.every(({ decimals }) => decimals === 2)).toBe(true)
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

it('a text of many lines is read, whatever stands under one title', () => {
  const { documents, unread } = readPaper(textPaper('收入1.00万元。\n'.repeat(150_000)))
  expect([documents.length, unread.length]).toEqual([0, 150_000])
})
