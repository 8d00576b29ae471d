import type { Idea } from '../idea.js'
import { overspending } from '../ideas/money/overspending.js'
import { countedNames } from '../ideas/told/countedNames.js'
import { coverage } from '../ideas/told/coverage.js'
import { partOfWhole } from '../ideas/told/partOfWhole.js'
import { repeatedRate } from '../ideas/told/repeatedRate.js'
import { saidNothing } from '../ideas/told/saidNothing.js'

/** What the sentences of any performance form are held to. */
export const sentenceIdeas: readonly Idea[] = [
  repeatedRate,
  countedNames,
  coverage,
  overspending,
  partOfWhole,
  saidNothing,
]
