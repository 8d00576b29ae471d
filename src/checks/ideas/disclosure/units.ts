import { Decimal } from '../../../exact/decimal.js'
import type { Facts } from '../../../facts/facts.js'
import { isGovernment } from '../../../facts/isGovernment.js'
import { namedThingsOf } from '../../../facts/narrative/namedThings.js'
import { stated } from '../../../facts/narrative/narrative.js'
import { byArithmetic, byUnitsOfDepartment } from '../../../law/ground.js'
import type { Figure } from '../../../verdicts/figure.js'
import { judgeSum } from '../../../verdicts/judgeSum.js'
import type { Idea } from '../../idea.js'

export const units: Idea = {
  kind: 'inspection',
  id: 'D2',
  onlyOf: 'statements',
  says: {
    zh: '所称纳入决算编制范围的单位数，等于本级与所列单位的个数',
    en: 'The number of units in the accounts is that of the head office and the units named',
  },
  basis: byArithmetic(
    '逐一计数；口径可能只数所属单位，故仅作提示',
    'Counted one by one; some count only subordinate units, so a hint',
  ),
  also: [byUnitsOfDepartment],
  severity: 'note',
  claims: ({ facts }) => {
    const { narrative } = facts
    const number = stated(narrative, 'units', 'all', 'count')
    const named = narrative.index.statementsOf('names').filter(({ statement }) => statement.subject === 'units')
    const [first] = named
    if (!number || !first) return []
    const names = [...new Set(named.flatMap(({ statement }) => statement.figures.names))]
    const isOpen = isGovernment(facts) || isOpenList(facts)
    const where = { path: ['statements', first.at, 'figures', 'names'] }
    return [
      {
        kind: 'judged',
        about: 'count',
        row: 'units:all',
        place: number,
        stated: number.figure.value,
        counting: number.counting,
        operands: names.map((name) => ({ label: { zh: name, en: name }, where, value: new Decimal(1), text: '1' })),
        judgement: judgeSum(number.figure, [one(names.length)], isOpen ? 'atLeast' : 'equals', true),
        computedAs: 'countedOneByOne',
        fault: { kind: 'unitsMiscounted' },
      },
    ]
  },
  example: {
    document: {
      kind: 'finalAccounts',
      statements: [
        { kind: 'count', subject: 'units', scope: 'all', figures: { count: '1' } },
        { kind: 'names', subject: 'units', scope: 'all', figures: { names: ['本级', '下属单位'] } },
      ],
    },
    outcome: 'broken',
  },
}

/** 等, or an excerpt: there are units that are not named. */
const isOpenList = (facts: Facts): boolean =>
  namedThingsOf(facts).some(({ subject, isOpen }) => subject === 'units' && isOpen)

const one = (count: number): Figure => ({ value: new Decimal(count), decimals: 0 })
