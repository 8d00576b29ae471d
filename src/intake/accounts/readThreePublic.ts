import type { TableLayout } from '../../documents/tableLayout.js'
import type { Draft } from '../draft.js'
import type { Line } from '../lines.js'
import { oneLine } from '../printed.js'
import { gridsOf, type TabledKind } from '../tabled.js'
import { comparedIn } from './comparedColumn.js'
import { type Compared, putItemRows, uprightOf } from './itemRows.js'
import {
  eachOnce,
  isWhole,
  type Placed,
  placedByHeads,
  placedByTurns,
  proved,
  type Reading,
  rowsOf,
  stageOf,
  type Worded,
  withGrandTotal,
} from './threePublicReading.js'
import { rowsIn } from './threePublicRows.js'

/** The stage of a table that names none: a budget prints its own year alone. */
const stageAlone: Readonly<Record<TabledKind, string | null>> = {
  finalAccounts: null,
  departmentBudget: 'originalBudget',
}

/**
 * Reads the table of the three public expenses, whichever way it is turned: stages beside each other over the items, stages
 * below each other, or items below each other with the stages over the columns.
 *
 * A file that lost the borders of merged heads may print a stage over the wrong columns. Then the items tell the stages apart:
 * they come twice. Where both readings are possible the sums of the table decide.
 */
export function readThreePublic(draft: Draft, parts: readonly (readonly Line[])[], year: number | null): void {
  const [layout] = gridsOf(draft.kind as TabledKind, 'threePublic') as readonly [TableLayout]
  const rows = parts.flatMap((lines) => rowsIn(draft, layout, lines, parts[0] as readonly Line[], year))
  const all = rows.flatMap((row) => row.figures)
  const compared = all.flatMap((figure): readonly Compared[] => {
    const column = comparedIn(figure.path)
    return column === null ? [] : [{ figure, column }]
  })
  const beside = new Set(compared.map(({ figure }) => figure))
  const figures = withoutStrangeRows(
    layout,
    withoutShared(
      layout,
      all.filter((figure) => !beside.has(figure)),
    ),
  )
  const stages = figures.flatMap(({ words }) => words.flatMap((word) => stageOf(layout, word)))
  const alone = stages.length === 0 ? stageAlone[draft.kind as TabledKind] : null
  const byHeads = withGrandTotal(
    layout,
    figures.flatMap((one) => placedByHeads(layout, one, alone)),
    figures,
  )
  const byTurns = placedByTurns(layout, figures, [...new Set(stages)])
  const fits = figures.every((figure) => figure.fits)
  const upright = uprightOf(byHeads, figures)
  const sure = isWhole(byHeads, figures)
    ? fits || (!isUpright(byHeads, figures) && proved(layout, byHeads, figures) !== null)
    : fits && isProvedBeside(layout, byHeads, figures, alone)
  const turned = sure ? null : proved(layout, byTurns, figures)
  const reading = sure ? byHeads : (turned ?? eachOnce(byHeads))
  if (sure && upright !== null && layout.id === 'threePublic')
    putItemRows(draft, layout, upright, rows, isWhole(byHeads, figures) ? compared : [])
  else putReading(draft, layout, reading, sure || (turned && fits) ? byHeads : [])
  const taken = all.filter(({ printed }) => !draft.ledger.isTaken(printed))
  draft.ledger.leave('column', ...taken.map(({ printed }) => printed))
}

/** What stands over all figures tells none of them apart: a head that names the table. */
function withoutShared(layout: TableLayout, figures: readonly Worded[]): readonly Worded[] {
  const [first] = figures
  if (!first || figures.length < 2) return figures
  const shared = first.words.filter(
    (word) => stageOf(layout, word).length === 0 && figures.every(({ words }) => words.includes(word)),
  )
  return figures.map((one) => ({ ...one, words: one.words.filter((word) => !shared.includes(word)) }))
}

/** Do items stand below each other? Then sums hold also where whole columns stand under the wrong heads. */
function isUpright(byHeads: Reading, figures: readonly Worded[]): boolean {
  const columns = new Map(figures.map(({ printed, column }) => [printed, column]))
  const items = new Map(byHeads.map(({ printed, item }) => [columns.get(printed), item]))
  return byHeads.some(({ printed, item }) => items.get(columns.get(printed)) !== item)
}

/** Where items stand below each other, rows of what is no item (numbers of visits and people) are not of the table. */
function withoutStrangeRows(layout: TableLayout, figures: readonly Worded[]): readonly Worded[] {
  const known = new Set(figures.filter((one) => placedByHeads(layout, one, null).length > 0).map(({ row }) => row))
  const own = figures.filter(({ row }) => known.has(row))
  const byHeads = own.flatMap((one) => placedByHeads(layout, one, null))
  return uprightOf(byHeads, own) !== null && isWhole(byHeads, own) ? own : figures
}

/** Where strange columns stand beside: do the heads place every figure of the others, row by row, and do the sums hold? */
function isProvedBeside(
  layout: TableLayout,
  byHeads: Reading,
  figures: readonly Worded[],
  alone: string | null,
): boolean {
  const columns = new Set(
    figures.filter((one) => placedByHeads(layout, one, alone).length > 0).map(({ column }) => column),
  )
  const known = figures.filter(({ column }) => columns.has(column))
  return known.length > columns.size && known.length < figures.length && proved(layout, byHeads, known) !== null
}

const isIn = (reading: Reading, { printed, stage, item }: Placed): boolean =>
  reading.some((one) => one.printed === printed && one.stage === stage && one.item === item)

/** Puts a reading into the document; what its own heads do not say is in doubt. */
function putReading(draft: Draft, layout: TableLayout, reading: Reading, byHeads: Reading): void {
  for (const [at, row] of rowsOf(layout, reading).entries()) {
    const path = ['tables', ...layout.path, 'rows', at]
    draft.put([...path, 'code'], row.code as string)
    draft.put([...path, 'label'], row.label as string)
    draft.put([...path, 'total'], '')
    for (const placed of reading.filter(({ stage }) => stage === row.code)) {
      const { printed, item } = placed
      const text = oneLine(printed.text)
      draft.put([...path, item], text, printed)
      if (!isIn(byHeads, placed)) draft.doubt([...path, item], text, 'mergedHeads')
    }
  }
}
