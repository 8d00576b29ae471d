import { isTargetKind } from '../documents/formKinds.js'
import type { AnyDocument } from '../documents/forms.js'
import type { TabledDocument } from '../documents/tabledDocument.js'
import { type Facts, factsOf } from '../facts/facts.js'
import type { IndicatorRow } from '../facts/indicatorRow.js'
import { hasFigure } from '../facts/printedCell.js'
import type { SharedScore } from '../facts/sharedScore.js'
import type { Standing } from '../facts/standing.js'
import { indicatorScore, standingIn } from '../scoring/evaluation/indicatorScore.js'
import type { Framework, FrameworkLevel } from '../scoring/framework.js'
import type { ScoringPolicy } from '../scoring/policy.js'
import type { IndicatorScore } from '../scoring/scoreIndicator.js'
import { type Classifications, classificationsOf } from '../terms/classificationsOf.js'
import { withLimit } from './limitOfRuleSet.js'
import { type Measures, measuresOf } from './measures.js'

/** What an audit may know beside the document. */
export interface AuditKnows {
  readonly framework?: Framework | undefined
  readonly previousYear?: TabledDocument | undefined
  readonly classifications?: Classifications | undefined
  readonly overFulfilment?: string | undefined
  /** In place of the policy of the framework. */
  readonly policy?: ScoringPolicy | undefined
}

/** An indicator with what the policy makes of it. */
export interface ScoredIndicator {
  readonly row: IndicatorRow
  readonly scored: IndicatorScore
  /** Who says which way is better. */
  readonly standing: Standing
  readonly level: FrameworkLevel | null
  /** The rows that it has one score with, itself among them; null where it has one of its own. */
  readonly shared: SharedScore | null
  /** By which policy: that of its level, where the level has one. */
  readonly policy: ScoringPolicy
}

/** What rules look at: what the document states, and by what it is judged. */
export class Context<D extends AnyDocument = AnyDocument> {
  readonly facts: Facts<D>
  readonly framework: Framework | null
  /** The policy that the caller put in place of the usual one. */
  readonly policy: ScoringPolicy | undefined
  readonly measures: Measures
  readonly previousYear: Facts<TabledDocument> | null
  /** The lists of codes of the document's year; null where they are not held. */
  readonly classifications: Classifications | null
  // A class: an object written out with a getter of its own costs a shape each time, which is kept for long.
  #scored: readonly ScoredIndicator[] | undefined

  constructor(document: D, knows: AuditKnows) {
    const facts = factsOf(document)
    const { policy, previousYear, overFulfilment } = knows
    this.facts = facts
    this.framework = frameworkFor(document, knows.framework)
    this.policy = policy
    const own = measuresOf(this.framework, facts.kind)
    const usual = policy ? { ...own, policy } : own
    this.measures = overFulfilment === undefined ? usual : withLimit(usual, overFulfilment)
    this.previousYear = previousYear ? factsOf(previousYear) : null
    this.classifications = knows.classifications ?? classificationsOf(facts.year)
  }

  /** Its indicators, scored; worked out when first asked for. */
  get scored(): readonly ScoredIndicator[] {
    this.#scored ??= this.facts.indicators.map((row) => scoredIndicator(this.facts, row, this.measures))
    return this.#scored
  }
}

export const contextOf = <D extends AnyDocument>(document: D, knows: AuditKnows = {}): Context<D> =>
  new Context(document, knows)

/** A target form that a framework does not have is judged without it. */
function frameworkFor({ kind }: AnyDocument, given: Framework | undefined): Framework | null {
  const has = given?.forms.some((form) => form.kind === kind) || !isTargetKind(kind)
  return (has && given) || null
}

/** A row scored by the policy of its level. */
function scoredIndicator(facts: Facts, row: IndicatorRow, framework: Measures): ScoredIndicator {
  const decimals = hasFigure(row.score) ? row.score.figure.decimals : 0
  const { score: scored, level, policy } = indicatorScore(row, { framework, year: facts.year, decimals })
  return { row, scored, standing: standingIn(row, framework), level, shared: facts.sharesScore(row), policy }
}
