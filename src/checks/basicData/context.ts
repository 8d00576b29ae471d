import type { BasicData } from '../../documents/basicData.js'
import type { Grid } from '../../documents/grid.js'

/** What inspections look at: the form, and its grid of money where it prints one. */
export interface BasicDataContext {
  readonly document: BasicData
  readonly grid: Grid | undefined
}

export const contextOf = (document: BasicData): BasicDataContext => ({ document, grid: document.grids[0] })
