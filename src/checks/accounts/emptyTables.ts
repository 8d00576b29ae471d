import type { FinalAccounts } from '../../documents/accounts.js'
import { type Grid, isFigure } from '../../documents/grid.js'
import { zero } from '../../exact/decimal.js'
import { placeOf, refer } from '../../facts/cellRef.js'
import { figureOf, labelOf, whereOf } from '../../facts/gridFigure.js'
import { quantitiesIn } from '../../facts/narrative/quantity.js'
import { type SaidStatement, saidIn } from '../../facts/narrative/said.js'
import { type Judgement, unjudged } from '../../verdicts/judgement.js'
import { judgeSum } from '../../verdicts/judgeSum.js'
import type { Case } from '../case.js'
import type { Empty, Identity } from '../identity.js'

const saysSo = /没有|不涉及|不存在|未(?:使用|发生|安排|取得|编列|产生|涉及)|无|空|零|为\s*0/u

/**
 * An empty table (one that prints no row but its total): every printed total is zero, and the table's notes or the text
 * say that there is nothing to report. A table with rows is not looked at.
 */
export function emptyTableCases(document: FinalAccounts, identity: Identity): Case[] {
  return identity.clauses.flatMap((clause) => (clause.kind === 'empty' ? casesOf(document, identity, clause) : []))
}

function casesOf(document: FinalAccounts, identity: Identity, { grid: id }: Empty): Case[] {
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

function totalCase(document: FinalAccounts, rule: Identity, grid: Grid, row: number, column: number): Case[] {
  const ref = refer(grid, row, column)
  const figure = figureOf(ref, document.unit)
  if (typeof figure === 'string') return []
  return [
    {
      rule,
      key: `${rule.id}:${grid.layout.id}:total:${whereOf(ref).column}`,
      where: whereOf(ref),
      label: labelOf(ref),
      counting: { kind: 'money', unit: document.unit, decimals: Math.max(figure.decimals, 0) },
      stated: figure.value,
      operands: [],
      computedAs: 'emptyTable',
      judgement: judgeSum(figure, [{ value: zero, decimals: figure.decimals }]),
    },
  ]
}

/** A sentence that there is none, or one that gives all there was as a zero. */
function saysNone(document: FinalAccounts, id: string, statement: SaidStatement, at: number): boolean {
  const { kind, scope, subject } = statement
  if (scope !== id || subject.endsWith('Balance')) return false
  const outturns = quantitiesIn(document, statement, at).filter(({ stage }) => stage === 'outturn')
  return kind === 'empty' || (outturns.length > 0 && outturns.every(({ figure }) => figure.value.isZero()))
}

function noteCase(document: FinalAccounts, rule: Identity, grid: Grid): Case {
  const { id, title, path } = grid.layout
  const role = path[0] as keyof FinalAccounts['heads']
  const noted = (document.heads[role]?.notes ?? []).some((note) => saysSo.test(note))
  const said = saidIn(document).some((statement, at) => saysNone(document, id, statement, at))
  const spoken = document.statements !== undefined
  const verdict = (outcome: Judgement['outcome']): Judgement => ({
    outcome,
    computed: null,
    difference: null,
    allowed: null,
  })
  return {
    rule,
    key: `${rule.id}:${id}:statement`,
    where: { path: ['tables', ...path, 'notes'], table: id },
    label: title,
    counting: { kind: 'words' },
    stated: null,
    operands: [],
    judgement:
      noted || said ? verdict('holds') : spoken ? verdict('broken') : unjudged('insufficientData', 'missingStatement'),
    fault: { kind: 'emptyUnsaid' },
  }
}
