import type { Idea } from '../idea.js'
import { budgetsWithinAll } from '../ideas/sentences/budgetsWithinAll.js'
import { change } from '../ideas/sentences/change.js'
import { completion } from '../ideas/sentences/completion.js'
import { knownSubjects } from '../ideas/sentences/knownSubjects.js'
import { meanScore } from '../ideas/sentences/meanScore.js'
import { partsInText } from '../ideas/sentences/partsInText.js'
import { partsOfTotals } from '../ideas/sentences/partsOfTotals.js'
import { procurementShares } from '../ideas/sentences/procurementShares.js'
import { projectsWithScore } from '../ideas/sentences/projectsWithScore.js'
import { repetition } from '../ideas/sentences/repetition.js'
import { saidNone } from '../ideas/sentences/saidNone.js'
import { share } from '../ideas/sentences/share.js'
import { sharesTogether } from '../ideas/sentences/sharesTogether.js'
import { vehiclesHeld } from '../ideas/sentences/vehiclesHeld.js'
import { visitors } from '../ideas/sentences/visitors.js'
import { zeroTogether } from '../ideas/sentences/zeroTogether.js'
import { textIdeas } from './texts.js'

/** What the sentences of any form are held to. */
export const narrativeIdeas: readonly Idea[] = [
  completion,
  share,
  change,
  repetition,
  partsOfTotals,
  sharesTogether,
  vehiclesHeld,
  procurementShares,
  budgetsWithinAll,
  zeroTogether,
  meanScore,
  projectsWithScore,
  saidNone,
  visitors,
  knownSubjects,
  partsInText,
  ...textIdeas,
]
