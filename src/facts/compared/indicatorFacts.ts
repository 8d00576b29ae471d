import { hundred } from '../../exact/decimal.js'
import type { Facts } from '../facts.js'
import type { IndicatorRow } from '../indicatorRow.js'
import type { PrintedCell } from '../printedCell.js'
import { type Fact, factOf } from './fact.js'

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
    const came = isPercentage(row) ? factOf(row.rate('actual'), { subject, stage: 'rate' }) : []
    return [...came, ...targetFigure(row, subject)]
  })
}

const isPercentage = ({ actual }: IndicatorRow): boolean =>
  actual !== null && (/[%％]\s*$/u.test(actual.text) || (actual.read.kind === 'quantity' && actual.read.unit === '%'))

/** The figure that a target asks for; of several figures, of words and of what is meant about, nothing. */
function targetFigure({ target }: IndicatorRow, subject: string): readonly Fact[] {
  if (target?.read.kind !== 'quantity' || target.read.approximate) return []
  const { value: printed, decimals: own, unit } = target.read
  const isRate = unit === '%'
  const decimals = isRate ? own + 2 : own
  const cell: PrintedCell = {
    label: target.label,
    where: target.where,
    figure: { value: isRate ? printed.div(hundred) : printed, decimals },
    counting: isRate ? { kind: 'rate', decimals } : { kind: 'count', unit },
    text: target.text,
  }
  return factOf(cell, { subject, stage: 'target', unit: unit ?? '' })
}
