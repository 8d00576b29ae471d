import type { Outcome } from '../../verdicts/outcome.js'

/** The outcome of a plain question: is it so? */
export const heldIf = (so: boolean): Outcome => (so ? 'holds' : 'broken')
