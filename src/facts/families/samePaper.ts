import type { Grid } from '../../documents/grid.js'
import { isTabled, type TabledDocument } from '../../documents/tabledDocument.js'
import { grouped } from '../../exact/grouped.js'
import type { MoneyUnit } from '../../exact/unit.js'
import type { Sentence } from '../../law/basis.js'
import { type Figure, isSameRounded } from '../../verdicts/figure.js'
import type { CellRef } from '../cellRef.js'
import { byUnitAndYear } from '../compared/sameUnit.js'
import { figureOf, labelOf } from '../gridFigure.js'
import type { PrintedCell } from '../printedCell.js'
import { cellIn, figuresOf } from './cellsOfGrid.js'
import type { Titled } from './titled.js'

type Tabled = Titled<TabledDocument>

type Filled = PrintedCell & { readonly figure: Figure }

/** A cell as each of two documents prints it, and what it is called in both. */
export interface Pair {
  readonly label: Sentence
  readonly one: Filled
  readonly other: Filled
}

/** Two documents that print one paper, and the cells that they print differently. */
export interface PrintedTwice {
  readonly one: Tabled
  readonly other: Tabled
  readonly differing: readonly Pair[]
}

/**
 * The same form of one unit and year, given more than once: of the figures that both print, zeros aside, most are the same,
 * rounded as the coarser of the two is. Where less is the same they are two papers.
 */
export function printedTwice(documents: readonly Titled[]): readonly PrintedTwice[] {
  const tabled = new Map(documents.filter(isOfTables).map((one) => [one.document, one]))
  return byUnitAndYear([...tabled.keys()])
    .flatMap((group) => grouped(group, formOf))
    .flatMap(([first, ...others]) =>
      others.flatMap((other) => twiceOf(tabled.get(first) as Tabled, tabled.get(other) as Tabled)),
    )
}

const isOfTables = (one: Titled): one is Tabled => isTabled(one.document)

/** Which form, whose: a department’s or that of one unit, and of which place. */
const formOf = (document: TabledDocument): string =>
  [document.kind, 'form' in document ? document.form : '', document.region].join('/')

function twiceOf(one: Tabled, other: Tabled): readonly PrintedTwice[] {
  const { unit } = one.document
  const pairs = pairsOf(one.document, other.document)
  const differing = pairs.filter(({ isSame }) => !isSame)
  if (2 * differing.length >= pairs.length) return []
  const titled = ({ own, beside }: Compared): Pair => ({
    label: labelOf(own),
    one: cellIn(own, unit, one.title) as Filled,
    other: cellIn(beside, unit, other.title) as Filled,
  })
  return [{ one, other, differing: differing.map(titled) }]
}

/** A cell that both print, and whether they print the same. */
interface Compared {
  readonly own: CellRef
  readonly beside: CellRef
  readonly isSame: boolean
}

/** The cells that print a figure in both, by code and column: nothing beside nothing tells nothing. */
const pairsOf = ({ grids, unit }: TabledDocument, other: TabledDocument): readonly Compared[] =>
  grids.flatMap((grid, place) => {
    const beside = other.grids[place]
    if (!grid || !beside) return []
    const theirs = cellsOf(beside)
    return [...cellsOf(grid)].flatMap(([name, own]) => comparedIn(own, theirs.get(name), unit))
  })

function comparedIn(own: CellRef, beside: CellRef | undefined, unit: MoneyUnit): readonly Compared[] {
  if (!beside) return []
  const [one, other] = [figureOf(own, unit), figureOf(beside, unit)] as [Figure, Figure]
  return one.value.isZero() && other.value.isZero() ? [] : [{ own, beside, isSame: isSameRounded(one, other) }]
}

/** The cells with figures by code and column; of a code that stands in several rows none. */
function cellsOf(grid: Grid): ReadonlyMap<string, CellRef> {
  const rows = new Map<string, number>()
  for (const code of grid.codes) rows.set(code, (rows.get(code) ?? 0) + 1)
  const once = figuresOf(grid).filter(({ code }) => rows.get(code) === 1)
  return new Map(once.map((ref) => [`${ref.code}/${ref.column}`, ref]))
}
