import { type NarrativeContext, narrativeOf } from '../statements/context.js'
import type { TargetForm } from './form.js'
import { isIndicator, type ReadIndicator, readIndicator } from './reading.js'
import { shinglesOf } from './shingles.js'

/** What rules on a target form look at: the form, the figures of its sentences, and its indicators with their values read. */
export interface TargetContext extends NarrativeContext {
  readonly document: TargetForm
  readonly indicators: readonly ReadIndicator[]
  /** Every run of four characters that the indicators print, but for those of the unit's own name. */
  readonly spokenRuns: () => ReadonlySet<string>
}

export function targetContextOf(document: TargetForm): TargetContext {
  const { quantities } = narrativeOf(document)
  const indicators = document.indicators.flatMap((indicator, at) =>
    isIndicator(indicator) ? [readIndicator(indicator, at)] : [],
  )
  let runs: ReadonlySet<string> | null = null
  const spokenRuns = (): ReadonlySet<string> => {
    runs ??= runsOf(document, indicators)
    return runs
  }
  return { document, quantities, indicators, spokenRuns }
}

function runsOf({ department }: TargetForm, indicators: readonly ReadIndicator[]): ReadonlySet<string> {
  const printed = indicators.flatMap(({ indicator, readings }) => [
    indicator.level2,
    indicator.keyWork ?? '',
    ...readings.flatMap(({ name, text }) => [name, text]),
  ])
  const runs = shinglesOf(printed)
  for (const run of shinglesOf([department])) runs.delete(run)
  return runs
}
