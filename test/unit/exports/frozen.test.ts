import { describe, expect, it } from 'vitest'
import * as analysis from '../../../src/entries/analysis.js'
import * as exact from '../../../src/entries/exact.js'
import * as frameworks from '../../../src/entries/frameworks.js'
import * as policies from '../../../src/entries/policies.js'
import * as rates from '../../../src/entries/rates.js'
import * as rules from '../../../src/entries/rules.js'
import * as terms from '../../../src/entries/terms.js'
import * as unsourced from '../../../src/entries/unsourced.js'
import * as index from '../../../src/index.js'

const entries = { analysis, exact, frameworks, policies, rates, rules, terms, unsourced, index }

/** The first path at which a definition can be changed; null where none can. */
function open(value: unknown, path: string, seen = new Set<unknown>()): string | null {
  if (typeof value !== 'object' || value === null || seen.has(value)) return null
  seen.add(value)
  const prototype: unknown = Object.getPrototypeOf(value)
  if (!Array.isArray(value) && prototype !== Object.prototype && prototype !== null) return null
  if (!Object.isFrozen(value)) return path
  for (const [key, part] of Object.entries(value)) {
    const found = open(part, `${path}.${key}`, seen)
    if (found) return found
  }
  return null
}

describe('what is exported', () => {
  for (const [entry, names] of Object.entries(entries))
    it(`${entry}: no definition can be changed by a caller`, () => {
      const found = Object.entries(names).flatMap(([name, value]) => open(value, name) ?? [])
      expect(found).toEqual([])
    })

  it('settings of decimals by a caller change nothing of ours', () => {
    const before = index.checkRate({ numerator: '1', denominator: '3', stated: '33.33%' })
    const digits = `${before.computed}`
    index.Decimal.set({ precision: 3, rounding: 0 })
    try {
      expect(`${index.checkRate({ numerator: '1', denominator: '3', stated: '33.33%' }).computed}`).toBe(digits)
      const reached = before.computed?.constructor as unknown as { set(settings: object): void; precision: number }
      expect(() => reached.set({ precision: 3 })).toThrow(TypeError)
      expect(`${index.checkRate({ numerator: '1', denominator: '3', stated: '33.33%' }).computed}`).toBe(digits)
      expect(before.computed).toBeInstanceOf(index.Decimal)
    } finally {
      index.Decimal.set({ precision: 40, rounding: 4 })
    }
  })
})
