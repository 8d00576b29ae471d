import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import printed from '../../../examples/data/sanmenxia-2024-final-accounts.json' with { type: 'json' }
import { printedCells } from '../../fixtures/printedCells.js'
import { printedAccounts } from '../../properties/printedAccounts.js'
import { outcomes } from './outcomesSaid.js'

const json = structuredClone(printed)

describe('what integers say of a case', () => {
  it.each(['0.01', '0.02', '12,345.67', '—', ''])('is what judging it says, with %s in any of the cells', (instead) => {
    const cells = printedCells(json.tables).filter((_, at) => at % 60 === 7)
    const found = cells.flatMap(({ text, set }) => {
      const digits = BigInt(text.replace(/[,.]/gu, '')) + (instead.length === 4 ? BigInt(instead.slice(-1)) : 0n)
      const stepped = digits.toString().padStart(3, '0')
      set(instead.length === 4 ? `${stepped.slice(0, -2)}.${stepped.slice(-2)}` : instead)
      const all = outcomes(json)
      set(text)
      return all
    })
    const counted = new Set(found.map(([one]) => one.split(' ')[0]))
    expect(found.filter(([one, other]) => one !== other)).toEqual([])
    expect(counted.has('holds')).toBe(true)
    expect(counted.has('rounding')).toBe(instead.length === 4)
  })

  it('is what judging it says, whatever is printed', () => {
    fc.assert(
      fc.property(printedAccounts, (printed) => {
        expect(outcomes(printed).filter(([one, other]) => one !== other)).toEqual([])
      }),
      { numRuns: 300 },
    )
  })
})
