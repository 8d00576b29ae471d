/** Which column of the form a value stands in. 达到95% asks for at least 95% in a target, and tells 95% in an actual. */
export type Side = 'target' | 'actual'
