import type { InLanguage, Locale } from '../words/locale.js'
import { masked } from '../words/personalNumbers.js'
import { explainAudit } from './explainAudit.js'
import { explainBridge, explainBridgedLine } from './explainBridge.js'
import { explainComposition } from './explainComposition.js'
import { explainControl } from './explainControl.js'
import { explainDeviation } from './explainDeviation.js'
import { explainEvaluation } from './explainEvaluation.js'
import { explainFinding } from './explainFinding.js'
import { explainGrade } from './explainGrade.js'
import { explainGrowth } from './explainGrowth.js'
import { explainMediumTerm } from './explainMediumTerm.js'
import { explainMixedScopes } from './explainMixedScopes.js'
import { explainMultiYear } from './explainMultiYear.js'
import { explainOwed } from './explainOwed.js'
import { explainOwedReason } from './explainOwedReason.js'
import { explainPortfolio } from './explainPortfolio.js'
import { explainProgress } from './explainProgress.js'
import { explainRate } from './explainRate.js'
import { explainScore } from './explainScore.js'
import { ofKind } from './ofKind.js'
import { explainBrokenRules, explainPlace, explainPlaceMoney } from './placeInWords.js'
import type { Tellable, TellableKind } from './tellable.js'

/** How each kind is told: the one list of them. */
const tellings: {
  readonly [Kind in TellableKind]: (thing: Extract<Tellable, { readonly kind: Kind }>, locale: Locale) => string
} = {
  finding: explainFinding,
  audit: explainAudit,
  evaluation: explainEvaluation,
  indicator: explainScore,
  execution: explainScore,
  deviationAnalysis: explainDeviation,
  indicatorDeviation: explainDeviation,
  fundingDeviation: explainDeviation,
  deviationGroup: explainDeviation,
  rateResult: explainRate,
  gradeResult: explainGrade,
  budgetBridge: explainBridge,
  bridgedLine: explainBridgedLine,
  growth: explainGrowth,
  composition: explainComposition,
  controlledRow: explainControl,
  againstMediumTerm: explainMediumTerm,
  cumulativeProject: explainMultiYear,
  mixedScopes: explainMixedScopes,
  progress: explainProgress,
  portfolio: explainPortfolio,
  placePortfolio: explainPlace,
  brokenRules: explainBrokenRules,
  placeMoney: explainPlaceMoney,
  owed: explainOwed,
  lineReason: explainOwedReason,
}

/**
 * What is this, by which arithmetic and which law? A sentence, or a paragraph to hand to whoever wrote the document.
 *
 * Takes anything that the library found, by its `kind`: a finding, an audit, the line of a score, a whole evaluation, a
 * rate, a bridge, a deviation, a portfolio and so on. Says the figures with the arithmetic over them, what rounding
 * allows, what would pass where that is not plain, the law with its standing, and the doubt where a reading is in doubt.
 * What is told carries all that is needed: nothing is looked up. The text is plain; `markdown` makes it safe for a page.
 *
 * @throws TypeError for a thing of no kind that can be told; it names those that can.
 * @example
 * const { findings } = audit(accounts)
 * findings.filter(({ id }) => id === 'S6').map((finding) => explain(finding))[0]
 * // => '【错误 S6】政府采购支出总额决算数（文中“十一”）：列为0万元，3项合计10万元，少10万元……'
 * const inputs = { threePublicOutturn: '3.28', threePublicBudget: '15' }
 * explain(computeRate(threePublicControlRate, inputs))
 * // => '“三公经费”控制率 = “三公经费”实际支出数 ÷ “三公经费”预算安排数 = 3.28 ÷ 15 = 21.87%。规则：……'
 */
export function explain(thing: Tellable, { locale = 'zh' }: InLanguage = {}): string {
  const tell = ofKind(tellings, thing, 'explain') as (thing: Tellable, locale: Locale) => string
  return masked(tell(thing, locale))
}
