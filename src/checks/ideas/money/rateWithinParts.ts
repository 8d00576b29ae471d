import { hasFigure, type PrintedCell } from '../../../facts/printedCell.js'
import { type RateOfAll, ratesOfAll } from '../../../facts/rateOfAll.js'
import { byArithmetic } from '../../../law/ground.js'
import type { Claim } from '../../claim.js'
import type { Idea } from '../../idea.js'

export const rateWithinParts: Idea = {
  kind: 'inspection',
  id: 'E42',
  says: {
    zh: '合计的执行率、完成率不高于各项中最高的，也不低于最低的',
    en: 'A rate of all is no higher than the highest of its parts, nor lower than the lowest',
  },
  basis: byArithmetic(
    '合计的比率是各项比率的加权平均',
    'The rate of all is a mean of those of its parts, each with its weight',
  ),
  severity: 'warning',
  needsAll: ['funding', 'rows', 'indicators'],
  claims: ({ facts }) => ratesOfAll(facts).flatMap(bounds),
  example: {
    document: {
      kind: 'selfEvaluation',
      funding: [
        { code: 'total', label: '年度资金总额', rate: '105.99%' },
        { code: 'fiscalAppropriation', label: '其中：财政拨款', rate: '100%' },
        { code: 'otherFunds', label: '其他资金', rate: '98%' },
      ],
    },
    outcome: 'broken',
  },
}

/** Only the bound that is passed is told; where none is, the upper one holds. */
function bounds({ whole, parts, isOpen }: RateOfAll): readonly Claim[] {
  const sorted = parts.filter(hasFigure).toSorted((one, other) => one.figure.value.comparedTo(other.figure.value))
  const [least, most] = [sorted[0], sorted.at(-1)]
  if (!least || !most || !hasFigure(whole)) return []
  const claim = (part: PrintedCell, relation: 'atMost' | 'atLeast'): Claim => ({
    kind: 'sum',
    about: 'rate',
    whole,
    parts: [part],
    relation,
  })
  return [
    isOpen !== true && whole.figure.value.lt(least.figure.value) ? claim(least, 'atLeast') : claim(most, 'atMost'),
  ]
}
