import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type BudgetLine, type ComposedBudget, composeBudget } from '../../../src/composing/composeBudget.js'
import { audit } from '../../../src/procedures/audit.js'
import { consolidate } from '../../../src/procedures/consolidate.js'
import { department, postingsOf } from '../../fixtures/composing/postings.js'
import { printedCells } from '../../fixtures/printedCells.js'

type Made = Extract<ComposedBudget, { readonly problems?: undefined }>

const header = { year: 2025, department: '某局', unit: '元' } as const
const isLine = (posting: { readonly kind: string }): posting is BudgetLine => posting.kind !== 'threePublicBudget'
const linesOf = postingsOf.map((all) => all.filter(isLine))
const lines = department.filter(isLine)

function made(...given: Parameters<typeof composeBudget>): Made {
  const result = composeBudget(...given)
  if (result.problems) throw new Error(result.problems.map(({ message }) => message).join('\n'))
  return result
}

/** What an audit has against its figures: a budget of tables alone lacks its text. */
const against = ({ document }: Made): readonly string[] =>
  audit(document)
    .findings.filter(({ id }) => !id.startsWith('D'))
    .map(({ key }) => key)
const inSteps = (text: string): bigint => BigInt(text.replace('.', ''))

describe('a budget composed of lines', () => {
  it('has nothing to be found in its tables in 元, and no tails', () => {
    fc.assert(
      fc.property(linesOf, (all) => {
        const result = made(all, header)
        expect(against(result)).toEqual([])
        expect(result.tails()).toEqual([])
      }),
      { numRuns: 15 },
    )
  })

  it('has nothing broken in 万元, each cell half up, and adds up where rounding is controlled', () => {
    fc.assert(
      fc.property(linesOf, (all) => {
        expect(against(made(all, { ...header, unit: '万元' }))).toEqual([])
        const controlled = made(all, { ...header, unit: '万元' }, { rounding: 'controlled' })
        expect(against(controlled)).toEqual([])
        expect(controlled.tails()).toEqual([])
      }),
      { numRuns: 10 },
    )
  })

  it('prints every table, its rows by code', () => {
    const { tables } = made(lines, header).document.toJSON()
    expect(Object.keys(tables)).toEqual([
      'incomeAndExpenditure',
      'income',
      'expenditure',
      'fiscalAppropriation',
      'generalPublicBudgetExpenditure',
      'basicExpenditure',
      'governmentManagedFund',
      'stateCapitalOperations',
      'threePublic',
    ])
    expect(tables.stateCapitalOperations?.notes).toHaveLength(1)
  })

  it('is the same whatever the order of the lines', () => {
    const [one, other] = [lines, lines.toReversed()].map((all) => made(all, header).document.toJSON())
    expect(other).toEqual(one)
  })

  it('of two units, consolidated, is that of all lines', () => {
    const isOfFirst = ({ function: item = '' }: BudgetLine): boolean => Number(item.at(-1)) % 2 === 0
    const units = [lines.filter(isOfFirst), lines.filter((line) => !isOfFirst(line))].map(
      (all, at) => made(all, { ...header, department: `单位${at}` }).document,
    )
    const cellsOf = (tables: object): ReadonlyMap<string, string> => {
      const rows = (path: readonly (string | number)[]) =>
        path.slice(0, -1).reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], { tables })
      return new Map(
        printedCells(tables)
          .filter(({ text }) => /[1-9]/u.test(text))
          .map(({ path, text }) => [
            [...path.slice(1, -2), (rows(path) as { code: string }).code, path.at(-1)].join(' '),
            inSteps(text).toString(),
          ]),
      )
    }
    const together = consolidate(units, { department: '某局' })
    expect(cellsOf(together.toJSON().tables)).toEqual(cellsOf(made(lines, header).document.toJSON().tables))
  })

  it('takes no postings of accounts alone', () => {
    const { problems = [] } = composeBudget(department as readonly BudgetLine[], header)
    expect(problems.length).toBeGreaterThan(0)
    expect(problems.every(({ path }) => path[1] === 'kind')).toBe(true)
  })
})
