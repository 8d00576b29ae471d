import { gridReader } from '../../documents/gridReader.js'
import type { TableLayout } from '../../documents/tableLayout.js'
import type { MoneyUnit } from '../../exact/unit.js'
import { budgetLines } from '../../terms/budgetLine.js'
import { rowName } from '../../terms/label.js'
import { tableHeads } from '../../terms/tableHead.js'
import { termByLabel } from '../../terms/term.js'
import type { Draft } from '../draft.js'
import type { Header } from '../header.js'
import { headDepth, sameHeads } from '../heads.js'
import type { Line } from '../lines.js'
import { gridsOf, type MoneyTable, type TabledKind } from '../tabled.js'
import { brokenIn } from './brokenIn.js'
import { byElimination } from './byElimination.js'
import { columnsOfLane, type MatchedColumns } from './columnsOfLane.js'
import { putRows, type RowToPut } from './putRows.js'
import type { ReadRow } from './readRows.js'
import { readThreePublic } from './readThreePublic.js'
import { type LanedTable, lanedTable } from './tableRows.js'
import { tellTable } from './tellTable.js'
import { withOwnUnits } from './unitInHeads.js'
import { wholeNames } from './wholeNames.js'

type LaneOfTable = LanedTable['lanes'][number]

/** Reads the rows of a table of accounts or of a budget into the document. */
export function readTable(draft: Draft, table: MoneyTable, parts: readonly (readonly Line[])[], known: Header): void {
  if (table === 'threePublic') readThreePublic(draft, parts, known.year)
  else readLanes(draft, table, parts, known)
}

function readLanes(draft: Draft, table: MoneyTable, parts: readonly (readonly Line[])[], { year, unit }: Header): void {
  const layouts = gridsOf(draft.kind as TabledKind, table)
  const runs = runsOf(parts).map((run) => {
    const laned = lanedTable(run, draft.ledger, year)
    return { ...laned, ofLane: laned.lanes.map((lane) => gridOf(layouts, lane, laned.paths)) }
  })
  for (const layout of layouts) {
    const toPut = runs.flatMap(({ lanes, ofLane, paths }) =>
      lanes.flatMap((lane, at) =>
        ofLane[at] === layout ? rowsToPut(draft, layout, withTotal(layout, lane), paths, unit) : [],
      ),
    )
    putRows(draft, layout, toPut, year)
  }
  for (const { lanes, ofLane } of runs)
    for (const [at, { rows }] of lanes.entries())
      if (ofLane[at] === null)
        for (const { figures, from } of rows)
          draft.ledger.leave(
            'table',
            ...from.code,
            ...from.label,
            ...from.line,
            ...figures.map(({ printed }) => printed),
          )
}

/** Parts of a table under the same heads: others begin where other heads stand in the middle of it. */
function runsOf(parts: readonly (readonly Line[])[]): readonly (readonly (readonly Line[])[])[] {
  const runs: (readonly Line[])[][] = []
  let first: readonly Line[] | undefined
  for (const lines of parts) {
    const isOther = headDepth(lines) > 0 && first !== undefined && !sameHeads(first, lines)
    if (headDepth(lines) > 0 && (isOther || first === undefined)) first = lines
    if (isOther || runs.length === 0) runs.push([lines])
    else runs.at(-1)?.push(lines)
  }
  return runs
}

/** A table of one row of figures, and of no column that tells rows apart, prints its total alone. */
function withTotal(layout: TableLayout, { lane, rows }: LaneOfTable): LaneOfTable {
  const [row, ...others] = rows
  const total = layout.named.find(({ code }) => code === 'total')
  if (row === undefined || total === undefined || others.length > 0 || lane.labels.length + lane.codes.length > 0)
    return { lane, rows }
  return { lane, rows: [{ ...row, code: total.code, label: total.label }] }
}

function rowsToPut(
  draft: Draft,
  layout: TableLayout,
  { lane, rows: printed }: LaneOfTable,
  paths: LanedTable['paths'],
  unit: MoneyUnit,
): readonly RowToPut[] {
  const rows = withOwnUnits(wholeNames(layout, printed), paths, unit)
  const matched: MatchedColumns = columnsOfLane(layout, lane, paths)
  const eliminated = byElimination(layout, lane, matched, rows)
  const { columns } = eliminated
  tellTable(draft, layout, rows, eliminated)
  const misfit = rows.some(({ fit }) => fit === 'long')
    ? 'long'
    : rows.some(({ fit }) => fit === 'short')
      ? 'short'
      : null
  const { held, broken } = misfit === null ? { held: 1, broken: 0 } : brokenIn(layout, rows, columns)
  const holds = held > 0 && broken === 0
  const proved = holds && rows.some(({ fit }) => fit === undefined)
  return rows.map((row) => {
    if (proved && row.fit === 'short') return { row: withoutFit(row), columns }
    return { row: misfit === 'long' && row.fit === undefined ? { ...row, fit: 'long' } : row, columns }
  })
}

/** Where other rows are whole, sums that hold tell that blank places were left out at the end of rows, and none before. */
const withoutFit = ({ fit: _, ...row }: ReadRow): ReadRow => row

/** Which grid of a table is a lane: the side that its heads name, else that to which most names of its rows belong. */
function gridOf(
  layouts: readonly TableLayout[],
  { lane, rows }: LaneOfTable,
  paths: LanedTable['paths'],
): TableLayout | null {
  if (layouts.length === 1) return layouts[0] as TableLayout
  const own = [...lane.labels, ...lane.lines, ...lane.figures].flatMap((column) => paths[column] ?? [])
  const sides = new Set(own.flatMap((head) => sideOf(head)))
  const known = layouts.map((layout) => ({
    layout,
    count: knownNames(
      layout,
      rows.map(({ label }) => label),
    ),
  }))
  const [side] = sides.has('use') ? ['use'] : sides.size === 1 ? sides : []
  const said = known.filter(({ layout }) => side !== undefined && isOf(side, layout.path[1] as string))
  const [best] = (said.length > 0 ? said : known).toSorted((one, other) => other.count - one.count)
  const named = rows.filter(({ label }) => label !== '').length
  return best && best.count * 2 >= named ? best.layout : null
}

const sides: Readonly<Record<string, string>> = { incomeSide: 'income', expenditureSide: 'expenditure', use: 'use' }

/** What is spent may be told by its use. */
const isOf = (said: string, side: string): boolean => side === said || (said === 'expenditure' && side === 'use')

function sideOf(head: string): readonly string[] {
  const side = sides[(termByLabel(tableHeads, head) ?? termByLabel(budgetLines, head))?.id ?? '']
  return side === undefined ? [] : [side]
}

function knownNames(layout: TableLayout, labels: readonly string[]): number {
  const names = gridReader(layout).codesOfLabel()
  return labels.filter((label) => names.has(rowName(label))).length
}
