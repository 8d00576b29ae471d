import { answeredProblemsRule, knownProblemsRule } from './answeredProblems.js'
import type { ReportInspection } from './context.js'
import { countedNamesRule } from './countedNames.js'
import { coverageRule } from './coverage.js'
import { basicAndProjectRule, fourBudgetsRule } from './expenditureParts.js'
import { measureTermsRule } from './measureTerms.js'
import { overspendingRule } from './overspending.js'
import { partOfWholeRule } from './partOfWhole.js'
import { promisedCausesRule } from './promisedCauses.js'
import { repeatedRateRule } from './repeatedRate.js'
import { resultUsesRule } from './resultUses.js'
import { saidNothingRule } from './saidNothing.js'
import { scoreCountRule } from './scoreCount.js'
import { controlRateRule, postsFilledRule } from './staffing.js'
import { unspentBudgetRule } from './unspentBudget.js'

/** What the sentences of any performance form must satisfy, besides the rules on every narrative. */
export const narratedInspections: readonly ReportInspection[] = [
  repeatedRateRule,
  countedNamesRule,
  coverageRule,
  overspendingRule,
  partOfWholeRule,
  saidNothingRule,
  scoreCountRule,
]

/** What a ledger of problems and measures must satisfy. */
export const rectificationInspections: readonly ReportInspection[] = [
  answeredProblemsRule,
  knownProblemsRule,
  measureTermsRule,
]

/** What reports in prose must satisfy beyond both. */
export const writtenInspections: readonly ReportInspection[] = [
  unspentBudgetRule,
  promisedCausesRule,
  controlRateRule,
  postsFilledRule,
  fourBudgetsRule,
  basicAndProjectRule,
  resultUsesRule,
]
