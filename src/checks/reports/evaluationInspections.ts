import { admittedShortfallRule } from './admittedShortfall.js'
import type { EvaluationInspection } from './context.js'
import { executionPointsRule } from './executionPoints.js'
import { gradedTotalRule } from './gradedTotal.js'
import { pointsAddUpRule, scoresAddUpRule } from './marksAddUp.js'
import { possibleTotalRule } from './possibleTotal.js'
import { reservedFullScoreRule } from './reservedFullScore.js'
import { scoreLostRule } from './scoreLost.js'
import { scoreWithinPointsRule } from './scoreWithinPoints.js'
import { sectionAgreementRule } from './sectionAgreement.js'
import { sectionsTotalRule } from './sectionsTotal.js'
import { totalScoreRule } from './totalScore.js'
import { unspentProjectRule } from './unspentProject.js'

/** What the marks and projects of an evaluation report must satisfy. */
export const evaluationInspections: readonly EvaluationInspection[] = [
  sectionsTotalRule,
  executionPointsRule,
  sectionAgreementRule,
  pointsAddUpRule,
  scoresAddUpRule,
  totalScoreRule,
  scoreWithinPointsRule,
  possibleTotalRule,
  reservedFullScoreRule,
  admittedShortfallRule,
  scoreLostRule,
  unspentProjectRule,
  gradedTotalRule,
]
