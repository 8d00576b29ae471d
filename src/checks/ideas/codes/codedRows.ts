import type { Grid } from '../../../documents/grid.js'
import type { RowCodes } from '../../../documents/tableLayout.js'
import { refer } from '../../../facts/cellRef.js'
import type { Facts } from '../../../facts/facts.js'
import { rowLabelOf, whereOf } from '../../../facts/gridFigure.js'
import type { Place } from '../../../facts/printedCell.js'
import type { Sentence } from '../../../law/basis.js'
import type { Reason } from '../../../verdicts/outcome.js'
import type { Fault } from '../../../words/faults.js'
import type { FoundClaim } from '../../claim.js'
import type { Context } from '../../context.js'
import type { Idea, Seen } from '../../idea.js'

/** What a row's code is found to be; undefined where it plainly is in order. `wanted` is what could not be looked into. */
export type Trouble =
  | { readonly reason: Reason; readonly wanted?: Sentence }
  | { readonly fault: Fault; readonly isReading?: boolean }

type Judge = (grid: Grid, row: number, context: Context) => Trouble | undefined

/** How many rows of a table are undecided where all others are plainly in order; null where row by row must be judged. */
type Undecided = (grid: Grid, context: Context) => number | null

/** Looks at the code of every coded row: claims only of those in which something is wrong. */
function lookAtRows(context: Context, judge: Judge, undecidedIn: Undecided): Seen {
  const others: FoundClaim[] = []
  let [holds, undecided] = [0, 0]
  for (const grid of gridsOf(context.facts)) {
    const rows = grid.tree().codedRows
    const plain = undecidedIn(grid, context)
    if (plain !== null) {
      holds += rows.length - plain
      undecided += plain
    } else
      for (const row of rows) {
        const trouble = judge(grid, row, context)
        if (!trouble) holds++
        else if ('fault' in trouble) others.push(codeClaim(grid, row, trouble))
        else undecided++
      }
  }
  return { holds, undecided, others }
}

/** Claims of all rows. */
const claimsOf = (context: Context, judge: Judge): readonly FoundClaim[] =>
  gridsOf(context.facts).flatMap((grid) =>
    grid.tree().codedRows.map((row) => codeClaim(grid, row, judge(grid, row, context))),
  )

/** Are they codes of a classification? */
const isListed = (codes: RowCodes): boolean => codes === 'functional' || codes === 'economic'

/** The tables whose rows have codes. */
function gridsOf({ printed: { grids = [] } }: Facts): readonly Grid[] {
  const listed: Grid[] = []
  for (const grid of grids) if (grid && isListed(grid.layout.codes)) listed.push(grid)
  return listed
}

function codeClaim(grid: Grid, row: number, trouble: Trouble | undefined): FoundClaim {
  const ref = refer(grid, row, 0)
  const { path, table = '' } = whereOf(ref)
  const code = grid.codes[row] as string
  const own = rowLabelOf(ref)
  const place: Place = {
    label: { zh: `${own.zh}科目编码`, en: `${own.en}, code` },
    where: { path: [...path.slice(0, -1), 'code'], table, row: code },
  }
  const about = { kind: 'found', about: table, row: code || (grid.labels[row] as string), place } as const
  if (!trouble) return { ...about, outcome: 'holds' }
  if ('fault' in trouble) return { ...about, outcome: 'broken', ...trouble }
  const { reason, wanted } = trouble
  const operands = wanted ? [{ label: wanted, where: place.where, value: null }] : []
  return { ...about, outcome: 'insufficientData', reason, operands }
}

/** An idea on the codes of rows. */
export const onRows = (judge: Judge, undecidedIn: Undecided = () => null): Pick<Idea, 'claims' | 'look'> => ({
  claims: (context) => claimsOf(context, judge),
  look: (context) => lookAtRows(context, judge, undecidedIn),
})
