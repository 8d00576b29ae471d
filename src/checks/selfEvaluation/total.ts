import type { SelfEvaluation } from '../../documents/selfEvaluation.js'
import { numberCell, type PrintedCell } from '../printed/printedCell.js'
import { columns } from './columns.js'
import { plainName } from './names.js'

type Column = 'points' | 'score' | 'reviewedScore'

/** A cell of the row of totals. */
export const totalCell = ({ totals }: SelfEvaluation, column: Column): PrintedCell =>
  numberCell(
    {
      label: { zh: `总分${columns[column].zh}`, en: `total, ${columns[column].en}` },
      where: { path: ['totals', column], table: 'totals', row: 'total', column },
    },
    totals?.[column],
    { kind: 'points' },
  )

/** A cell that is printed beside the label of a level. */
export function sectionCell({ sections = [] }: SelfEvaluation, at: number, column: 'points' | 'score'): PrintedCell {
  const { level1 = '', level2, [column]: text } = sections[at] ?? {}
  const name = [level1, level2 ?? ''].map(plainName).filter(Boolean).join('/')
  return numberCell(
    {
      label: { zh: `「${name}」${columns[column].zh}`, en: `${name}, ${columns[column].en}` },
      where: { path: ['sections', at, column], table: 'sections', row: name, column },
    },
    text,
    { kind: 'points' },
  )
}
