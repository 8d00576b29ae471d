import type { Idea } from '../idea.js'
import { overspending } from '../ideas/money/overspending.js'
import { countedNames } from '../ideas/sentences/countedNames.js'
import { coverage } from '../ideas/sentences/coverage.js'
import { partOfWhole } from '../ideas/sentences/partOfWhole.js'
import { repeatedRate } from '../ideas/sentences/repeatedRate.js'
import { saidNothing } from '../ideas/sentences/saidNothing.js'

/** What the sentences of any performance form are held to. */
export const sentenceIdeas: readonly Idea[] = [
  repeatedRate,
  countedNames,
  coverage,
  overspending,
  partOfWhole,
  saidNothing,
]
