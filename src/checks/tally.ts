import type { LedgerLine, RuleOfFinding } from '../verdicts/finding.js'
import type { Outcome } from '../verdicts/outcome.js'
import type { Case } from './case.js'

type Counts = Record<Outcome, number>

/** What came of each rule, counted while an audit runs. */
export class Tally {
  readonly #counts = new Map<RuleOfFinding, Counts>()
  readonly cases: Case[] = []

  /** The rule was looked at, even if it found no case. */
  open(rule: RuleOfFinding): Counts {
    let counts = this.#counts.get(rule)
    if (!counts) {
      counts = { holds: 0, rounding: 0, broken: 0, notApplicable: 0, insufficientData: 0 }
      this.#counts.set(rule, counts)
    }
    return counts
  }

  /** Cases that plainly hold. */
  hold(rule: RuleOfFinding, cases: number): void {
    this.open(rule).holds += cases
  }

  /** Cases that were judged and of which nothing is to be told. */
  count(rule: RuleOfFinding, outcome: Outcome, cases = 1): void {
    this.open(rule)[outcome] += cases
  }

  /** A case that was judged. */
  add(judged: Case): void {
    this.open(judged.rule)[judged.judgement.outcome]++
    this.cases.push(judged)
  }

  rules(): readonly RuleOfFinding[] {
    return [...this.#counts.keys()]
  }

  lines(): readonly LedgerLine[] {
    return this.linesLater()()
  }

  /** The lines of the ledger, to be made when they are read: what makes them keeps the counts, and no case. */
  linesLater(): () => readonly LedgerLine[] {
    const counted = this.#counts
    return () => [...counted].map(([rule, counts]) => ({ id: rule.id, rule: brief(rule), ...counts }))
  }

  /** What every rule gave, without the rule. */
  counts(): Iterable<Readonly<Counts>> {
    return this.#counts.values()
  }
}

/** (holds + rounding + broken) ÷ (those + insufficientData); null when there is nothing. */
export function coverageOf(lines: Iterable<Readonly<Counts>>): number | null {
  let decided = 0
  let undecided = 0
  for (const { holds, rounding, broken, insufficientData } of lines) {
    decided += holds + rounding + broken
    undecided += insufficientData
  }
  return decided + undecided === 0 ? null : decided / (decided + undecided)
}

/** What a finding and the ledger keep of a rule. */
export const brief = ({ kind, id, says, basis, severity }: RuleOfFinding): LedgerLine['rule'] => ({
  kind,
  id,
  says,
  basis,
  severity,
})
