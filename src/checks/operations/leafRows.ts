import type { Grid } from '../../documents/grid.js'
import type { TableLayout } from '../../documents/tableLayout.js'

const known = /* @__PURE__ */ new WeakMap<Grid, Int16Array>()

/**
 * The rows of a table that no other is a part of: all without a name, but those whose code another code goes on (a
 * department above its units).
 */
export function leafRows(grid: Grid): Int16Array {
  const before = known.get(grid)
  if (before) return before
  const { named }: TableLayout = grid.layout
  const names = new Set(named.map(({ code }) => code))
  const isHeld = (code: string): boolean =>
    code !== '' && grid.codes.some((other) => other.length > code.length && other.startsWith(code))
  const rows = [...grid.codes.keys()].filter((row) => {
    const code = grid.codes[row] as string
    return !names.has(code) && !isHeld(code)
  })
  const leaves = Int16Array.from(rows)
  known.set(grid, leaves)
  return leaves
}
