import { describe, expect, it } from 'vitest'
import { leafRows } from '../../../../src/checks/operations/leafRows.js'
import { gridWith } from '../../../fixtures/accountsOf.js'

const leaves = (...codes: readonly string[]) => {
  const rows = codes.map((code) => ({ label: '甲', total: '1.00', ...(code && { code }) }))
  const grid = gridWith('expenditure', rows)
  const found = [...leafRows(grid)]
  expect([...leafRows(grid)]).toEqual(found)
  return found
}

describe('the rows that no other is a part of', () => {
  it('are all without a name of the table, but those whose code another goes on', () => {
    expect(leaves('total', '201', '20103', '2010301', '205', '')).toEqual([3, 4, 5])
    expect(leaves('20103', '201', '20104')).toEqual([0, 2])
    expect(leaves('', '')).toEqual([0, 1])
    expect(leaves('201', '201')).toEqual([0, 1])
    expect(leaves('201', '1201', '2')).toEqual([0, 1])
    expect(leaves('total')).toEqual([])
  })
})
