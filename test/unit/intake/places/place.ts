import type { Paper } from '../../../../src/paper/paper.js'
import type { Print } from './printing.js'

/** How a place that does not exist prints its accounts. */
export interface Place {
  readonly what: string
  /** Why not all of it comes out without a doubt; absent where it does. */
  readonly told?: string
  /** Some figures are only told. */
  readonly partly?: true
  readonly paper: () => Promise<{ readonly paper: Paper; readonly print: Print }>
}
