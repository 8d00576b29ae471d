/** Kinds of arithmetic that tell themselves: the figures of the finding are all that there is to say. */
export type ArithmeticFault = 'sum' | 'copy' | 'copies' | 'limit' | 'rate' | 'change' | 'blank'

/**
 * What is wrong: its kind, with the parameters that its sentence is made from, all plain data. Those of `ArithmeticFault`
 * have none: the arithmetic of the finding says them.
 */
export interface ToldFault {
  readonly kind: string
}

/** What a paper prints in words where a figure could stand. */
export type StatedAs = 'saidNone' | 'saidInapplicable' | 'wholeOfShares'

/** What the other figure is, where it is not simply computed. */
export type ComputedAs =
  | 'simpleMean'
  | 'countedOneByOne'
  | 'listedItems'
  | 'namedProjects'
  | 'sharesTogether'
  | 'budgetsTogether'
  | 'outturnOverBudget'
  | 'endOfLastYear'
  | 'emptyTable'
