import { gridReader } from '../../documents/gridReader.js'
import type { MoneyUnit } from '../../exact/unit.js'
import { fundScopes } from '../../terms/fund.js'
import { bareLabel, rowName } from '../../terms/label.js'
import type { PrintedCaption } from '../captions.js'
import type { Draft } from '../draft.js'
import { readHeader } from '../header.js'
import type { Hints } from '../hints.js'
import { ownCells } from '../lines.js'
import { hasNumber } from '../printed.js'
import { putPublished } from '../published.js'
import type { PartToRead } from '../recognise.js'
import { gridsOf, type MoneyTable, type TabledKind } from '../tabled.js'
import { readTable } from './readTable.js'
import { unitInHeads } from './unitInHeads.js'

/** Reads the tables of one set of final accounts or of one budget, and what stands around them. */
export function readAccounts(draft: Draft, found: readonly PartToRead[], hints: Hints): void {
  const parts = found.map(withUnit)
  const captions = named(parts.flatMap(({ stretch: { title, captions: own } }) => (title ? [title, ...own] : own)))
  const header = readHeader(draft, captions, hints)
  putPublished(
    draft,
    parts.flatMap(({ stretch }) => stretch.texts.map(({ printed }) => printed)),
  )
  for (const { says, printed } of captions)
    if (says === 'signature' && hasNumber(printed.text)) draft.ledger.leave('signature', printed)
  draft.put(['tables'], {})
  if (parts.every(({ stretch }) => stretch.parts.length === 0)) draft.put(['excerpt'], true)
  for (const one of parts) {
    const part = withRole(draft, one)
    const { table, stretch, by } = part
    if (table === undefined || stretch.parts.length === 0) continue
    readTable(draft, table, stretch.parts, { year: header.year, unit: unitOf(part)?.unit ?? header.unit })
    if (isEmpty(draft, part)) putEmpty(draft, table)
    if (draft.at(['tables', table]) === undefined) continue
    putHead(draft, part, header.unit)
    if (by === 'heads') draft.doubt(['tables', table], table, 'tableByHeads')
  }
}

/** Is nothing printed in a table but its heads, and numbers of rows and columns? What was not understood is something. */
const isEmpty = (draft: Draft, { table, stretch }: PartToRead): boolean =>
  draft.at(['tables', table as string]) === undefined &&
  stretch.parts
    .flat()
    .flatMap(ownCells)
    .every((cell) => cell.text.trim() === '' || draft.ledger.isMarked(cell))

function putEmpty(draft: Draft, table: MoneyTable): void {
  for (const { path } of gridsOf(draft.kind as TabledKind, table)) draft.put(['tables', ...path, 'rows'], [])
}

/** The roles of tables whose rows are units. */
const rolesByUnit: Readonly<Partial<Record<MoneyTable, MoneyTable>>> = {
  income: 'incomeByUnit',
  expenditure: 'expenditureByUnit',
}
const unitHead = /^(?:预算)?单位(?:名称|代码|编码)$/u
const functionHead = /科目|^[类款项]$|^项目(?:名称)?$/u

/** Do its heads name units, and no functions? */
function listsUnits({ stretch }: PartToRead): boolean {
  const heads = (stretch.parts[0] ?? [])
    .slice(0, 3)
    .flatMap(ownCells)
    .map(({ text }) => bareLabel(text))
  return heads.some((head) => unitHead.test(head)) && !heads.some((head) => functionHead.test(head))
}

/** A table of income whose rows are sources has its rows from another role than one whose rows are functions. */
function withRole({ kind }: Draft, part: PartToRead): PartToRead {
  const byUnit = part.table === undefined ? undefined : rolesByUnit[part.table]
  if (byUnit !== undefined && kind === 'departmentBudget' && listsUnits(part)) return { ...part, table: byUnit }
  const [layout] = part.table === 'income' ? gridsOf(kind as TabledKind, 'incomeBySource') : []
  if (layout === undefined) return part
  const names = gridReader(layout).codesOfLabel()
  const labels = part.stretch.parts.flat().flatMap((line) =>
    ownCells(line)
      .slice(0, 2)
      .map(({ text }) => rowName(text)),
  )
  const known = new Set(labels.filter((label) => names.has(label)))
  return known.size > 3 ? { ...part, table: 'incomeBySource' } : part
}

/** A table whose unit stands in its heads alone says it there. */
function withUnit(part: PartToRead): PartToRead {
  const { stretch } = part
  const unit = captionedUnit(part) ? null : unitInHeads(stretch.parts[0] ?? [])
  return unit === null ? part : { ...part, stretch: { ...stretch, captions: [...stretch.captions, unit] } }
}

type SaidUnit = PrintedCaption & { readonly says: 'unit' }

const captionedUnit = ({ stretch }: PartToRead): SaidUnit | undefined =>
  stretch.captions.find((caption): caption is SaidUnit => caption.says === 'unit')

/** The unit of a table: its heads stand nearer to its figures than what is said above it. */
const unitOf = (part: PartToRead): SaidUnit | undefined =>
  unitInHeads(part.stretch.parts[0] ?? []) ?? captionedUnit(part)

/** Who drew up accounts is the office whose accounts they are, where nothing else names it. */
const named = (captions: readonly PrintedCaption[]): readonly PrintedCaption[] =>
  captions.some(({ says }) => says === 'department')
    ? captions
    : captions.map((caption) => (caption.says === 'filedBy' ? { ...caption, says: 'department' } : caption))

/** Number, title, unit and notes of a table. */
function putHead(draft: Draft, part: PartToRead, unit: MoneyUnit): void {
  const { table, stretch, title } = part
  const path = ['tables', table as string]
  const { captions } = stretch
  const said = <Says extends PrintedCaption['says']>(says: Says) =>
    captions.find((caption): caption is PrintedCaption & { says: Says } => caption.says === says)
  const number = said('number')
  if (number) draft.put([...path, 'number'], number.text, number.printed)
  if (title !== undefined && stretch.title)
    draft.put([...path, 'title'], bareLabel(title, 'ordinal'), stretch.title.printed)
  const scope = table === 'threePublic' ? scopeIn(title ?? '') : null
  if (scope !== null) draft.put([...path, 'scope'], scope)
  const own = unitOf(part)
  if (own && own.unit !== unit) draft.put([...path, 'unit'], own.unit, own.printed)
  const above = captionedUnit(part)
  if (own && above && own.unit !== above.unit)
    draft.doubt([...path, 'unit'], own.unit, 'unitsDiffer', own.printed.place)
  const notes = captions.filter((caption) => caption.says === 'note')
  for (const [at, note] of notes.entries()) draft.put([...path, 'notes', at], note.text, note.printed)
}

/** The money that a title names, in the longest of its words. */
function scopeIn(title: string): string | null {
  const bare = bareLabel(title)
  const found = fundScopes
    .flatMap(({ id, ...term }) =>
      [term.zh, ...('labels' in term ? term.labels : [])].map((label) => ({ id, label: bareLabel(label) })),
    )
    .filter(({ label }) => bare.includes(label))
  return found.toSorted((one, other) => other.label.length - one.label.length)[0]?.id ?? null
}
