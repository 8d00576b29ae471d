import { hundred } from '../../exact/decimal.js'
import { quantityLabel } from '../../facts/narrative/quantityLabel.js'
import { parseTarget } from '../../targets/parseTarget.js'
import type { Counting } from '../../verdicts/finding.js'
import { type Fact, factOf, type Header } from './fact.js'

interface Named {
  readonly level3: string
  readonly target?: string | undefined
  readonly actual?: string | undefined
}

const percentage = /[%％]\s*$/u

/**
 * Targets that are one figure, and actuals that are percentages. A name that a form prints twice may stand for two
 * things: it is left out. `of` is what the indicators are of: a project, or nothing for the department.
 */
export function indicatorFacts(document: Header, indicators: readonly Named[], of = 'indicator'): Fact[] {
  return indicators.flatMap(({ level3, target = '', actual = '' }, at) => {
    const isOnly = indicators.every((other, index) => index === at || other.level3 !== level3)
    if (!isOnly || level3 === '') return []
    const place = { subject: `${of}/${level3}`, path: ['indicators', at, 'actual'] }
    const came = percentage.test(actual) ? factOf(document, place, 'rate', actual) : []
    return [...came, ...targetFact(place.subject, at, target)]
  })
}

/** The figure that a target asks for; of several figures, of words and of what is meant about, nothing. */
function targetFact(subject: string, at: number, text: string): Fact[] {
  const target = parseTarget(text)
  if (target.kind !== 'quantity' || target.approximate) return []
  const { value: printed, decimals: own, unit } = target
  const isRate = unit === '%'
  const value = isRate ? printed.div(hundred) : printed
  const decimals = isRate ? own + 2 : own
  const counting: Counting = isRate ? { kind: 'rate', decimals } : { kind: 'count', unit }
  const where = { path: ['indicators', at, 'target'], row: `${subject}@all`, column: 'target' }
  const operand = { label: quantityLabel(subject, 'all', 'target'), where, value, text, counting }
  return [{ subject, scope: 'all', stage: 'target', unit: unit ?? '', figure: { value, decimals }, operand }]
}
