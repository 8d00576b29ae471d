import { Decimal } from '../../exact/decimal.js'
import { assess } from '../../targets/assess.js'
import type { Assessment } from '../../targets/assessment.js'
import { parseActual } from '../../targets/parseActual.js'
import { parseTarget } from '../../targets/parseTarget.js'
import { achievement, defaultWordScale, rankOf } from '../../targets/wordScale.js'
import { type Light, progressLight } from './lights.js'
import type { MonitoredIndicator } from './monitoredRows.js'

/** A light that the published bands allow, and the progress that gives it where it is a figure. */
export interface AllowedLight {
  readonly light: Light
  readonly progress: Decimal | null
}

/**
 * Every light that the bands allow for an indicator at the end of a month.
 *
 * The target of the year is taken in proportion to the months gone by; where the form prints a target of the period,
 * progress against that is right as well, and for a percentage so is progress against the whole target. "=" is read
 * like "≥". Words go by 达成, 部分达成, 未达成. None where nothing can be said.
 */
export function allowedLights({ target, periodTarget, actual }: MonitoredIndicator, month: number): AllowedLight[] {
  const goal = parseTarget(target)
  if (goal.kind === 'quality') return wordLight(actual)
  const year = assess(goal, actual)
  const period = periodTarget === undefined ? null : assess(periodTarget, actual)
  if (year.direction === 'lower') return ceilingLight(period ?? year)
  const share = new Decimal(month).div(12)
  const isRate = goal.kind === 'quantity' && goal.unit === '%'
  return [year.completion?.div(share), period?.completion, isRate ? year.completion : null].flatMap((progress) =>
    progress ? [{ light: progressLight(progress), progress }] : [],
  )
}

const ceilingLight = ({ outcome }: Assessment): AllowedLight[] =>
  outcome === 'undeterminable' ? [] : [{ light: outcome === 'met' ? 'green' : 'red', progress: null }]

const byRank: Readonly<Record<number, Light>> = { 3: 'green', 2: 'yellow', 1: 'red' }

function wordLight(actual: string): AllowedLight[] {
  const reached = parseActual(actual)
  const word = reached.kind === 'quality' ? rankOf(defaultWordScale, reached.word) : undefined
  const light = word?.group === achievement ? byRank[word.rank] : undefined
  return light ? [{ light, progress: null }] : []
}
