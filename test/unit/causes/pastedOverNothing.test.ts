import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { FinalAccountsJson } from '../../../src/documents/json/finalAccountsJson.js'
import { figuresOf, isRight, suspectsOf } from '../../fixtures/causes/measured.js'
import { slideRows } from '../../fixtures/causes/shiftRows.js'

const file = new URL('../../../examples/data/sanmenxia-2024-final-accounts.json', import.meta.url)
const { statements: _, ...accounts } = JSON.parse(readFileSync(file, 'utf8')) as FinalAccountsJson

describe('rows pasted over others, where those that stand twice print nothing', () => {
  it.each([
    ['74 rows one too low', 'basicExpenditure', { first: 7, size: 74, by: 1 }],
    [
      '35 rows one too high: one copy of another table alone is broken',
      'basicExpenditure',
      { first: 39, size: 35, by: -1 },
    ],
    ['8 rows one too low: the same', 'basicExpenditure', { first: 30, size: 8, by: 1 }],
    [
      'two rows of nothing over two that had figures',
      'fiscalAppropriation/expenditure',
      { first: 12, size: 2, by: -2 },
    ],
  ])('%s', (_name, table, slide) => {
    const { groups, stoppedEarly } = suspectsOf(slideRows(accounts, table, slide))
    expect(stoppedEarly).toBe(false)
    expect(groups).toHaveLength(1)
    const first = groups[0]?.suspicions[0]
    expect([first?.kind, first?.rows]).toEqual([expect.stringMatching(/Shifted$/u), slide.by])
    expect(first && isRight(first, figuresOf(accounts))).toBe(true)
  })
})
