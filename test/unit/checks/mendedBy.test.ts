import { describe, expect, it } from 'vitest'
import { hitsOn, suspectsOn } from '../../../src/checks/brokenIn.js'
import { casesTouched, mendedBy } from '../../../src/checks/mendedBy.js'
import { isMovable, type OutOfPlace, putBack } from '../../../src/documents/displacedGrid.js'
import { FinalAccounts } from '../../../src/documents/finalAccounts.js'
import type { Grid } from '../../../src/documents/grid.js'
import ordinary from '../../fixtures/accounts/ordinary.json' with { type: 'json' }
import { plantable, slips } from '../../fixtures/causes/plant.js'
import { slideRows } from '../../fixtures/causes/shiftRows.js'

type Json = typeof ordinary

const wrong = (): Json => {
  const json = structuredClone(ordinary)
  for (const [at, { text, beside, set }] of plantable(json).entries())
    if (at % 7 === 0) set(slips.transposed?.(text, beside) ?? text)
  return json
}

/** Every way to put figures of a grid back, likely or not. */
function* waysOf(grid: Grid): Generator<OutOfPlace> {
  const printed = [...grid.starts.keys()].filter((column) => (grid.starts[column] as number) >= 0)
  for (const one of printed)
    for (const other of printed.filter((each) => each > one)) yield { columns: [one, other], from: 0, by: 0 }
  if (!isMovable(grid)) return
  for (const columns of [printed, ...printed.map((column) => [column])])
    for (let from = 0; from < grid.rowCount; from += 2) for (const by of [1, -1] as const) yield { columns, from, by }
}

describe('what putting figures back would mend', () => {
  it.each([
    ['right', ordinary],
    ['wrong', wrong()],
    ['shifted', slideRows(ordinary as never, 'expenditure', { first: 2, size: 8, by: 1 }) as Json],
  ])('is never less than a quick pass finds over the grid: tables that are %s', (_, json) => {
    const document = FinalAccounts.parse(json)
    let mended = 0
    for (const [at, grid] of document.grids.entries()) {
      if (!grid) continue
      const { hits: before, suspects } = suspectsOn(document, at)
      expect(before).toBe(hitsOn(document, at))
      const touchedBy = casesTouched(suspects, grid)
      for (const out of waysOf(grid)) {
        const grids = document.grids.map((own, place) => (place === at ? putBack(grid, out) : own))
        const gone = before - hitsOn({ ...document, grids }, at)
        mended = Math.max(mended, gone)
        expect(mendedBy(touchedBy(out.columns), grid, out)).toBeGreaterThanOrEqual(gone)
      }
    }
    expect(mended).toBeGreaterThan(json === ordinary ? -1 : 0)
  })
})
