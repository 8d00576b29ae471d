import type { FormKind } from '../../documents/formKinds.js'
import { formFields, goalHorizons } from '../../terms/formField.js'
import { bareLabel } from '../../terms/label.js'
import { termByLabel } from '../../terms/term.js'
import { type PrintedCaption, unitIn } from '../captions.js'
import type { Draft } from '../draft.js'
import { type Known, readHeader } from '../header.js'
import type { Hints } from '../hints.js'
import type { Line } from '../lines.js'
import type { PartToRead } from '../recognise.js'
import { basicBlock } from './basicRows.js'
import { isSideLabel, readFields } from './fieldRows.js'
import { type Block, type FormState, isTarget } from './formState.js'
import { type FormCell, formCells, termIn } from './formWords.js'
import { fundingLanes } from './fundingEntries.js'
import { fundingBlock } from './fundingRows.js'
import { areGoalHeads, areTaskHeads, goalBlock, horizonBlock, taskBlock } from './goalRows.js'
import { indicatorHeads } from './indicatorHeads.js'
import { indicatorBlock } from './indicatorRows.js'
import { moneyHeads } from './moneyHeads.js'
import { periodIn, yearOfPeriod } from './period.js'
import { putSignatures } from './signatures.js'
import { summaryBlock } from './summaryRows.js'
import { unitOfFunds } from './unitOfFunds.js'
import { unreadFunds } from './unreadFunds.js'

/** What must be there, even where nothing is printed. */
const required: Readonly<Partial<Record<FormKind, readonly string[]>>> = {
  selfEvaluation: ['funding', 'goals', 'indicators'],
  monitoring: ['funding', 'goals', 'indicators'],
  projectTarget: ['funding', 'goals', 'indicators'],
  specialFundTarget: ['funding', 'goals', 'indicators'],
  departmentTarget: ['funding', 'goals', 'indicators'],
  departmentBudgetTarget: ['funding', 'goals', 'indicators'],
  projectSummary: ['rows'],
  basicData: [],
}

/** Forms that are of a project or of a department. */
const twofold: ReadonlySet<string> = new Set(['selfEvaluation', 'monitoring'])

/** Is a form that either may have one of a project: by its kind, or by what its title calls it? */
const isOfProject = ({ form = '', title = '' }: PartToRead): boolean =>
  /^project/u.test(form) || (/项目/u.test(title) && !/部门|整体/u.test(title))

/** Reads a form of labels and rows into the document. */
export function readForm(draft: Draft, part: PartToRead, hints: Hints, known: Known): void {
  const { stretch, title } = part
  const kind = part.kind as FormKind
  if (twofold.has(kind)) draft.put(['form'], isOfProject(part) ? 'project' : 'department')
  if (title !== undefined && stretch.title) draft.put(['title'], title, stretch.title.printed)
  const number = stretch.captions.find((caption) => caption.says === 'number')
  if (number) draft.put(['number'], number.text, number.printed)
  const captions = [...(stretch.title ? [stretch.title] : []), ...stretch.captions]
  const around = [...captions, ...stretch.texts].map(({ printed }) => printed)
  const period = kind === 'monitoring' ? periodIn(around, stretch.parts.flat()) : null
  const said = [...withUnit(draft, captions, stretch.parts.flat()), ...yearOfPeriod(period, stretch.title)]
  const { year } = readHeader(draft, said, hints, known)
  putFiledBy(draft, kind, part)
  if (period) draft.put(['period'], { label: period.label, month: period.month }, period.printed)
  for (const key of required[kind] ?? []) draft.put([key], [])
  readLines({ draft, kind, year, side: null, block: null, indicatorFields: [] }, stretch.parts.flat())
  const notes = stretch.captions.filter((caption) => caption.says === 'note')
  for (const [at, note] of notes.entries()) draft.put(['notes', at], note.text, note.printed)
  putSignatures(draft, kind, stretch.captions)
}

/** What stands around a form, with the unit that its funds say: where another stands above them, that of the block as a whole. */
function withUnit(
  draft: Draft,
  captions: readonly PrintedCaption[],
  lines: readonly Line[],
): readonly PrintedCaption[] {
  const above = unitIn(captions)
  const own = unitOfFunds(lines)
  if (own === null || own.unit === above) return captions
  if (above !== undefined && termIn(formFields, own.printed.text)?.id !== 'funding') return captions
  if (above !== undefined) draft.doubt(['unit'], own.unit, 'unitsDiffer', own.printed.place)
  return [...captions.filter(({ says }) => says !== 'unit'), own]
}

function readLines(state: FormState, lines: readonly Line[]): void {
  const lanes = fundingLanes(state)
  const unread = unreadFunds(state.draft)
  const hasFunding = required[state.kind]?.includes('funding') === true
  for (const [at, line] of lines.entries()) {
    const all = formCells(line)
    if (all.length === 0) continue
    const cells = withoutSide(state, all)
    if (cells.length === 0) continue
    const opened = openBlock(state, cells)
    if (opened) {
      lanes.put()
      state.block = opened
      unread.end()
      state.draft.ledger.mark('head', ...cells.map(({ cell }) => cell))
    } else if (readFields(state, all) || readFields(state, cells)) {
      state.block = null
      unread.end()
    } else if (hasFunding && lanes.take(cells)) unread.begin()
    else if (!state.block?.(cells, line, lines[at + 1])) {
      state.draft.ledger.leave('field', ...cells.map(({ cell }) => cell))
      unread.row(cells)
    } else unread.watch()
  }
  lanes.put()
  unread.tell()
}

/** The cells of a row without the one on the left that only says what the rows beside it are about. */
function withoutSide(state: FormState, cells: readonly FormCell[]): readonly FormCell[] {
  const [first, ...rest] = cells as [FormCell, ...FormCell[]]
  if (rest.length === 0 || !isSideLabel(first)) return cells
  state.side = first
  state.draft.ledger.mark('head', first.cell)
  const keeps = termIn(goalHorizons, first.text) !== null && !areGoalHeads(rest)
  return keeps ? cells : rest
}

/** The block that the heads of a row open; null where they are no heads. */
function openBlock(state: FormState, cells: readonly FormCell[]): Block | null {
  const indicators = indicatorHeads(state.kind, cells)
  if (indicators) return indicatorBlock(state, indicators)
  if (areTaskHeads(cells)) return taskBlock(state, cells)
  if (areGoalHeads(cells)) return goalBlock(state)
  const special = basicBlock(state, cells) ?? summaryBlock(state, cells)
  if (special) return special
  if (cells.every(({ text }) => termIn(goalHorizons, text) !== null)) return horizonBlock(state, cells)
  const money = moneyHeads(state.kind, cells)
  const isMoney = money.length > 1 || (money.length === 1 && isTarget(state.kind) && cells.length <= 2)
  return isMoney && money.length >= cells.length - 1 && state.block === null ? fundingBlock(state, money) : null
}

/** 填报单位, with its name behind it or in the next paragraph. */
function putFiledBy(draft: Draft, kind: FormKind, { stretch }: PartToRead): void {
  if (!isTarget(kind)) return
  const said = stretch.captions.find(
    (caption): caption is PrintedCaption & { says: 'filedBy' } => caption.says === 'filedBy',
  )
  if (said) draft.put(['filedBy'], said.text, said.printed)
  const at = stretch.texts.findIndex(
    ({ printed }) => termByLabel(formFields, bareLabel(printed.text, 'colon'))?.id === 'filedBy',
  )
  if (said || at < 0) return
  const next = stretch.texts[at + 1]?.printed
  draft.put(['filedBy'], next?.text.trim() ?? '', ...(next ? [next] : []))
}
