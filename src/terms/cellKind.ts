/** What a cell of figures should hold. */
export type CellKind = 'amount' | 'number' | 'points' | 'rate' | 'year'
