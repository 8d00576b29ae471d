import { zero } from '../exact/decimal.js'
import { hasFigure } from '../facts/printedCell.js'
import { judgeChange, judgeRateOfChange } from '../verdicts/checkChange.js'
import { judgeQuotient } from '../verdicts/checkRate.js'
import { type Judgement, unjudged } from '../verdicts/judgement.js'
import { campsOf } from './camps.js'
import type { ChangeClaim, Claim, CopiesClaim, RateClaim, SingleClaim } from './claim.js'
import { type CellsJudgement, judgeCells } from './judgeCells.js'

/** A claim with what comes of it, and whether a blank among its figures hides one. */
export interface JudgedSingle extends CellsJudgement {
  /** The claim that is told. */
  readonly claim: SingleClaim
}

/** What comes of a claim: of several, of the first that is in order; where none is, of the first. */
export function judgeClaim(claim: Claim): JudgedSingle {
  if (claim.kind !== 'either') return { claim, ...judgeSingle(claim) }
  let first: JudgedSingle | undefined
  for (const one of claim.claims) {
    const judged = { claim: one, ...judgeSingle(one) }
    if (judged.judgement.outcome !== 'broken' && !judged.suspicious) return judged
    first ??= judged
  }
  return first as JudgedSingle
}

function judgeSingle(claim: SingleClaim): CellsJudgement {
  switch (claim.kind) {
    case 'sum':
      return judgeCells(claim.whole, claim.parts, claim)
    case 'copies':
      return plain(judgeCopies(claim))
    case 'rate':
      return ofNothing(claim, judgeRate(claim))
    case 'change':
      return ofNothing(claim, judgeChangeClaim(claim))
    case 'found': {
      const { outcome, reason } = claim
      return plain({ outcome, computed: null, difference: null, allowed: null, ...(reason ? { reason } : {}) })
    }
    case 'judged':
      return { judgement: claim.judgement, suspicious: claim.suspicious === true }
  }
}

const plain = (judgement: Judgement): CellsJudgement => ({ judgement, suspicious: false })

/** A rate of nothing is none: one that is stated all the same is to be looked into; a zero says as much as a blank. */
function ofNothing({ stated }: RateClaim | ChangeClaim, judgement: Judgement): CellsJudgement {
  const isStated = hasFigure(stated) && !stated.figure.value.isZero()
  if (judgement.reason !== 'zeroBase' || !isStated) return plain(judgement)
  return { judgement: { ...judgement, outcome: 'broken' }, suspicious: true }
}

function judgeCopies({ figures, exact }: CopiesClaim): Judgement {
  const [agreed, other] = campsOf(figures, exact)
  const [reference, stray] = [agreed?.[0], other?.[0] ?? agreed?.at(-1)]
  if (!reference || !stray) return unjudged('insufficientData', 'missing')
  const difference = stray.figure.value.minus(reference.figure.value)
  return {
    outcome: other ? 'broken' : 'holds',
    computed: reference.figure.value,
    difference: difference.isZero() ? zero : difference,
    allowed: zero,
  }
}

function judgeRate({ stated, part, whole, exact = false }: RateClaim): Judgement {
  if (hasFigure(whole) && whole.figure.value.isZero()) return unjudged('notApplicable', 'zeroBase')
  if (hasFigure(part) && hasFigure(whole) && hasFigure(stated))
    return judgeQuotient(part.figure, whole.figure, stated.figure, exact)
  const isMissing = [part, whole, stated].some(({ figure }) => figure === 'missing')
  return unjudged('insufficientData', isMissing ? 'missing' : 'blank')
}

function judgeChangeClaim({ stated, now, before, change }: ChangeClaim): Judgement {
  const other = before ?? change
  if (!hasFigure(stated) || !other || !hasFigure(now) || !hasFigure(other))
    return unjudged('insufficientData', 'missing')
  const changed = change && hasFigure(change) ? change.figure : undefined
  return before
    ? judgeRateOfChange(now.figure, other.figure, changed, stated.figure)
    : judgeChange(now.figure, undefined, other.figure, stated.figure)
}
