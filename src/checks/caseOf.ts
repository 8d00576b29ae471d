import { cellOperand, hasFigure, type Place, type PrintedCell } from '../facts/printedCell.js'
import type { Operand, RuleOfFinding } from '../verdicts/finding.js'
import type { Fault } from '../words/faults.js'
import { campsOf } from './camps.js'
import type { Case } from './case.js'
import type {
  ChangeClaim,
  Claim,
  CopiesClaim,
  FoundClaim,
  JudgedClaim,
  RateClaim,
  SingleClaim,
  SumClaim,
} from './claim.js'
import { type JudgedSingle, judgeClaim } from './judgeClaim.js'

/** A claim judged: the case that the ledger counts and a finding is made of. */
export const caseOf = (rule: RuleOfFinding, claim: Claim): Case => caseOfJudged(rule, judgeClaim(claim))

/** The same of a claim that was judged. */
export function caseOfJudged(rule: RuleOfFinding, { claim, judgement, suspicious }: JudgedSingle): Case {
  const { fault, isReading } = claim
  const ofNothing = suspicious ? zeroBaseFault(claim) : undefined
  const worded = ofNothing ?? fault
  return {
    ...told(rule, claim),
    judgement,
    ...(suspicious ? { suspicious } : {}),
    ...(worded && !(claim.kind === 'sum' && suspicious) ? { fault: worded } : {}),
    ...(isReading ? { isReading } : {}),
  }
}

/** What a stated rate is of, where that is nothing. */
function zeroBaseFault(claim: SingleClaim): Fault | undefined {
  if (claim.kind === 'rate') return { kind: 'rateOfNothing', base: claim.whole.label, fits: claim.fits }
  if (claim.kind === 'change')
    return { kind: 'rateOfNothing', base: claim.before?.label ?? claim.base, fits: undefined }
  return undefined
}

/** What is told of a claim, without what came of it. */
type Told = Omit<Case, 'judgement'>

function told(rule: RuleOfFinding, claim: SingleClaim): Told {
  switch (claim.kind) {
    case 'sum':
      return sumCase(rule, claim)
    case 'copies':
      return copiesCase(rule, claim)
    case 'rate':
      return rateCase(rule, claim)
    case 'change':
      return changeCase(rule, claim)
    case 'found':
      return foundCase(rule, claim)
    case 'judged':
      return ownCase(rule, claim)
  }
}

/** Lasting name of a case: the rule, what about the place is looked at, and the names that the place is known by. */
const keyOf = ({ id }: RuleOfFinding, { about, row }: SingleClaim, { where }: Place): string =>
  [id, about, row ?? where.row ?? ''].filter(Boolean).join(':')

/** `{0} + {1} + …`: so many operands added up, whatever stands behind them. */
const sumOf = (parts: number): string => Array.from({ length: parts }, (_, index) => `{${index}}`).join(' + ')

/** Has it anything to show beside the parts of a sum? What only bears a doubt has not. */
const isShown = ({ value, text }: Operand): boolean => value !== null || text !== undefined

function sumCase(rule: RuleOfFinding, claim: SumClaim): Told {
  const { whole, parts, minus = [], formula, also = [], isChange, ...called } = claim
  const operands = [...parts.map((part) => cellOperand(part)), ...minus.map((part) => cellOperand(part, true)), ...also]
  const added = formula ?? (also.some(isShown) && minus.length === 0 ? sumOf(parts.length) : undefined)
  const one = cellCase(rule, claim, whole, operands, added)
  return { ...one, ...names(called), ...(isChange ? { arithmetic: 'change' } : {}) }
}

function copiesCase(rule: RuleOfFinding, claim: CopiesClaim): Told {
  const camps = campsOf(claim.figures, claim.exact)
  const shown = camps[1]?.[0] ?? camps[0]?.at(-1) ?? (claim.figures[0] as PrintedCell)
  const operands = camps.flat().map((cell) => cellOperand(cell))
  return { ...cellCase(rule, claim, shown, [...operands, ...(claim.also ?? [])]), arithmetic: 'copies' }
}

function rateCase(rule: RuleOfFinding, claim: RateClaim): Told {
  const { stated, part, whole, formula = '{0} ÷ {1}', also = [], ...called } = claim
  const operands = [cellOperand(part), cellOperand(whole), ...also]
  return { ...cellCase(rule, claim, stated, operands, formula), ...names(called) }
}

function changeCase(rule: RuleOfFinding, claim: ChangeClaim): Told {
  const { stated, now, before, change, also = [] } = claim
  const operands = [now, before ?? change].flatMap((cell) => (cell ? [cellOperand(cell)] : []))
  const formula = before ? '({0} − {1}) ÷ {1}' : '{1} ÷ ({0} − {1})'
  return { ...cellCase(rule, claim, stated, [...operands, ...also], formula), arithmetic: 'change' }
}

/** What the figures are called. */
const names = ({ statedAs, computedAs }: Pick<SumClaim, 'statedAs' | 'computedAs'>) => ({
  ...(statedAs ? { statedAs } : {}),
  ...(computedAs ? { computedAs } : {}),
})

const cellCase = (
  rule: RuleOfFinding,
  claim: SingleClaim,
  whole: PrintedCell,
  operands: readonly Operand[],
  formula?: string,
): Told => ({
  rule,
  key: keyOf(rule, claim, whole),
  where: whole.where,
  label: whole.label,
  counting: whole.counting,
  stated: hasFigure(whole) ? whole.figure.value : null,
  operands,
  ...(formula ? { formula } : {}),
})

function foundCase(rule: RuleOfFinding, claim: FoundClaim): Told {
  const { place, stated = null, operands = [], also = [], counting = { kind: 'words' } } = claim
  return {
    rule,
    key: keyOf(rule, claim, place),
    where: place.where,
    label: place.label,
    counting,
    stated,
    operands: [...operands, ...also],
  }
}

function ownCase(rule: RuleOfFinding, claim: JudgedClaim): Told {
  const { place, stated, counting, operands, formula, key, also = [] } = claim
  return {
    rule,
    key: key ?? keyOf(rule, claim, place),
    where: place.where,
    label: place.label,
    counting,
    stated,
    operands: [...operands, ...also],
    ...(formula ? { formula } : {}),
    ...names(claim),
  }
}
