import type { Decimal } from '../../exact/decimal.js'
import { cellOperand, hasFigure, type Place, type PrintedCell } from '../../facts/printedCell.js'
import type { Sentence } from '../../law/basis.js'
import { judgeQuotient } from '../../verdicts/checkRate.js'
import type { Counting, Operand } from '../../verdicts/finding.js'
import { type Judgement, unjudged } from '../../verdicts/judgement.js'
import type { Outcome, Reason } from '../../verdicts/outcome.js'
import type { Case } from '../case.js'
import type { Rule } from '../rule.js'
import { judgeCells, type SumOptions } from './judgeCells.js'

/** Lasting name of a case: the rule, what about the place is looked at, and the names that the place is known by. */
export const placeKey = ({ id }: Rule, kind: string, { where }: Place): string => `${id}:${kind}:${where.row ?? ''}`

interface Words {
  readonly formula?: string
  readonly expected?: Sentence
}

interface AlsoOn {
  /** What the case rests on beside the figures that are added up. */
  readonly also?: readonly Operand[]
}

/** `{0} + {1} + …`: so many operands added up, whatever stands behind them. */
const sumOf = (parts: number): string => Array.from({ length: parts }, (_, index) => `{${index}}`).join(' + ')

/** One cell against the sum of others. */
export function sumCase(
  rule: Rule,
  kind: string,
  whole: PrintedCell,
  parts: readonly PrintedCell[],
  options: SumOptions & Words & AlsoOn = {},
): Case {
  const { formula, expected, also = [], ...how } = options
  const added = formula ?? (also.length > 0 ? sumOf(parts.length) : undefined)
  const one = cellCase(rule, kind, whole, parts, { formula: added, expected })
  return { ...one, operands: [...one.operands, ...also], ...judgeCells(whole, parts, how) }
}

/** A stated rate against the quotient of two other cells. A zero denominator leaves nothing to compare. */
export function quotientCase(
  rule: Rule,
  kind: string,
  stated: PrintedCell,
  part: PrintedCell,
  whole: PrintedCell,
  options: { readonly exact?: boolean } & Words = {},
): Case {
  const { exact = false, expected, formula = '{0} ÷ {1}' } = options
  const judgement = judgeRate(stated, part, whole, exact)
  return { ...cellCase(rule, kind, stated, [part, whole], { formula, expected }), judgement }
}

function judgeRate(stated: PrintedCell, part: PrintedCell, whole: PrintedCell, exact: boolean): Judgement {
  if (hasFigure(whole) && whole.figure.value.isZero()) return unjudged('notApplicable', 'zeroBase')
  if (hasFigure(part) && hasFigure(whole) && hasFigure(stated))
    return judgeQuotient(part.figure, whole.figure, stated.figure, exact)
  const isMissing = [part, whole, stated].some(({ figure }) => figure === 'missing')
  return unjudged('insufficientData', isMissing ? 'missing' : 'blank')
}

function cellCase(
  rule: Rule,
  kind: string,
  whole: PrintedCell,
  parts: readonly PrintedCell[],
  { formula, expected }: { formula: string | undefined; expected: Sentence | undefined },
): Omit<Case, 'judgement'> {
  return {
    rule,
    key: placeKey(rule, kind, whole),
    where: whole.where,
    label: whole.label,
    counting: whole.counting,
    stated: hasFigure(whole) ? whole.figure.value : null,
    operands: parts.map((part) => cellOperand(part)),
    ...(formula ? { formula } : {}),
    ...(expected ? { expected } : {}),
  }
}

/** What was found of a place where no sum or quotient is compared. */
export interface Found {
  readonly outcome: Outcome
  readonly reason?: Reason
  readonly stated?: Decimal | null
  readonly computed?: Decimal | null
  readonly difference?: Decimal | null
  readonly counting?: Counting
  readonly operands?: readonly Operand[]
  readonly formula?: string
  readonly statedAs?: Sentence
  readonly expected?: Sentence
}

/** A case about a place, judged by the rule itself. */
export function foundCase(rule: Rule, kind: string, place: Place, found: Found): Case {
  const { outcome, reason, stated = null, computed = null, difference = null, operands = [], ...more } = found
  const { counting = { kind: 'words' }, formula, statedAs, expected } = more
  const judgement: Judgement = { outcome, computed, difference, allowed: null, ...(reason ? { reason } : {}) }
  return {
    rule,
    key: placeKey(rule, kind, place),
    where: place.where,
    label: place.label,
    counting,
    stated,
    operands,
    judgement,
    ...(formula ? { formula } : {}),
    ...(statedAs ? { statedAs } : {}),
    ...(expected ? { expected } : {}),
  }
}
