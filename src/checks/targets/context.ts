import { type NarrativeContext, narrativeOf } from '../../facts/narrative/narrative.js'
import type { Framework } from '../../scoring/framework.js'
import type { TargetForm } from './form.js'
import { isIndicator, type ReadIndicator, readIndicator } from './reading.js'
import { isFormHeading, topicsOf } from './speech.js'

/** What rules on a target form look at: the form, the figures of its sentences, and its indicators with their values read. */
export interface TargetContext extends NarrativeContext {
  readonly document: TargetForm
  readonly indicators: readonly ReadIndicator[]
  /** The framework that the form is held against, where one is given that has such a form. */
  readonly framework: Framework | null
  /** What the indicators are about, in words: those of the unit's own name aside. */
  readonly topics: () => ReadonlySet<string>
}

export function targetContextOf(document: TargetForm, given: Framework | null = null): TargetContext {
  const indicators = document.indicators.flatMap((indicator, at) =>
    isIndicator(indicator) ? [readIndicator(indicator, at)] : [],
  )
  let known: ReadonlySet<string> | null = null
  const topics = (): ReadonlySet<string> => {
    known ??= topicsOf(wordsOf(indicators), document.department)
    return known
  }
  const framework = given?.forms.some(({ kind }) => kind === document.kind) ? given : null
  return { ...narrativeOf(document), document, indicators, framework, topics }
}

/** What indicators print, but for headings that a form prints for any unit. */
const wordsOf = (indicators: readonly ReadIndicator[]): readonly string[] =>
  indicators.flatMap(({ indicator, readings }) => [
    ...(isFormHeading(indicator.level2) ? [] : [indicator.level2]),
    indicator.keyWork ?? '',
    ...readings.flatMap(({ name, text }) => [name, text]),
  ])
