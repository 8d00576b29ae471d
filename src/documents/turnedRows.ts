import { lazily } from '../exact/lazily.js'
import { agencyRunningCost } from '../terms/expenditure.js'
import { rowName } from '../terms/label.js'
import { subjectTerms } from '../terms/subjects.js'
import { type Term, termOf } from '../terms/term.js'
import { besideThreePublic, threePublic, threePublicItems } from '../terms/threePublic.js'
import { totals } from '../terms/total.js'
import { encodeGrid } from './encodeGrid.js'
import type { Grid } from './grid.js'
import type { ThreePublicItemRowJson, ThreePublicRowJson } from './json/accountRowsJson.js'

/** Columns of money where items stand below each other. */
export const stageColumns = ['budget', 'originalBudget', 'finalBudget', 'outturn', 'previousOutturn'] as const
/** What some places print beside them: a change is money, the others are rates. */
export const comparedColumns = ['change', 'changeRate', 'completionRate', 'share'] as const
export const itemColumns = [...stageColumns, ...comparedColumns] as const

type Stage = (typeof stageColumns)[number]

/** A table whose rows are items and whose columns are stages, as it is printed, and the item of each of its rows. */
export interface TurnedRows {
  readonly rows: readonly ThreePublicItemRowJson[]
  /** The column of the grid that each row is; null where no name or code tells. */
  readonly items: readonly (string | null)[]
}

/** Do these rows print stages as columns? */
export const areItems = (rows: readonly object[]): rows is readonly ThreePublicItemRowJson[] =>
  rows.some((row) => itemColumns.some((column) => Object.hasOwn(row, column)))

/** The row of the paper in which an item of the grid stands. */
export const rowOfItem = ({ items }: TurnedRows, item: string): number => items.indexOf(item)

export function turned(rows: readonly ThreePublicItemRowJson[], columns: readonly string[]): TurnedRows {
  const seen = new Set<string>()
  const items = rows.map(({ code, label }) => {
    const item = code !== undefined && columns.includes(code) ? code : (itemsByLabel().get(rowName(label)) ?? null)
    if (item === null || seen.has(item)) return null
    seen.add(item)
    return item
  })
  return { rows, items }
}

/** The same with stages below each other, as most places print the table. */
export function asStages({ rows, items }: TurnedRows, labelOf: (stage: string) => string): ThreePublicRowJson[] {
  const stages = stageColumns.filter((stage) => rows.some((row) => row[stage] !== undefined))
  return stages.map((stage) => {
    const cells = rows.flatMap((row, at): (readonly [string, string])[] => {
      const [item, text] = [items[at] ?? null, row[stage]]
      return item === null || text === undefined ? [] : [[item, text]]
    })
    return { code: stage, label: labelOf(stage), ...Object.fromEntries(cells) } as ThreePublicRowJson
  })
}

/** The rows of a turned grid as they are printed; thousands separators are left out where a figure was read. */
export function encodeTurned(grid: Grid, { rows, items }: TurnedRows): ThreePublicItemRowJson[] {
  const stages = new Map(encodeGrid<ThreePublicRowJson>(grid).map((row) => [row.code, row]))
  return rows.map((row, at) => {
    const item = items[at] as keyof ThreePublicRowJson | null
    const printed = (stage: Stage): string | undefined => (item === null ? undefined : stages.get(stage)?.[item])
    const cells = stageColumns.flatMap((stage) => {
      const text = printed(stage) ?? row[stage]
      return text === undefined ? [] : [[stage, text] as const]
    })
    return { ...row, ...Object.fromEntries(cells) }
  })
}

const itemsByLabel = lazily(() => {
  const reception = ['domesticReception', 'foreignReception'] as const
  const terms: readonly (readonly [string, Term])[] = [
    ['total', threePublic],
    ['total', termOf(totals, 'total')],
    ...threePublicItems.map((term) => [term.id, term] as const),
    ...reception.map((id) => [id, termOf(subjectTerms, `threePublic.${id}`)] as const),
    ...[agencyRunningCost, ...besideThreePublic].map((term) => [term.id, term] as const),
  ]
  const names = terms.flatMap(([id, { zh, labels = [] }]) =>
    [zh, ...labels].map((label) => [rowName(label), id] as const),
  )
  return new Map(names)
})
