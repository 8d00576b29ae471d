import type { AccountTable } from '../../terms/accountTable.js'
import { accountTableTitles } from '../../terms/accountTable.js'
import { headDepth, headPaths } from '../heads.js'
import type { Line } from '../lines.js'
import { gridsOf } from '../tabled.js'
import { lanesOf, rolesOf } from './columnRole.js'
import { columnsOfLane } from './columnsOfLane.js'

/**
 * Which table of the accounts has these heads? The one whose columns all of them are, where no other has as many; null where
 * two have, or a head is strange to all.
 */
export function tableByHeads(lines: readonly Line[]): AccountTable | null {
  const depth = headDepth(lines)
  const paths = headPaths(lines, depth)
  const lanes = lanesOf(rolesOf(paths)).filter(({ labels, codes }) => labels.length + codes.length > 0)
  const figures = lanes.flatMap((lane) => lane.figures)
  if (lanes.length !== 1 || figures.length < 2) return null
  const fitting = accountTableTitles.flatMap(({ id }) => {
    const layouts = gridsOf('finalAccounts', id)
    const matched = layouts.map((layout) => lanes.map((lane) => columnsOfLane(layout, lane, paths).size)[0] as number)
    return layouts.length === 1 && matched[0] === figures.length
      ? [{ id, missing: missingOf(layouts[0]?.columns ?? [], matched[0]) }]
      : []
  })
  const least = Math.min(...fitting.map(({ missing }) => missing))
  const best = fitting.filter(({ missing }) => missing === least)
  return best.length === 1 ? (best[0]?.id ?? null) : null
}

/** How many columns that every place prints are not there. */
const missingOf = (columns: readonly { readonly local?: true }[], printed: number): number =>
  Math.abs(columns.filter(({ local }) => local !== true).length - printed)
