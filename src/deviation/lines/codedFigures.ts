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
  const codes = new Set(figures.map(({ key }) => key))
  const isWhole = (key: string): boolean => [...codes].some((code) => code !== key && code.startsWith(key))
  return figures.filter(({ key }) => (level === 'class' ? classOnly.test(key) : !isWhole(key)))
}

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
