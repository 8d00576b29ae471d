import { Decimal, zero } from '../../exact/decimal.js'
import type { Facts } from '../../facts/facts.js'
import type { IndicatorRow } from '../../facts/indicatorRow.js'
import { bareName } from '../../facts/labels.js'
import { cellOperand, hasFigure, type Place, type PrintedCell } from '../../facts/printedCell.js'
import { computeRate } from '../../rates/computeRate.js'
import { writeFormula } from '../../rates/formulaInWords.js'
import type { RateDefinition } from '../../rates/rate.js'
import type { ComputedRate } from '../../rates/rateResult.js'
import type { Severity } from '../../verdicts/finding.js'
import { type Judgement, judged } from '../../verdicts/judgement.js'
import { judgeRate } from '../../verdicts/judgeRate.js'
import type { Inequality } from '../../verdicts/relation.js'
import type { JudgedClaim } from '../claim.js'
import type { Context } from '../context.js'
import type { OwnExample, OwnIdea } from './ownIdea.js'
import { printedAt, type RateCell } from './rateCell.js'

/**
 * A rate that documents are held to: where its figures are printed, and what it may be, as shares of one (`0.2` is 20 %).
 * An indicator that is named as the rate states it.
 */
export interface HeldRate extends Omit<RateDefinition, 'example'> {
  readonly severity: Severity
  readonly cells: Readonly<Record<string, RateCell>>
  readonly atMost?: string
  readonly atLeast?: string
  readonly example: RateDefinition['example'] & { readonly document?: OwnExample['document'] }
}

/** A rate as an idea: the limits that it must keep, and the indicators that state it. */
export const ideaOfRate = (rate: HeldRate): OwnIdea => ({
  kind: 'inspection',
  id: rate.id,
  says: rate.says,
  basis: rate.basis,
  severity: rate.severity,
  applies: rate.applies,
  claims: (context) => claimsOf(rate, context),
  example: { document: rate.example.document ?? {}, outcome: 'holds' },
})

function claimsOf(rate: HeldRate, { facts }: Context): readonly JudgedClaim[] {
  const names = Object.keys(rate.inputs)
  const cells = names.map((name) => printedAt(facts, rate.cells[name] as RateCell))
  if (cells.some((cell) => cell === null)) return []
  const printed = cells as readonly PrintedCell[]
  const result = computeRate(rate, Object.fromEntries(names.map((name, at) => [name, printed[at]?.figure ?? null])))
  if (result.value === null) return []
  return [...limitClaims(rate, printed, result), ...statedClaims(rate, facts, printed, result)]
}

/** What every claim of a rate says of its arithmetic. */
const arithmeticOf = ({ inputs, formula }: HeldRate, cells: readonly PrintedCell[]) => ({
  kind: 'judged' as const,
  operands: cells.map((cell) => cellOperand(cell)),
  formula: writeFormula(formula, (name) => `{${Object.keys(inputs).indexOf(name)}}`),
})

function limitClaims(rate: HeldRate, cells: readonly PrintedCell[], result: ComputedRate): readonly JudgedClaim[] {
  return (['atMost', 'atLeast'] as const).flatMap((relation) => {
    const limit = rate[relation]
    if (limit === undefined) return []
    const place: Place = { label: rate.label, where: (cells[0] as PrintedCell).where }
    const judgement = limited(result, new Decimal(limit), relation)
    const counting = { kind: 'rate', decimals: 4 } as const
    return [{ ...arithmeticOf(rate, cells), about: relation, place, stated: result.value.value, counting, judgement }]
  })
}

/** A rate within its limit, or as near to it as rounding of its figures allows. */
function limited({ value: { value }, range }: ComputedRate, limit: Decimal, relation: Inequality): Judgement {
  const difference = value.minus(limit)
  const isKept = relation === 'atMost' ? difference.lte(0) : difference.gte(0)
  const room = relation === 'atMost' ? value.minus(range.low) : range.high.minus(value)
  return { ...judged(limit, isKept ? zero : difference, () => room, isKept), relation }
}

function statedClaims(
  rate: HeldRate,
  facts: Facts,
  cells: readonly PrintedCell[],
  { value: { value }, range }: ComputedRate,
): readonly JudgedClaim[] {
  const isNamed = (row: IndicatorRow): boolean => bareName(row.printed.level3 ?? '') === bareName(rate.label.zh)
  return facts.indicators.filter(isNamed).flatMap((row) => {
    const cell = row.rate('actual')
    if (!hasFigure(cell)) return []
    const { figure, counting } = cell
    const judgement = judgeRate(figure, value, () => range)
    return [{ ...arithmeticOf(rate, cells), about: 'stated', place: cell, stated: figure.value, counting, judgement }]
  })
}
