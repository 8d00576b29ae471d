import type { PaperRemark } from '../../paper/paper.js'

/** What is known while a page is read. */
export interface PageContext {
  readonly remarks: PaperRemark[]
  /** How many cells there were. */
  cells: number
}
