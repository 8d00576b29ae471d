import { rate } from '../exact/measure.js'
import type { Reason } from '../verdicts/outcome.js'
import { alignFigures, type NamedFigure } from './alignFigures.js'
import { evaluateFormula, namesOf } from './evaluateFormula.js'
import type { RateFormula } from './rate.js'
import type { FormulaResult, UncomputedRate } from './rateResult.js'
import type { ReadInput } from './readInputs.js'

/** What a formula gives for inputs that were read, or why nothing. A zero base comes before whatever else is wrong. */
export function computeFormula(formula: RateFormula, inputs: readonly ReadInput[]): FormulaResult {
  const operands = inputs.map(({ operand }) => operand)
  const used = namesOf(formula).flatMap((wanted) => inputs.filter(({ name }) => name === wanted))
  const fault = zeroBase(formula, used) ?? firstUnread(used)
  if (fault) return { ...fault, operands }
  const aligned = alignFigures(used.map(({ figure }) => figure).filter(isFigure))
  if ('stranger' in aligned) return { ...lacking('unitsDiffer', aligned.stranger.name), operands }
  const { value, range } = evaluateFormula(formula, aligned.figures)
  return { outcome: 'computed', value: rate(value), range, operands }
}

type Fault = Omit<UncomputedRate, 'kind' | 'rate' | 'operands' | 'atLeast'>

const isFigure = (figure: NamedFigure | Reason): figure is NamedFigure => typeof figure !== 'string'

function zeroBase({ over, times }: RateFormula, used: readonly ReadInput[]): Fault | null {
  const bases = used.filter(({ name }) => name === over || name === times)
  const base = bases.find(({ figure }) => isFigure(figure) && figure.value.isZero())
  return base ? { ...lacking('zeroBase', base.name), outcome: 'notApplicable' } : null
}

function firstUnread(used: readonly ReadInput[]): Fault | null {
  for (const { name, figure } of used) if (!isFigure(figure)) return lacking(figure, name)
  return null
}

const lacking = (reason: Reason, at: string): Fault => ({
  outcome: 'insufficientData',
  value: null,
  range: null,
  reason,
  at,
})
