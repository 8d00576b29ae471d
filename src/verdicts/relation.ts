/** How a whole must stand to the sum of its parts. */
export type Relation = 'equals' | 'atLeast' | 'atMost'

/** A relation that is satisfied by more than one figure. */
export type Inequality = Exclude<Relation, 'equals'>
