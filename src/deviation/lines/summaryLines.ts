import type { Facts } from '../../facts/facts.js'
import type { MoneyRow } from '../../facts/moneyRow.js'
import { sumOf } from '../proportion.js'
import { type DocumentLine, type LineFigure, linesFrom } from './documentLine.js'
import { rowFigures, stages } from './printedFigures.js'

const projectFigures = (row: MoneyRow): readonly LineFigure[] => {
  const { label } = row.printed
  return rowFigures({ key: row.code ?? label, label, scope: 'all' }, row, stages)
}

/** Every project of a summary. */
export const linesBySummedProject = ({ projects }: Facts): readonly DocumentLine[] =>
  linesFrom(projects.flatMap(projectFigures))

const unitOf = (row: MoneyRow, { department }: Facts): string =>
  row.text('unitName') ?? row.text('departmentName') ?? department

/** Every unit of a summary: the sum of its projects, blank as soon as one of them is. */
export function linesByUnit(facts: Facts): readonly DocumentLine[] {
  const units = [...new Set(facts.projects.map((row) => unitOf(row, facts)))]
  return linesFrom(units.flatMap((label) => unitFigures(label, facts)))
}

function unitFigures(label: string, facts: Facts): readonly LineFigure[] {
  const own = facts.projects.filter((row) => unitOf(row, facts) === label)
  return Object.values(stages).flatMap((at) => {
    const printed = own.map((row) => row.money(at).figure)
    if (printed.every((figure) => figure === 'missing')) return []
    return [{ key: label, label, scope: 'all' as const, at, amount: added(printed, facts) }]
  })
}

function added(printed: readonly ReturnType<MoneyRow['money']>['figure'][], { unit }: Facts): LineFigure['amount'] {
  const read = printed.filter((figure) => typeof figure !== 'string')
  if (read.length < printed.length) return 'blank'
  const decimals = Math.max(...read.map((figure) => figure.decimals))
  return { kind: 'money', value: sumOf(read.map(({ value }) => value)), unit, decimals }
}
