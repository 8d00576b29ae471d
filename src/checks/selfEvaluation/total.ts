import type { SelfEvaluation } from '../../documents/selfEvaluation.js'
import { plainName } from '../../facts/labels.js'
import { numberCell, type PrintedCell } from '../../facts/printedCell.js'
import type { Sentence } from '../../law/basis.js'
import { columns } from './columns.js'

type Column = 'points' | 'score' | 'reviewedScore'

const labels: Readonly<Record<Column, Sentence>> = {
  points: { zh: '总分值', en: 'points in all' },
  score: { zh: '总得分', en: 'score in all' },
  reviewedScore: { zh: '复核总得分', en: 'reviewed score in all' },
}

/** A cell of the row of totals. */
export const totalCell = ({ totals }: SelfEvaluation, column: Column): PrintedCell =>
  numberCell(
    {
      label: labels[column],
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
