import { isCode } from '../../documents/codeTree.js'
import type { Grid } from '../../documents/grid.js'
import { placeOf } from '../../documents/tabledDocument.js'
import type { FundScope } from '../../terms/fund.js'
import type { TableColumns } from './accountCells.js'
import type { LineFigure } from './documentLine.js'
import { gridFigures } from './printedFigures.js'

/** Of which money lines are wanted, and by class or by the lowest codes that are printed. */
export interface LineOptions {
  /** All funds where none is given. */
  readonly scope?: FundScope
  readonly level?: 'class' | 'lowest'
}

const classOnly = /^\d{3}$/

/** The codes that are asked for: classes, or those that have nothing beneath them. */
export const atLevel = (figures: readonly LineFigure[], level: LineOptions['level']): readonly LineFigure[] => {
  if (level === 'class') return figures.filter(({ key }) => classOnly.test(key))
  const wholes = new Set(figures.flatMap(({ key }) => beginningsOf(key)))
  return figures.filter(({ key }) => !wholes.has(key))
}

/** `beginningsOf('20103') // => ['2', '20', '201', '2010']` */
const beginningsOf = (code: string): readonly string[] =>
  Array.from({ length: Math.max(code.length - 1, 0) }, (_, at) => code.slice(0, at + 1))

/** What these tables print in rows that bear codes. */
export const codedFigures = (
  grids: readonly (Grid | undefined)[],
  scope: FundScope,
  tables: readonly TableColumns[],
): readonly LineFigure[] =>
  tables.flatMap(({ table, columns }): readonly LineFigure[] => {
    const grid = grids[placeOf(table)]
    return (grid?.codes ?? []).flatMap((key, row) =>
      isCode(key) ? gridFigures({ key, label: grid?.labels[row] as string, scope }, grid, key, columns) : [],
    )
  })
