import type { ProjectSummary } from '../../documents/projectSummary.js'
import { sumOf } from '../proportion.js'
import { type Amount, readMoney } from '../readMoney.js'
import { type DocumentLine, type LineFigure, linesFrom } from './documentLine.js'
import { textFigures } from './printedFigures.js'

const stages = { originalBudget: 'originalBudget', finalBudget: 'finalBudget', outturn: 'outturn' } as const

type Row = ProjectSummary['rows'][number]

const figuresOf = (row: Row, unit: ProjectSummary['unit']): readonly LineFigure[] =>
  textFigures({ key: row.code ?? row.name, label: row.name, scope: 'all' }, row, stages, unit)

/** Every project of a summary. */
export const linesBySummedProject = ({ rows, unit }: ProjectSummary): readonly DocumentLine[] =>
  linesFrom(rows.flatMap((row) => figuresOf(row, unit)))

const unitOf = (row: Row, { department }: ProjectSummary): string => row.unitName ?? row.departmentName ?? department

/** Every unit of a summary: the sum of its projects, blank as soon as one of them is. */
export function linesByUnit(summary: ProjectSummary): readonly DocumentLine[] {
  const units = [...new Set(summary.rows.map((row) => unitOf(row, summary)))]
  return linesFrom(units.flatMap((label) => unitFigures(label, summary)))
}

function unitFigures(label: string, summary: ProjectSummary): readonly LineFigure[] {
  const own = summary.rows.filter((row) => unitOf(row, summary) === label).map((row) => figuresOf(row, summary.unit))
  return Object.values(stages).flatMap((at) => {
    const printed = own.map((figures) => figures.find((figure) => figure.at === at))
    if (printed.every((figure) => figure === undefined)) return []
    const amounts = printed.map((figure) => readMoney(figure?.amount, summary))
    return [{ key: label, label, scope: 'all' as const, at, amount: added(amounts, summary.unit) }]
  })
}

function added(amounts: readonly (Amount | string)[], unit: ProjectSummary['unit']): LineFigure['amount'] {
  const read = amounts.filter((amount) => typeof amount !== 'string')
  if (read.length < amounts.length) return 'blank'
  const decimals = Math.max(...read.map((amount) => amount.decimals ?? 0))
  return { kind: 'money', value: sumOf(read.map(({ value }) => value)), unit, decimals }
}
