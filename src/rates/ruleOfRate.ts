import type { RuleOfFinding, Severity } from '../verdicts/finding.js'
import type { RateRule } from './rate.js'

/**
 * The rule that a finding on this rate carries. What rests on an assumed formula is never more than a note.
 *
 * @example ruleOfRate(suzhouBudgetDeviationRate, 'error').severity // => 'note'
 */
export function ruleOfRate({ kind, id, says, basis }: RateRule, severity: Severity): RuleOfFinding {
  return { kind, id, says, basis, severity: basis.assumed ? 'note' : severity }
}
