import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ComposedAccounts, composeFinalAccounts } from '../../../src/composing/composeFinalAccounts.js'
import type { Posting } from '../../../src/composing/posting.js'
import { writeStatements } from '../../../src/narrative/writeStatements.js'
import { audit } from '../../../src/procedures/audit.js'
import { department, postingsOf } from '../../fixtures/composing/postings.js'
import { printedCells } from '../../fixtures/printedCells.js'

type Composed = Extract<ComposedAccounts, { readonly problems?: undefined }>

const header = { year: 2024, department: '某局' } as const
const inYuan = { ...header, unit: '元' } as const
const inWanYuan = { ...header, unit: '万元' } as const
const runs = { numRuns: 20 }

function composed(...given: Parameters<typeof composeFinalAccounts>): Composed {
  const result = composeFinalAccounts(...given)
  if (result.problems) throw new Error(result.problems.map(({ message }) => message).join('\n'))
  return result
}

const keysOf = ({ document }: Composed): readonly string[] => audit(document).findings.map(({ key }) => key)
const cellsOf = ({ document }: Composed) => printedCells(document.toJSON().tables)
const inSteps = (text: string): bigint => BigInt(text.replace('.', ''))

describe('accounts composed of postings', () => {
  it('have nothing to be found in 元, and no tails', () => {
    fc.assert(
      fc.property(postingsOf, (postings) => {
        const result = composed(postings, inYuan)
        expect(keysOf(result)).toEqual([])
        expect(result.tails()).toEqual([])
      }),
      runs,
    )
  })

  it('have nothing broken in 万元, each cell half up', () => {
    fc.assert(
      fc.property(postingsOf, (postings) => {
        expect(keysOf(composed(postings, inWanYuan))).toEqual([])
      }),
      runs,
    )
  })

  it('add up to the last digit in 万元 where rounding is controlled, each cell within a unit or told', () => {
    fc.assert(
      fc.property(postingsOf, (postings) => {
        const controlled = composed(postings, inWanYuan, { rounding: 'controlled' })
        expect(keysOf(controlled)).toEqual([])
        expect(controlled.tails()).toEqual([])
        const exact = new Map(cellsOf(composed(postings, inYuan)).map(({ path, text }) => [path.join('/'), text]))
        const told = controlled.beyond.map(({ path }) => path.slice(1).join('/'))
        const off = cellsOf(controlled).flatMap(({ path, text }) => {
          const difference = inSteps(text) * 10_000n - inSteps(exact.get(path.join('/')) ?? '')
          return difference >= 10_000n || difference <= -10_000n ? [path.join('/')] : []
        })
        expect(off.length === 0).toBe(told.length === 0)
      }),
      runs,
    )
  })

  it('are the same whatever the order of the postings', () => {
    const [one, other] = [department, department.toReversed()].map((all) => composed(all, inWanYuan).document.toJSON())
    expect(other).toEqual(one)
  })

  it('of two units add up to those of all together', () => {
    const units = [0, 1].map((unit) =>
      composed(
        // What is received is posted in the order of what was spent, so that each unit keeps within its money.
        department.filter(({ function: item = '' }) => Number(item.at(-1)) % 2 === unit || item === ''),
        inYuan,
        { decimals: 2 },
      ),
    )
    const totals = units.map(({ document }) => inSteps(document.toJSON().tables.expenditure?.rows[0]?.total ?? ''))
    const all = composed(department, inYuan).document.toJSON().tables.expenditure?.rows[0]?.total ?? ''
    expect(totals.reduce((sum, one) => sum + one, 0n)).toBe(inSteps(all))
  })

  it('say how large the tails are', () => {
    const tails = composed(department, inWanYuan).tails()
    expect(tails.length).toBeGreaterThan(0)
    expect(tails.every(({ difference }) => difference.abs().lte('0.2'))).toBe(true)
  })

  it('have a narrative that agrees with them', () => {
    const { document } = composed(department, inWanYuan)
    expect(writeStatements(document).paragraphs.length).toBeGreaterThan(10)
  })

  it('come of any iterable, with word of how far it is', () => {
    function* many(): Generator<Posting> {
      for (let round = 0; round < 25_000 / department.length; round++) yield* department
    }
    const told: number[] = []
    const { postings } = composed(many(), inWanYuan, { onProgress: (count) => told.push(count) })
    expect(told).toEqual([10_000, 20_000, postings])
  })
})

describe('postings that do not fit', () => {
  const spent = {
    kind: 'expenditure',
    source: 'generalPublicBudget',
    function: '2010350',
    economic: '30101',
    use: 'basic',
    amount: '100.00',
  } as const

  it.each<[string, object, string]>([
    ['an unknown kind', { kind: 'gift' }, 'kind'],
    ['an amount with three decimals', { amount: '1.234' }, 'amount'],
    ['an amount that is a number', { amount: 1 }, 'amount'],
    ['an unknown source', { source: 'lottery' }, 'source'],
    ['a section instead of an item', { function: '20103' }, 'function'],
    ['an item of a section that is not listed', { function: '2999901' }, 'function'],
    ['basic expenditure without its economic section', { economic: undefined }, 'economic'],
    ['basic expenditure of an economic class that is none', { economic: '30401' }, 'economic'],
    ['appropriations for commerce', { use: 'commercialOperation' }, 'use'],
  ])('%s', (_, change, key) => {
    const { problems = [] } = composeFinalAccounts([spent, { ...spent, ...change } as Posting], inYuan)
    expect(problems.map(({ path }) => path)).toEqual([[1, key]])
  })

  it('are all told at once, at most a thousand, in words', () => {
    const wrong = { ...spent, amount: '', use: undefined } as never as Posting
    const { problems = [] } = composeFinalAccounts(
      Array.from({ length: 700 }, () => wrong),
      inYuan,
      { locale: 'en' },
    )
    expect(problems).toHaveLength(1001)
    expect(problems[0]?.message).toMatch(/\[0\]\.amount: expected an amount/u)
    expect(problems.at(-1)?.message).toBe('400 more problems are not listed')
  })

  it('spend more than there was', () => {
    const { problems = [] } = composeFinalAccounts([spent], inYuan)
    expect(problems.map(({ path, received }) => [path, received])).toEqual([[['generalPublicBudget'], '-100.00']])
  })

  it('state another closing balance than comes out', () => {
    const income = { kind: 'income', source: 'generalPublicBudget', function: '2010350', amount: '150.00' } as const
    const closing = { kind: 'closingBalance', source: 'generalPublicBudget', amount: '60.00' } as const
    const { problems = [] } = composeFinalAccounts([spent, income, closing], inYuan)
    expect(problems.map(({ received }) => received)).toEqual(['60.00'])
    const right = composeFinalAccounts([spent, income, { ...closing, amount: '50.00' }], inYuan)
    expect(right.problems).toBeUndefined()
  })
})
