import { columnName } from '../../../facts/columnNames.js'
import type { Facts } from '../../../facts/facts.js'
import type { IndicatorRow } from '../../../facts/indicatorRow.js'
import { nameOperand } from '../../../facts/nameOperand.js'
import { byPractice } from '../../../law/ground.js'
import { shareOf } from '../../../targets/quantities.js'
import { formFields } from '../../../terms/formField.js'
import { growsThroughYear } from '../../../terms/names/growsThroughYear.js'
import { nounOf } from '../../../terms/term.js'
import { clip } from '../../../words/problems.js'
import type { Idea } from '../../idea.js'
import { foundTogether, type Looked } from '../../together.js'

export const midYearRates: Idea = {
  kind: 'inspection',
  id: 'T27',
  says: {
    zh: '收入完成率、采购执行率的半年指标值低于全年指标值',
    en: 'The rates of income collected and of procurement have a lower target for half of the year',
  },
  basis: byPractice(
    '分母为全年数时，年中一般不会已全部完成；分母为半年数的应写明',
    'Over the figure of the year it is hardly complete at mid-year; a half-year denominator must be named',
  ),
  severity: 'note',
  claims: ({ facts }) =>
    foundTogether('indicators', facts.indicators.flatMap(midYear(facts)), {
      label: nounOf(formFields, 'indicators'),
      fault: (wrong) => ({
        kind: 'fullAtMidYear',
        names: wrong.map(({ row }) => clip(row.called('target'))),
        column: columnName(wrong[0].column),
      }),
    }),
  example: {
    document: {
      kind: 'departmentBudgetTarget',
      indicators: [
        { level1: '过程', level2: '预算执行', level3: '非税收入预算完成率', target: '≥100%', halfYearTarget: '≥100%' },
      ],
    },
    outcome: 'broken',
  },
}

interface Named extends Looked {
  readonly row: IndicatorRow
  readonly column: string
}

/** The target of an earlier term beside that of the year; the months watched may be all twelve. */
const midYear =
  ({ printed }: Facts) =>
  (row: IndicatorRow): readonly Named[] => {
    if (!growsThroughYear(row.level3)) return []
    const columns = [
      'halfYearTarget',
      ...(printed.period && printed.period.month < 12 ? ['periodTarget'] : []),
    ] as const
    return columns.flatMap((column) => {
      const place = row.value(column as 'halfYearTarget' | 'periodTarget')
      const [half, year] = [place && shareOf(place.read), row.target && shareOf(row.target.read)]
      if (!place || !half || !year || year.value.isZero()) return []
      return [{ row, column, place, isWrong: half.value.gte(year.value), operands: [nameOperand(row)] }]
    })
  }
