import { numberCell, type PrintedCell, rateCell } from '../../facts/printedCell.js'
import { indicatorColumns } from '../../terms/indicatorColumn.js'
import { nounsOf } from '../../terms/term.js'
import { byArithmetic, says } from '../accounts/ground.js'
import { sumCase } from '../printed/cellCases.js'
import type { Indicator, TargetForm } from './form.js'
import { everyTarget as applies, type TargetInspection } from './inspection.js'
import { rowOf } from './reading.js'

const columns = /* @__PURE__ */ nounsOf(indicatorColumns)
type Column = 'points' | 'weight'

function cell(path: readonly (string | number)[], row: string, column: Column, text: string | undefined): PrintedCell {
  const { zh, en } = columns[column]
  const place = {
    label: { zh: `「${row}」${zh}`, en: `${row}, ${en}` },
    where: { path, table: 'indicators', row, column },
  }
  return column === 'points' ? numberCell(place, text, { kind: 'points' }) : rateCell(place, text)
}

const cellsOf = ({ indicators }: TargetForm, column: Column): PrintedCell[] =>
  indicators.flatMap((indicator: Indicator, at) => {
    const text = indicator[column]
    return text === undefined ? [] : [cell(['indicators', at, column], rowOf(indicator), column, text)]
  })

export const pointsRule: TargetInspection = {
  kind: 'inspection',
  id: 'T61',
  says: /* @__PURE__ */ says(
    '各指标的分值、权重之和等于合计',
    'The points and weights of the indicators add up to their totals',
  ),
  basis: /* @__PURE__ */ byArithmetic('合计是其上各行之和', 'A total is the sum of the rows above it'),
  severity: 'error',
  applies,
  inspect: ({ document }, rule) =>
    (Object.keys(columns) as readonly Column[]).flatMap((column) => {
      const whole = cell(['totals', column], '合计', column, document.totals?.[column])
      return whole.figure === 'missing'
        ? []
        : [sumCase(rule, column, whole, cellsOf(document, column), { exact: true })]
    }),
  example: {
    document: {
      kind: 'projectTarget',
      totals: { points: '100' },
      indicators: [
        { level1: '产出指标', level2: '数量指标', level3: '培训次数', target: '≥2次', points: '50' },
        { level1: '效益指标', level2: '社会效益', level3: '受益人数', target: '≥80人', points: '40' },
      ],
    },
    outcome: 'broken',
  },
}
