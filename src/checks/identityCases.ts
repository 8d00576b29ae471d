import { layoutsOf, type TabledDocument } from '../documents/tabledDocument.js'
import type { TableLayout } from '../documents/tableLayout.js'
import { lazily } from '../exact/lazily.js'
import { figureOf, labelOf, operandOf, whereOf } from '../facts/gridFigure.js'
import { unjudged } from '../verdicts/judgement.js'
import type { Case } from './case.js'
import { isMet } from './conditions.js'
import type { Condition, Identity } from './identity.js'
import type { JudgedCase } from './judgedCase.js'
import { type CellJudgement, judgeInstance } from './judgeInstance.js'
import type { Instance, Operation } from './operations/operation.js'
import { plainOutcome } from './plainOutcome.js'
import { missingGrid, type Program } from './program.js'

/** One case of an identity, judged; null where its condition does not apply. What holds plainly is no more than counted. */
export function judgeAt(
  document: TabledDocument,
  identity: Identity,
  operation: Operation,
  position: number,
): JudgedCase | null {
  if (missingGrid(operation, position, document.grids) >= 0) {
    const tell = (): Case => missingTable(document, identity, operation, position)
    return { outcome: 'insufficientData', suspicious: false, key: () => tell().key, tell }
  }
  const instance = operation.bind(document.grids, position)
  const isMetIn = (condition: Condition): boolean | null => isMet(document, condition)
  if (instance.onlyWhen && isMetIn(instance.onlyWhen) !== true) return null
  const judge = lazily((): CellJudgement => {
    const met = instance.equalWhen ? isMetIn(instance.equalWhen) : true
    return judgeInstance(instance, document.unit, met)
  })
  const plain = plainOutcome(instance, isMetIn)
  return {
    outcome: plain ?? judge().judgement.outcome,
    suspicious: plain === null && judge().suspicious,
    key: () => keyOf(identity, instance),
    tell: () => tellCase(document, identity, instance, judge()),
  }
}

function tellCase(
  document: TabledDocument,
  identity: Identity,
  instance: Instance,
  { judgement, suspicious }: CellJudgement,
): Case {
  const stated = figureOf(instance.whole, document.unit)
  const decimals = typeof stated === 'string' ? instance.whole.grid.decimals : Math.max(stated.decimals, 0)
  return {
    rule: identity,
    key: keyOf(identity, instance),
    where: whereOf(instance.whole),
    label: labelOf(instance.whole),
    counting: { kind: 'money', unit: document.unit, decimals },
    stated: typeof stated === 'string' ? null : stated.value,
    operands: [
      ...instance.plus.map((ref) => operandOf(ref, document.unit)),
      ...instance.minus.map((ref) => operandOf(ref, document.unit, true)),
    ],
    judgement,
    suspicious,
    ...(identity.fault ? { fault: identity.fault } : {}),
  }
}

/** Every case of an identity, judged. */
export function casesOf(document: TabledDocument, { identity, operations }: Program): Case[] {
  return operations.flatMap((operation) =>
    operation
      .positions(document.grids)
      .flatMap((position) => judgeAt(document, identity, operation, position)?.tell() ?? []),
  )
}

/** Rule, role, row and column; against another table, that table's role too. */
function keyOf({ id, clauses }: Identity, { whole, plus, minus }: Instance): string {
  const { table, row, column } = whereOf(whole)
  const inRow = [...plus, ...minus].every((ref) => ref.grid === whole.grid && ref.row === whole.row)
  const twofold = clauses.some(({ kind }) => kind === 'across') && clauses.some(({ kind }) => kind === 'down')
  if (inRow && twofold) return `${id}:${table}:${row}:${column}~row`
  const other = plus.find((ref) => ref.grid !== whole.grid)
  return `${id}:${table}:${row}:${column}${other ? `~${other.grid.layout.id}` : ''}`
}

function missingTable(document: TabledDocument, identity: Identity, operation: Operation, position: number): Case {
  const layout: TableLayout = layoutsOf(document)[missingGrid(operation, position, document.grids)] as TableLayout
  const needed = operation
    .needs(position)
    .map((place) => (layoutsOf(document)[place] as TableLayout).id)
    .join('~')
  return {
    rule: identity,
    key: `${identity.id}:${layout.id}:missing:${needed}`,
    where: { path: ['tables', ...layout.path], table: layout.id },
    label: layout.title,
    counting: { kind: 'money', unit: document.unit, decimals: 2 },
    stated: null,
    operands: [],
    judgement: unjudged('insufficientData', 'missingTable'),
  }
}
