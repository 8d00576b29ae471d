import type { Decimal } from '../../exact/decimal.js'
import type { DoubtfulReading } from '../../facts/doubtfulReading.js'
import type { Basis, Sentence } from '../../law/basis.js'
import type { Assessment } from '../../targets/assessment.js'
import type { Where } from '../../verdicts/finding.js'
import type { Outcome } from '../../verdicts/outcome.js'
import type { CurveName } from '../achievement.js'
import type { EvaluationReason } from './evaluationReason.js'

/** The scores that are allowed, both ends included unless said otherwise. */
export interface Allowed {
  readonly low: Decimal
  readonly high: Decimal
  readonly highExcluded?: true
}

/** What a line keeps of the policy that scored it: enough to explain itself. */
export interface ScoreRule {
  readonly kind: 'policy' | 'executionPolicy'
  readonly id: string
  readonly says: Sentence
  readonly basis: Basis
}

/** A reason that is owed, and whether the form gives one; null when it has no column for it. */
export interface OwedReason {
  readonly id: string
  readonly says: Sentence
  readonly basis: Basis
  readonly given: boolean | null
}

/** What every scored line tells. */
interface Scored {
  /** As printed; null when blank, missing or unreadable. */
  readonly points: Decimal | null
  readonly stated: Decimal | null
  /** The score that follows from the policy, where it is one number. */
  readonly computed: Decimal | null
  readonly allowed: Allowed
  readonly outcome: Outcome
  /** Stated less the nearest score allowed; zero inside. Null without a stated score. */
  readonly difference: Decimal | null
  readonly reason?: EvaluationReason
  readonly reasonsOwed: readonly OwedReason[]
  readonly rule: ScoreRule
  readonly where: Where
  /** Cells of the line whose reading is in doubt: what rests on them is no more than a note. */
  readonly doubts: readonly DoubtfulReading[]
}

/** One indicator: what is stated, what the policy allows, and how they compare. */
export interface ScoreLine extends Scored {
  readonly kind: 'indicator'
  readonly level1: string
  readonly level2: string
  readonly level3: string
  /** The level of the framework that the printed label names; null when none. */
  readonly level: string | null
  readonly target: string
  readonly actual: string
  readonly assessment: Assessment
  readonly met: boolean | null
  /** actual ÷ target, a share of one. */
  readonly completion: Decimal | null
  readonly curve: CurveName | null
  readonly overFulfilled: boolean
  /** Full points beside a target that is not met. */
  readonly fullThoughMissed: boolean
  /** The same line with the doubtful cells as they may have to be read. */
  readonly asRead?: ScoreLine
}

/** The line of budget execution. */
export interface ExecutionLine extends Scored {
  readonly kind: 'execution'
  readonly denominator: 'originalBudget' | 'finalBudget'
  readonly budget: Decimal | null
  readonly outturn: Decimal | null
  /** outturn ÷ budget, a share of one. */
  readonly rate: Decimal | null
}

/** Lines under one label, and what they add to. A sum is null where one of its parts is not printed. */
export interface ScoreGroup {
  readonly label: string
  readonly points: Decimal | null
  readonly stated: Decimal | null
  readonly allowed: Allowed
}

/** A level-2 label and its indicators. */
export interface ScoreSubgroup extends ScoreGroup {
  readonly lines: readonly ScoreLine[]
}

/** A level-1 label, its level-2 labels, and the points that the framework and the form give it. */
export interface ScoreSection extends ScoreGroup {
  readonly level: string | null
  readonly expectedPoints: Decimal | null
  readonly printedPoints: Decimal | null
  readonly printedScore: Decimal | null
  /** Do the points add to what the framework gives? Not applicable where it gives none. */
  readonly outcome: Outcome
  readonly groups: readonly ScoreSubgroup[]
}

/** A printed total beside the sum of its rows. */
export interface TotalLine {
  readonly stated: Decimal | null
  /** What the rows add to; where one is not printed, from none to all of its points. Null: not even its points are known. */
  readonly sum: { readonly low: Decimal; readonly high: Decimal } | null
  readonly outcome: Outcome
  /** Stated less the nearest sum. */
  readonly difference: Decimal | null
}

/** The grade that a total has; null where it is beyond the grades. */
export interface TotalGrade {
  readonly bands: string
  readonly says: Sentence
  readonly basis: Basis
  readonly stated: Sentence | null
  /** Of the least and of the greatest score allowed; null where the points do not add to full marks. */
  readonly low: Sentence | null
  readonly high: Sentence | null
}

/** What could not be computed, where and why. */
export interface Undecided {
  readonly where: Where
  readonly label: Sentence
  readonly outcome: 'notApplicable' | 'insufficientData'
  readonly reason: EvaluationReason
}

/** The scores of a form: flat, nested and in total. Plain data; `JSON.stringify` gives decimals as digits. */
export interface Evaluation {
  readonly kind: 'evaluation'
  readonly framework: { readonly id: string; readonly title: Sentence; readonly basis: Basis }
  readonly execution: ExecutionLine
  readonly lines: readonly ScoreLine[]
  readonly sections: readonly ScoreSection[]
  readonly totals: { readonly points: TotalLine; readonly score: TotalLine; readonly allowed: Allowed }
  /** Null where the policy names no grades. */
  readonly grade: TotalGrade | null
  readonly undecided: readonly Undecided[]
}
