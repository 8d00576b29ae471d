import type { AgainstMediumTerm } from '../deviation/againstMediumTerm.js'
import type { BridgedLine } from '../deviation/bridge.js'
import type { BudgetBridge } from '../deviation/budgetBridge.js'
import type { Composition } from '../deviation/composition.js'
import type { ControlledRow } from '../deviation/expenditureControl.js'
import type { Growth } from '../deviation/growth.js'
import type { MixedScopes } from '../deviation/mixedScopes.js'
import type { CumulativeProject } from '../deviation/multiYearProject.js'
import type { LineReason } from '../deviation/owedReasons.js'
import type { Owed } from '../deviation/owedWhen.js'
import type { Portfolio } from '../deviation/portfolio.js'
import type { Progress } from '../deviation/progress.js'
import type { BrokenRules } from '../procedures/portfolio/brokenRules.js'
import type { PlaceMoney } from '../procedures/portfolio/placeMoney.js'
import type { PlacePortfolio } from '../procedures/portfolioOf.js'
import type { GradeResult } from '../rates/pefa/gradeYears.js'
import type { RateResult } from '../rates/rateResult.js'
import type { Evaluation, ExecutionLine, ScoreLine } from '../scoring/evaluation/evaluation.js'
import type { Finding } from '../verdicts/finding.js'
import type { ToldAudit } from './explainAudit.js'
import type { ExplainedDeviation } from './explainDeviation.js'

/** Whatever can be told, by its `kind`. */
export type Tellable =
  | Finding
  | ToldAudit
  | Evaluation
  | ScoreLine
  | ExecutionLine
  | ExplainedDeviation
  | RateResult
  | GradeResult
  | BudgetBridge
  | BridgedLine
  | Growth
  | Composition
  | ControlledRow
  | AgainstMediumTerm
  | CumulativeProject
  | MixedScopes
  | Progress
  | Portfolio
  | PlacePortfolio
  | BrokenRules
  | PlaceMoney
  | Owed
  | LineReason

/** Which kind it is. */
export type TellableKind = Tellable['kind']
