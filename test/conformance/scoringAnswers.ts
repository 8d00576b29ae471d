import { Decimal } from '../../src/exact/decimal.js'
import { adjustmentReasons, reasonsOwed } from '../../src/scoring/evaluation/reasonsOwed.js'
import { bandedExecution2021 } from '../../src/scoring/executionPolicies/bandedExecution2021.js'
import { linearExecution } from '../../src/scoring/executionPolicies/linearExecution.js'
import { gradeOf } from '../../src/scoring/gradeBands.js'
import { lenientGrades, nationalGrades } from '../../src/scoring/grades.js'
import { linear2020 } from '../../src/scoring/policies/linear2020.js'
import { policies } from '../../src/scoring/policies.js'
import type { ScoringPolicy } from '../../src/scoring/policy.js'
import {
  budgetAdjustment,
  farAboveTarget,
  guangxiFarAboveTarget,
  missedTarget,
  monitoringDeviation,
} from '../../src/scoring/reasonDuties.js'
import { scoreExecution } from '../../src/scoring/scoreExecution.js'
import { scoreIndicator } from '../../src/scoring/scoreIndicator.js'
import { readFigures } from '../../src/verdicts/figure.js'
import { named } from './named.js'

const executionPolicies = { linearExecution, bandedExecution2021 }
const duties = { budgetAdjustment, farAboveTarget, guangxiFarAboveTarget, missedTarget, monitoringDeviation }

const figureOf = (text: string) => {
  const read = readFigures([text])
  if ('reason' in read || !read.figures[0]) throw new RangeError(`no figure: ${text}`)
  return read.figures[0]
}

interface Execution {
  readonly policy: keyof typeof executionPolicies
  readonly outturn: string
  readonly budget: string
  readonly points: string
  readonly finished?: boolean
}

/** What budget execution may score. */
function executionScored({ policy, outturn, budget, points, ...more }: Execution) {
  const input = { outturn: figureOf(outturn), budget: figureOf(budget), points: new Decimal(points), ...more }
  return scoreExecution(input, executionPolicies[policy])?.computed
}

type Owing = { readonly duty: keyof typeof duties } & (
  | { readonly target: string; readonly actual: string }
  | { readonly originalBudget: string; readonly finalBudget: string }
)

/** Whether a duty to give a reason asks for one. */
function reasonIsOwed({ duty, ...owing }: Owing) {
  const rule = duties[duty]
  if ('target' in owing) {
    const score = scoreIndicator({ ...owing, points: '10' }, linear2020)
    return { owed: reasonsOwed([rule], score, undefined).length > 0 }
  }
  const original = new Decimal(owing.originalBudget)
  const adjustment = new Decimal(owing.finalBudget).minus(original).div(original).abs()
  return { owed: adjustmentReasons([rule], adjustment).length > 0 }
}

interface Scored {
  readonly policy: string
  readonly target: string
  readonly actual: string
  readonly points: string
}

/** How this library answers vectors of scores, grades and duties to give a reason. */
export const scoringAnswers = {
  scores: ({ policy, ...input }: Scored) => {
    const score = scoreIndicator(input, named<ScoringPolicy>(policies, policy))
    return { highExcluded: false, ...score, exact: score.exact.high }
  },
  executionScores: executionScored,
  grades: ({ bands, score }: { bands: string; score: string }) => ({
    grade: gradeOf(named([nationalGrades, lenientGrades], bands), new Decimal(score))?.zh ?? null,
  }),
  reasonsOwed: reasonIsOwed,
}
