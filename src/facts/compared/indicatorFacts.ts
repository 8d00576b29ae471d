import { hundred } from '../../exact/decimal.js'
import type { QuantityTarget } from '../../targets/target.js'
import type { Counting } from '../../verdicts/finding.js'
import type { Facts } from '../facts.js'
import type { IndicatorRow, PrintedValue } from '../indicatorRow.js'
import { quantityLabel } from '../narrative/quantityLabel.js'
import type { Fact } from './fact.js'

/**
 * Targets that are one figure, and actuals that are percentages. A name that a form prints twice may stand for two
 * things: it is left out. `of` is what the indicators are of: a project, or nothing for the department.
 */
export function indicatorFacts({ indicators }: Facts, of = 'indicator'): Fact[] {
  const times = new Map<string, number>()
  for (const { printed } of indicators) times.set(printed.level3, (times.get(printed.level3) ?? 0) + 1)
  return indicators
    .filter(({ printed }) => printed.level3 !== '' && times.get(printed.level3) === 1)
    .flatMap((row) => [...cameTo(row, of), ...askedFor(row, of)])
}

const subjectOf = ({ printed }: IndicatorRow, of: string): string => `${of}/${printed.level3}`

const isBare = ({ comparator, change }: QuantityTarget): boolean => comparator === 'unstated' && change === undefined

/** The percentage that an indicator came to; of a bound, and of a change, nothing. */
function cameTo(row: IndicatorRow, of: string): Fact[] {
  const { actual } = row
  if (actual?.read.kind !== 'quantity' || actual.read.unit !== '%' || !isBare(actual.read)) return []
  return figureOf(actual, actual.read, subjectOf(row, of), 'rate')
}

/** The figure that a target asks for; of several figures, of words and of what is meant about, nothing. */
function askedFor(row: IndicatorRow, of: string): Fact[] {
  const { target } = row
  return target?.read.kind === 'quantity' ? figureOf(target, target.read, subjectOf(row, of), 'target') : []
}

function figureOf(value: PrintedValue, read: QuantityTarget, subject: string, stage: 'rate' | 'target'): Fact[] {
  if (read.approximate) return []
  const { value: printed, decimals: own, unit } = read
  const isRate = unit === '%'
  const figure = { value: isRate ? printed.div(hundred) : printed, decimals: isRate ? own + 2 : own }
  const counting: Counting = isRate ? { kind: 'rate', decimals: figure.decimals } : { kind: 'count', unit }
  const where = { path: value.where.path, row: `${subject}@all`, column: stage }
  const operand = {
    label: quantityLabel(subject, 'all', stage),
    where,
    value: figure.value,
    text: value.text,
    counting,
  }
  const units = stage === 'target' ? { unit: unit ?? '' } : {}
  return [{ subject, scope: 'all', stage, ...units, figure, operand }]
}
