import type { LedgerLine, RuleOfFinding } from '../verdicts/finding.js'
import { type Outcome, outcomes } from '../verdicts/outcome.js'
import type { Case } from './case.js'

type Counts = Readonly<Record<Outcome, number>>

/** For how many rules there is room at first. */
const room = 160

const place = /* @__PURE__ */ Object.fromEntries(outcomes.map((outcome, at) => [outcome, at])) as Counts

/** What came of each rule, counted while an audit runs: a rule's outcomes side by side, since audits are kept by the thousand. */
export class Tally {
  readonly #places = new Map<RuleOfFinding, number>()
  #counts: Int32Array = new Int32Array(room * outcomes.length)
  readonly cases: Case[] = []

  /** The rule was looked at, even if it found no case. Gives where its counts begin. */
  open(rule: RuleOfFinding): number {
    const known = this.#places.get(rule)
    if (known !== undefined) return known
    const start = this.#places.size * outcomes.length
    this.#places.set(rule, start)
    if (start >= this.#counts.length) this.#counts = grown(this.#counts)
    return start
  }

  /** Cases that plainly hold. */
  hold(rule: RuleOfFinding, cases: number): void {
    this.count(rule, 'holds', cases)
  }

  /** Cases that were judged and of which nothing is to be told. */
  count(rule: RuleOfFinding, outcome: Outcome, cases = 1): void {
    const at = this.open(rule) + place[outcome]
    this.#counts[at] = (this.#counts[at] as number) + cases
  }

  /** A case that was judged. */
  add(judged: Case): void {
    this.count(judged.rule, judged.judgement.outcome)
    this.cases.push(judged)
  }

  rules(): readonly RuleOfFinding[] {
    return [...this.#places.keys()]
  }

  lines(): readonly LedgerLine[] {
    return this.linesLater()()
  }

  /** The lines of the ledger, to be made when they are read: what makes them keeps the counts, and no case. */
  linesLater(): () => readonly LedgerLine[] {
    const rules = this.rules()
    const counted = this.#counts.slice(0, rules.length * outcomes.length)
    return () =>
      rules.map((rule, at) => ({ id: rule.id, rule: brief(rule), ...countsAt(counted, at * outcomes.length) }))
  }

  /** What every rule gave, without the rule. */
  counts(): readonly Counts[] {
    return Array.from(this.#places.values(), (start) => countsAt(this.#counts, start))
  }

  /** The share of all cases that is decided, as `coverageOf` the lines. */
  coverage(): number | null {
    const sums = new Int32Array(outcomes.length)
    for (let at = 0; at < this.#counts.length; at++) {
      const outcome = at % outcomes.length
      sums[outcome] = (sums[outcome] as number) + (this.#counts[at] as number)
    }
    return coverageOf([countsAt(sums, 0)])
  }
}

function grown(counts: Int32Array): Int32Array {
  const more = new Int32Array(2 * counts.length)
  more.set(counts)
  return more
}

const countsAt = (counts: Int32Array, start: number): Counts => ({
  holds: counts[start + place.holds] as number,
  rounding: counts[start + place.rounding] as number,
  broken: counts[start + place.broken] as number,
  notApplicable: counts[start + place.notApplicable] as number,
  insufficientData: counts[start + place.insufficientData] as number,
})

/** (holds + rounding + broken) ÷ (those + insufficientData); null when there is nothing. */
export function coverageOf(lines: readonly Counts[]): number | null {
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
