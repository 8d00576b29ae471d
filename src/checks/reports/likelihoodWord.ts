export type Likelihood = 'certain' | 'possible' | 'impossible'

/** What papers tick. 不可能 stands before 可能, which is in it. */
const words: readonly (readonly [pattern: RegExp, likelihood: Likelihood])[] = [
  [/不可能|不能/u, 'impossible'],
  [/确定能|一定能|^能$/u, 'certain'],
  [/可能/u, 'possible'],
]

/** How likely a paper says that something will be: `likelihoodOf('有可能') // => 'possible'`. */
export const likelihoodOf = (text: string): Likelihood | undefined =>
  words.find(([pattern]) => pattern.test(text.trim()))?.[1]
