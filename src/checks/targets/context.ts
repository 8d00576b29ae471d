import { type NarrativeContext, narrativeOf } from '../statements/context.js'
import type { TargetForm } from './form.js'
import { isIndicator, type ReadIndicator, readIndicator } from './reading.js'

/** What rules on a target form look at: the form, the figures of its sentences, and its indicators with their values read. */
export interface TargetContext extends NarrativeContext {
  readonly document: TargetForm
  readonly indicators: readonly ReadIndicator[]
}

export function targetContextOf(document: TargetForm): TargetContext {
  const { quantities } = narrativeOf(document)
  const indicators = document.indicators.flatMap((indicator, at) =>
    isIndicator(indicator) ? [readIndicator(indicator, at)] : [],
  )
  return { document, quantities, indicators }
}
