import { cellAt, type Grid, isFigure } from '../../documents/grid.js'
import type { TableHead } from '../../documents/tabled.js'
import { layoutOf, type MoneyGridId, type TabledDocument } from '../../documents/tabledDocument.js'
import { zero } from '../../exact/decimal.js'
import { lazily } from '../../exact/lazily.js'
import { placeOf, refer } from '../../facts/cellRef.js'
import { figureOf, labelOf, whereOf } from '../../facts/gridFigure.js'
import { quantitiesIn } from '../../facts/narrative/quantity.js'
import { type SaidStatement, saidIn } from '../../facts/narrative/said.js'
import type { Stage } from '../../facts/narrative/stage.js'
import type { Figure } from '../../verdicts/figure.js'
import { type Judgement, unjudged } from '../../verdicts/judgement.js'
import { judgeSum } from '../../verdicts/judgeSum.js'
import type { Empty, Identity } from '../identity.js'
import type { JudgedCase } from '../judgedCase.js'

const saysSo = /没有|不涉及|不存在|未(?:使用|发生|安排|取得|编列|产生|涉及)|无|空|零|为\s*0/u

/**
 * An empty table (one that prints no row but its total): every printed total is zero, and the table's notes or the text
 * say that there is nothing to report. A table with rows is not looked at.
 */
export function emptyTableCases(document: TabledDocument, identity: Identity): JudgedCase[] {
  return identity.clauses.flatMap((clause) => (clause.kind === 'empty' ? casesOf(document, identity, clause) : []))
}

function casesOf(document: TabledDocument, identity: Identity, { grid: id }: Empty): JudgedCase[] {
  const grid = document.grids[placeOf(id)]
  if (!grid || grid.codes.some((code, row) => code !== 'total' && !isBlankRow(grid, row))) return []
  const totals = grid.codes.flatMap((_, row) =>
    [...grid.starts.keys()].flatMap((column) => totalCase(document, identity, grid, row, column)),
  )
  return [...totals, noteCase(document, identity, grid)]
}

/** A line without code, label and figure. */
const isBlankRow = (grid: Grid, row: number): boolean =>
  grid.codes[row] === '' &&
  grid.labels[row]?.trim() === '' &&
  [...grid.starts].every((start) => start < 0 || !isFigure(grid.prints[start + row] as number))

function totalCase(document: TabledDocument, rule: Identity, grid: Grid, row: number, column: number): JudgedCase[] {
  const ref = refer(grid, row, column)
  const cell = cellAt(grid, row, column)
  if (cell < 0 || !isFigure(grid.prints[cell] as number)) return []
  const judge = lazily(() => {
    const figure = figureOf(ref, document.unit) as Figure
    return { figure, judgement: judgeSum(figure, [{ value: zero, decimals: figure.decimals }]) }
  })
  const key = (): string => `${rule.id}:${grid.layout.id}:total:${whereOf(ref).column}`
  return [
    {
      // Nearly every total of an empty table is a plain zero.
      outcome: grid.cells[cell] === 0 ? 'holds' : judge().judgement.outcome,
      suspicious: false,
      key,
      tell: () => ({
        rule,
        key: key(),
        where: whereOf(ref),
        label: labelOf(ref),
        counting: { kind: 'money', unit: document.unit, decimals: Math.max(judge().figure.decimals, 0) },
        stated: judge().figure.value,
        operands: [],
        computedAs: 'emptyTable',
        judgement: judge().judgement,
      }),
    },
  ]
}

/** The figure that the tables of a form print. */
const stageOf = ({ kind }: TabledDocument): Stage => (kind === 'departmentBudget' ? 'originalBudget' : 'outturn')

/** A sentence that there is none, or one that gives all there was as a zero. */
function saysNone(document: TabledDocument, id: MoneyGridId, statement: SaidStatement, at: number): boolean {
  const { kind, scope, subject } = statement
  if (scope !== layoutOf(id).path[0] || subject.endsWith('Balance')) return false
  const amounts = quantitiesIn(document, statement, at).filter(({ stage }) => stage === stageOf(document))
  return kind === 'empty' || (amounts.length > 0 && amounts.every(({ figure }) => figure.value.isZero()))
}

function noteCase(document: TabledDocument, rule: Identity, grid: Grid): JudgedCase {
  const { title, path } = grid.layout
  const id = grid.layout.id as MoneyGridId
  const heads: Readonly<Record<string, TableHead | undefined>> = document.heads
  const noted = (heads[path[0] as string]?.notes ?? []).some((note) => saysSo.test(note))
  const isSaid = (): boolean => saidIn(document).some((statement, at) => saysNone(document, id, statement, at))
  const spoken = document.statements !== undefined
  const verdict = (outcome: Judgement['outcome']): Judgement => ({
    outcome,
    computed: null,
    difference: null,
    allowed: null,
  })
  const judgement =
    noted || isSaid() ? verdict('holds') : spoken ? verdict('broken') : unjudged('insufficientData', 'missingStatement')
  const key = (): string => `${rule.id}:${id}:statement`
  return {
    outcome: judgement.outcome,
    suspicious: false,
    key,
    tell: () => ({
      rule,
      key: key(),
      where: { path: ['tables', ...path, 'notes'], table: id },
      label: title,
      counting: { kind: 'words' },
      stated: null,
      operands: [],
      judgement,
      fault: { kind: 'emptyUnsaid' },
    }),
  }
}
