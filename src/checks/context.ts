import type * as z from 'zod'
import { isTargetKind } from '../documents/formKinds.js'
import type { AnyDocument } from '../documents/forms.js'
import type { TabledDocument } from '../documents/tabledDocument.js'
import { Facts } from '../facts/facts.js'
import type { Framework } from '../scoring/framework.js'
import type { ScoringPolicy } from '../scoring/policy.js'
import { type Classifications, classificationsOf } from '../terms/classificationsOf.js'
import type { FormParts } from './formParts.js'
import { withLimit } from './limitOfRuleSet.js'
import { type Measures, measuresOf } from './measures.js'
import type { ScoredIndicator } from './scoredIndicators.js'

/** What an audit may know beside the document. */
export interface AuditKnows {
  readonly framework?: Framework | undefined
  readonly previousYear?: TabledDocument | undefined
  readonly classifications?: Classifications | undefined
  readonly overFulfilment?: string | undefined
  /** In place of the policy of the framework. */
  readonly policy?: ScoringPolicy | undefined
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
  readonly #parts: FormParts
  // A class: an object written out with a getter of its own costs a shape each time, which is kept for long.
  #scored: readonly ScoredIndicator[] | undefined

  constructor(document: D, knows: AuditKnows, parts: FormParts) {
    const facts = new Facts(document, parts.readIndicators)
    const { policy, previousYear, overFulfilment } = knows
    this.facts = facts
    this.framework = frameworkFor(document, knows.framework)
    this.policy = policy
    const own = measuresOf(this.framework, facts.kind)
    const usual = policy ? { ...own, policy } : own
    this.measures = overFulfilment === undefined ? usual : withLimit(usual, overFulfilment)
    this.previousYear = previousYear ? new Facts(previousYear, parts.readIndicators) : null
    this.#parts = parts
    this.classifications = knows.classifications ?? classificationsOf(facts.year)
  }

  /** The schema of the JSON of the form. */
  get wire(): z.ZodObject {
    return this.#parts.wire
  }

  /** Its indicators, scored; worked out when first asked for. */
  get scored(): readonly ScoredIndicator[] {
    this.#scored ??= this.#parts.scoredIndicators(this.facts, this.measures)
    return this.#scored
  }
}

export const contextOf = <D extends AnyDocument>(document: D, knows: AuditKnows, parts: FormParts): Context<D> =>
  new Context(document, knows, parts)

/** A target form that a framework does not have is judged without it. */
function frameworkFor({ kind }: AnyDocument, given: Framework | undefined): Framework | null {
  const has = given?.forms.some((form) => form.kind === kind) || !isTargetKind(kind)
  return (has && given) || null
}
