import { type NarrativeContext, narrativeOf } from '../../facts/narrative/narrative.js'
import type { Framework } from '../../scoring/framework.js'
import type { TargetForm } from './form.js'
import { isIndicator, type ReadIndicator, readIndicator } from './reading.js'

/** What rules on a target form look at: the form, the figures of its sentences, and its indicators with their values read. */
export interface TargetContext extends NarrativeContext {
  readonly document: TargetForm
  readonly indicators: readonly ReadIndicator[]
  /** The framework that the form is held against, where one is given that has such a form. */
  readonly framework: Framework | null
}

export function targetContextOf(document: TargetForm, given: Framework | null = null): TargetContext {
  const { quantities } = narrativeOf(document)
  const indicators = document.indicators.flatMap((indicator, at) =>
    isIndicator(indicator) ? [readIndicator(indicator, at)] : [],
  )
  const framework = given?.forms.some(({ kind }) => kind === document.kind) ? given : null
  return { document, quantities, indicators, framework }
}
