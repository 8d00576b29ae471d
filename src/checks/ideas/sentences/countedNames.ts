import { Decimal } from '../../../exact/decimal.js'
import { type NamedThings, namedThingsOf } from '../../../facts/narrative/namedThings.js'
import type { NarrativeContext } from '../../../facts/narrative/narrative.js'
import type { Quantity } from '../../../facts/narrative/quantity.js'
import { toldFigure } from '../../../facts/toldFigure.js'
import { byArithmetic } from '../../../law/ground.js'
import { judgeSum } from '../../../verdicts/judgeSum.js'
import type { Claim } from '../../claim.js'
import type { Idea } from '../../idea.js'
import { Allowance, tooMany } from '../allowance.js'
import { nameOf } from './sentence.js'

export const countedNames: Idea = {
  kind: 'inspection',
  id: 'R19',
  says: { zh: '所称的个数等于逐一列出的个数', en: 'A number stated is the number of things that are named' },
  basis: byArithmetic(
    '逐一计数；列举未完的从轻一级',
    'Counted one by one; a list that leaves others out is less grave',
  ),
  severity: 'error',
  claims: ({ facts }) => {
    const allowance = new Allowance()
    return namedThingsOf(facts).flatMap((list) => namesClaims(facts.narrative, list, allowance))
  },
  example: {
    document: {
      kind: 'departmentTarget',
      statements: [
        { kind: 'count', subject: 'standardisations', scope: 'all', figures: { count: '6', unit: '化' } },
        { kind: 'names', subject: 'standardisations', scope: 'all', figures: { names: ['标准化', '信息化'] } },
      ],
    },
    outcome: 'broken',
  },
}

/** A list against every number that is stated of what it names. */
function namesClaims({ index }: NarrativeContext, named: NamedThings, allowance: Allowance): readonly Claim[] {
  const claims: Claim[] = []
  for (const count of index.figures(named.subject, named.scope, 'count')) {
    if (!allowance.takes(1 + named.names.length)) return [...claims, tooMany(named.list, count, nameOf(count))]
    claims.push(namesClaim(count, named))
  }
  return claims
}

/** Fewer names than stated leave an open list undecided; more contradict the number all the same. */
function namesClaim(count: Quantity, { list, names, operands, isOpen }: NamedThings): Claim {
  const { value } = count.figure
  const [number, isMore, place] = [new Decimal(names.length), value.gt(names.length), count]
  const about = { about: list, row: nameOf(count), place, operands } as const
  if (isOpen && isMore) return { ...about, kind: 'found', outcome: 'insufficientData', reason: 'missing' }
  return {
    ...about,
    kind: 'judged',
    stated: value,
    counting: place.counting,
    judgement: judgeSum(count.figure, [{ value: number, decimals: 0 }], 'equals', true),
    fault: { kind: 'countedNames', count: toldFigure(place), names, isMore },
    isReading: isOpen,
  }
}
