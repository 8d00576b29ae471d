import { hundred } from '../../exact/decimal.js'
import type { QuantityTarget } from '../../targets/target.js'
import type { Counting } from '../../verdicts/finding.js'
import type { Facts } from '../facts.js'
import type { IndicatorRow, PrintedValue } from '../indicatorRow.js'
import { type Fact, factOf, type OfWhat } from './fact.js'

/**
 * Targets that are one figure, and actuals that are percentages. A name that a form prints twice may stand for two
 * things: it is left out. `of` is what the indicators are of: a project, or nothing for the department.
 */
export function indicatorFacts({ indicators }: Facts, of = 'indicator'): readonly Fact[] {
  const times = new Map<string, number>()
  for (const { printed } of indicators) times.set(printed.level3, (times.get(printed.level3) ?? 0) + 1)
  return indicators.flatMap((row) => {
    const name = row.printed.level3
    if (name === '' || times.get(name) !== 1) return []
    const subject = `${of}/${name}`
    return [...cameTo(row, subject), ...askedFor(row, subject)]
  })
}

const isBare = ({ comparator, change }: QuantityTarget): boolean => comparator === 'unstated' && change === undefined

/** The percentage that an indicator came to; of a bound, and of a change, nothing. */
function cameTo({ actual }: IndicatorRow, subject: string): readonly Fact[] {
  const isRate = actual?.read.kind === 'quantity' && actual.read.unit === '%' && isBare(actual.read)
  return isRate ? figureOf(actual, actual.read as QuantityTarget, { subject, stage: 'rate' }) : []
}

/** What an indicator asks for. */
const askedFor = ({ target }: IndicatorRow, subject: string): readonly Fact[] =>
  target?.read.kind === 'quantity'
    ? figureOf(target, target.read, { subject, stage: 'target', unit: target.read.unit ?? '' })
    : []

function figureOf(
  { label, where, text }: PrintedValue,
  { value, decimals: own, unit, approximate }: QuantityTarget,
  of: OfWhat,
): readonly Fact[] {
  if (approximate) return []
  const isRate = unit === '%'
  const decimals = isRate ? own + 2 : own
  const counting: Counting = isRate ? { kind: 'rate', decimals } : { kind: 'count', unit }
  return factOf({ label, where, text, figure: { value: isRate ? value.div(hundred) : value, decimals }, counting }, of)
}
