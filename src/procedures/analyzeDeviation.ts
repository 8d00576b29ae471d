import type { RowContext } from '../deviation/indicators/analysedRow.js'
import { type DeviationAnalysis, deviationAnalysis } from '../deviation/indicators/deviationAnalysis.js'
import { type DeviatingDocument, formOf } from '../deviation/indicators/formOf.js'
import { fundingDeviations } from '../deviation/indicators/fundingDeviation.js'
import { indicatorDeviations } from '../deviation/indicators/indicatorDeviation.js'
import { assertRead } from '../documents/readDocuments.js'
import { scoreDecimals } from '../scoring/evaluation/scoreDecimals.js'
import type { Framework } from '../scoring/framework.js'
import { maskedIn } from '../words/personalNumbers.js'

/**
 * Which indicators deviated, by how much, is that good or bad, what does it cost, and was a reason owed and given?
 *
 * Absolute deviation = actual − target in the unit of the target: percentages in percentage points, dates in calendar
 * days, words in degrees of the framework's scale; of a range, the distance from the bound that was passed. Relative
 * deviation = absolute ÷ |target|, a share of one; `notApplicable` with a target of zero, and for days and degrees. Money
 * also in the unit of the document. Favourable or adverse goes by the direction of the target, as the operator, the
 * framework or its policy says; a bare figure that may be a limit has none. Points: less the stated score (`pointsLost`),
 * and less the greatest and the least score that the policy allows (`leastLoss`, `mostLoss`). Blanks are no zeros: what
 * cannot be told has its `reason`. A doubtful cell gives `asRead` as well. Rows come in the order of the paper, in groups
 * by level, unit and source, and ranked.
 *
 * Takes a self-evaluation; an evaluation report with its indicators; a monitoring form, whose indicators are held against
 * the targets of the period and its money against the plan, unscored, with the reasons that monitoring asks for; a
 * summary of projects, for its money. Several documents: `combineDeviations`.
 *
 * Source: arithmetic; points and duties to give reasons cite their own.
 *
 * @throws TypeError for any other document.
 * @example
 * const { lines } = analyzeDeviation(SelfEvaluation.parse(json), hunanDepartment2023)
 * lines.map(({ level3, relative, status, reasonStanding }) => [level3, String(relative), status, reasonStanding])[1]
 * // => ['电子保函', '9.784375', 'farAbove', 'blank']
 */
export function analyzeDeviation(document: DeviatingDocument, framework: Framework): DeviationAnalysis {
  assertRead(document)
  const form = formOf(document, framework)
  const { facts, title, unitName, project, isScored } = form
  const { kind, year, unit } = facts
  const context: RowContext = { framework, year, decimals: scoreDecimals(facts), unit, isScored }
  const { id, title: name } = framework
  const lines = indicatorDeviations(form, context)
  const funding = fundingDeviations(form, context).map((row) => maskedIn(row))
  const named = maskedIn({ title, unitName, project })
  return deviationAnalysis(
    { documents: [{ kind, year, ...named, framework: { id, title: name } }], lines, funding },
    unit,
  )
}
