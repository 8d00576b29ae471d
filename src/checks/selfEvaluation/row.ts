import type { SelfEvaluation } from '../../documents/selfEvaluation.js'
import { columnLabel, pathName, plainName } from '../../facts/labels.js'
import { numberCell, type Place, type PrintedCell, rateCell } from '../../facts/printedCell.js'
import type { Sentence } from '../../law/basis.js'
import { parseActual } from '../../targets/parseActual.js'
import { parseTarget } from '../../targets/parseTarget.js'
import type { Target } from '../../targets/target.js'
import { indicatorColumns } from '../../terms/indicatorColumn.js'
import { nounOf } from '../../terms/term.js'
import { type ColumnName, columns } from './columns.js'

type Indicator = SelfEvaluation['indicators'][number]

/** One row of indicators as rules see it. */
export interface Row {
  readonly indicator: Indicator
  readonly name: string
  /** Its labels as they are known by. */
  readonly level1: string
  readonly level2: string
  readonly place: (column: ColumnName) => Place
  readonly target: Target
  readonly actual: Target
  readonly points: PrintedCell
  readonly score: PrintedCell
  readonly reviewedScore: PrintedCell
  readonly statedDeviation: PrintedCell
}

const what: Sentence = /* @__PURE__ */ nounOf(indicatorColumns, 'indicator')

/** A row read: its figures, its target and its actual. */
export function rowOf(indicator: Indicator, at: number): Row {
  const { level1, level2, level3, target, actual } = indicator
  const name = pathName(level1, level2, level3)
  const shown = plainName([level3, level2, level1].find((label) => label.trim() !== '') ?? '')
  const place = (column: ColumnName): Place => ({
    label: columnLabel(what, shown, columns[column]),
    where: { path: ['indicators', at, column], table: 'indicators', row: name, column },
  })
  const points = (column: 'points' | 'score' | 'reviewedScore'): PrintedCell =>
    numberCell(place(column), indicator[column], { kind: 'points' })
  return {
    indicator,
    name,
    level1: plainName(level1),
    level2: plainName(level2),
    place,
    target: parseTarget(target),
    actual: parseActual(actual),
    points: points('points'),
    score: points('score'),
    reviewedScore: points('reviewedScore'),
    statedDeviation: rateCell(place('statedDeviation'), indicator.statedDeviation),
  }
}
