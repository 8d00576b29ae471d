import { cellOperand, hasFigure, type Place, type PrintedCell } from '../facts/printedCell.js'
import { judgeQuotient } from '../verdicts/checkRate.js'
import type { RuleOfFinding } from '../verdicts/finding.js'
import { type Judgement, unjudged } from '../verdicts/judgement.js'
import type { Case } from './case.js'
import type { Claim, FoundClaim, JudgedClaim, RateClaim, SumClaim } from './claim.js'
import { judgeCells } from './printed/judgeCells.js'

/** A claim judged: the case that the ledger counts and a finding is made of. */
export function caseOf(rule: RuleOfFinding, claim: Claim): Case {
  const { fault, isReading } = claim
  return { ...judged(rule, claim), ...(fault ? { fault } : {}), ...(isReading ? { isReading } : {}) }
}

function judged(rule: RuleOfFinding, claim: Claim): Case {
  switch (claim.kind) {
    case 'sum':
      return sumCase(rule, claim)
    case 'rate':
      return rateCase(rule, claim)
    case 'found':
      return foundCase(rule, claim)
    case 'judged':
      return ownCase(rule, claim)
  }
}

/** Lasting name of a case: the rule, what about the place is looked at, and the names that the place is known by. */
const keyOf = ({ id }: RuleOfFinding, { about, row }: Claim, { where }: Place): string =>
  `${id}:${about}:${row ?? where.row ?? ''}`

/** `{0} + {1} + …`: so many operands added up, whatever stands behind them. */
const sumOf = (parts: number): string => Array.from({ length: parts }, (_, index) => `{${index}}`).join(' + ')

function sumCase(rule: RuleOfFinding, claim: SumClaim): Case {
  const { whole, parts, relation, exact, formula, also = [] } = claim
  const added = formula ?? (also.length > 0 ? sumOf(parts.length) : undefined)
  const how = { ...(relation ? { relation } : {}), ...(exact ? { exact } : {}) }
  return {
    ...cellCase(rule, claim, whole, parts, added),
    operands: [...parts.map((part) => cellOperand(part)), ...also],
    ...judgeCells(whole, parts, how),
  }
}

function rateCase(rule: RuleOfFinding, claim: RateClaim): Case {
  const { stated, part, whole, formula = '{0} ÷ {1}', also = [] } = claim
  const one = cellCase(rule, claim, stated, [part, whole], formula)
  return { ...one, operands: [...one.operands, ...also], judgement: judgeRate(claim) }
}

function judgeRate({ stated, part, whole, exact = false }: RateClaim): Judgement {
  if (hasFigure(whole) && whole.figure.value.isZero()) return unjudged('notApplicable', 'zeroBase')
  if (hasFigure(part) && hasFigure(whole) && hasFigure(stated))
    return judgeQuotient(part.figure, whole.figure, stated.figure, exact)
  const isMissing = [part, whole, stated].some(({ figure }) => figure === 'missing')
  return unjudged('insufficientData', isMissing ? 'missing' : 'blank')
}

function cellCase(
  rule: RuleOfFinding,
  claim: Claim,
  whole: PrintedCell,
  parts: readonly PrintedCell[],
  formula: string | undefined,
): Omit<Case, 'judgement'> {
  return {
    rule,
    key: keyOf(rule, claim, whole),
    where: whole.where,
    label: whole.label,
    counting: whole.counting,
    stated: hasFigure(whole) ? whole.figure.value : null,
    operands: parts.map((part) => cellOperand(part)),
    ...(formula ? { formula } : {}),
  }
}

function foundCase(rule: RuleOfFinding, claim: FoundClaim): Case {
  const { place, outcome, reason, stated = null, operands = [], also = [] } = claim
  return {
    rule,
    key: keyOf(rule, claim, place),
    where: place.where,
    label: place.label,
    counting: claim.counting ?? { kind: 'words' },
    stated,
    operands: [...operands, ...also],
    judgement: { outcome, computed: null, difference: null, allowed: null, ...(reason ? { reason } : {}) },
  }
}

function ownCase(rule: RuleOfFinding, claim: JudgedClaim): Case {
  const { place, stated, counting, operands, judgement, suspicious, formula, key, also = [] } = claim
  return {
    rule,
    key: key ?? keyOf(rule, claim, place),
    where: place.where,
    label: place.label,
    counting,
    stated,
    operands: [...operands, ...also],
    judgement,
    ...(suspicious ? { suspicious } : {}),
    ...(formula ? { formula } : {}),
  }
}
