import type { SelfEvaluation } from '../documents/selfEvaluation.js'
import { partsGiven } from '../exact/printedText.js'
import { FormFacts } from '../facts/formFacts.js'
import { indicatorsIn } from '../facts/indicatorsIn.js'
import { type EvaluateOptions, evaluateForm } from '../scoring/evaluation/evaluateForm.js'
import type { Evaluation } from '../scoring/evaluation/evaluation.js'
import type { Framework } from '../scoring/framework.js'

/**
 * Which scores does this self-evaluation deserve under this framework, beside those it gives itself?
 *
 * For execution and every indicator: the stated score, the one that follows from the policy or the interval it allows,
 * the difference, rule and law, whether a reason is owed and given, and why nothing could be computed where that is so.
 * `holds`: the stated score is allowed. `rounding`: it is the allowed one with fewer decimals. `broken`: it is neither.
 * Scores are rounded as the policy says, half up to the decimals printed (two at least) where it says nothing. Nested by
 * level 1 and 2 with what they add to, totals, and grades. A blank score or point is not zero; what rests on a doubtful
 * reading says so, with the same line as it may have to be read. A final budget of zero gives `notApplicable`.
 *
 * @throws TypeError for a value that is no self-evaluation.
 * @example
 * const { totals } = evaluate(SelfEvaluation.parse(json), projectSelfEvaluation2020)
 * totals.score.outcome // => 'holds'
 */
export function evaluate(document: SelfEvaluation, framework: Framework, options: EvaluateOptions = {}): Evaluation {
  const { kind } = partsGiven<{ readonly kind: string }>(document, 'evaluate')
  if (kind !== 'selfEvaluation') throw new TypeError(`no self-evaluation, but ${kind}`)
  partsGiven(framework?.policy, 'framework')
  return evaluateForm(new FormFacts(document, indicatorsIn), framework, options)
}
