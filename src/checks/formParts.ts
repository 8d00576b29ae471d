import type * as z from 'zod'
import type { Facts } from '../facts/facts.js'
import type { ReadIndicators } from '../facts/indicatorsIn.js'
import type { FaultRecord } from '../words/saidBy.js'
import type { Measures } from './measures.js'
import type { ScoredIndicator } from './scoredIndicators.js'

/** What its rules need to know of a form. */
export interface FormParts {
  /** The schema of its JSON. */
  readonly wire: z.ZodObject
  /** The words of what may be wrong with it. */
  readonly faults: FaultRecord
  readonly readIndicators: ReadIndicators
  readonly scoredIndicators: (facts: Facts, measures: Measures) => readonly ScoredIndicator[]
}
