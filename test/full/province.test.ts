import { describe, expect, it } from 'vitest'
import { composeBudget } from '../../src/composing/composeBudget.js'
import { composeFinalAccounts } from '../../src/composing/composeFinalAccounts.js'
import type { Posting } from '../../src/composing/posting.js'
import { classificationsOf } from '../../src/terms/classificationsOf.js'

const { functional, economic } = classificationsOf(2024) ?? {}
const codes = (entries: readonly { readonly code: string }[] = [], length: number, start: RegExp): readonly string[] =>
  entries.map(({ code }) => code).filter((code) => code.length === length && start.test(code))
const items = codes(functional?.entries, 7, /^2/u)
const sections = codes(economic?.entries, 5, /^30[123]/u)
const uses = ['basic', 'project'] as const
const million = 1_000_000

/** A million postings of a whole province, on every item and economic section that there is: each is received and spent. */
function* province(): Generator<Posting & { readonly kind: 'income' | 'expenditure' }> {
  for (let at = 0; at < million / 2; at++) {
    const posting = {
      source: 'generalPublicBudget',
      function: items[(at * 7) % items.length] as string,
      amount: `${(at * 7919) % 100_003}.${10 + (at % 90)}`,
    } as const
    yield { kind: 'income', ...posting }
    yield {
      kind: 'expenditure',
      ...posting,
      use: uses[at % 2] as 'basic',
      economic: sections[(at * 13) % sections.length] as string,
    }
  }
}

describe('a million postings of a province', () => {
  it.each([
    ['accounts', composeFinalAccounts, '元'],
    ['accounts in 万元', composeFinalAccounts, '万元'],
    ['a budget', composeBudget, '元'],
  ] as const)('make %s, in memory that does not grow with them', (_, compose, unit) => {
    let most = 0
    const before = process.memoryUsage().heapUsed
    const { document, problems } = compose(
      province(),
      { year: 2024, department: '某省', unit },
      {
        onProgress: () => {
          most = Math.max(most, process.memoryUsage().heapUsed - before)
        },
      },
    )
    expect(problems).toBeUndefined()
    expect(document?.toJSON().tables.expenditure?.rows.length).toBeGreaterThan(items.length)
    // The postings alone would take several times that.
    expect(most).toBeLessThan(150_000_000)
  })

  it('says so where controlled rounding cannot keep every cell within a unit, and ends', () => {
    const result = composeFinalAccounts(
      province(),
      { year: 2024, department: '某省', unit: '万元' },
      { rounding: 'controlled' },
    )
    expect(result.problems).toBeUndefined()
    if (result.problems) return
    expect(result.beyond.every(({ table }) => table !== undefined)).toBe(true)
  })
})
