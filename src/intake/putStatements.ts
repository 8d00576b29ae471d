import { signsIn, textFaults } from '../checks/ideas/texts/textFaults.js'
import type { FormKind } from '../documents/formKinds.js'
import type { Statement } from '../documents/statement.js'
import type { MoneyUnit } from '../exact/unit.js'
import type { FigurePlace, Paragraph, StatementsRead } from '../narrative/paragraph.js'
import { areTooLong, readStatements } from '../narrative/readStatements.js'
import type { PaperPlace } from '../paper/place.js'
import type { Draft, Told } from './draft.js'
import { functionsIn } from './functionsIn.js'
import { withMeasuresNamed } from './measuresNamed.js'
import { hasNumber, type Printed, placeOfPart } from './printed.js'
import { withUnitsNamed } from './unitsNamed.js'

/** Forms that have no place for a statement. */
const silent: ReadonlySet<string> = new Set<FormKind>(['basicData'])

/**
 * Puts what the sentences of a document say among its statements, each figure with its place. The other numbers of these
 * sentences are unread, with the reason; numbers of lists are marked. What is left of a template says nothing, and is told.
 */
export function putStatements(draft: Draft, told: readonly Told[]): void {
  if (told.length === 0 || silent.has(draft.kind)) return
  if (areTooLong(told.map(({ printed }) => printed))) {
    draft.ledger.leave('tooLong', ...told.map(({ printed }) => printed))
    return
  }
  const kept = new Set(told.filter(({ printed }) => draft.ledger.isTaken(printed)).map(({ printed }) => printed))
  const read = readStatements(told.map(paragraphOf), {
    unit: draft.at(['unit']) as MoneyUnit,
    ...(typeof draft.at(['year']) === 'number' ? { year: draft.at(['year']) as number } : {}),
    ...(draft.kind === 'departmentBudget' ? { stage: 'budget' as const } : {}),
    codes: functionsIn(draft),
  })
  const own = withMeasuresNamed(withUnitsNamed(read.statements, told), told).filter(
    ({ statement }) => !isCounted(draft, statement),
  )
  for (const [at, one] of own.entries()) putStatement(draft, at, one, told)
  for (const { printed } of told) if (hasNumber(printed.text)) draft.ledger.take(printed)
  for (const one of read.unread) leave(draft, one, told, kept)
  for (const { printed } of told) leaveResidue(draft, printed)
}

/** People and posts that the document counts apart are no statements. */
const isCounted = (draft: Draft, { kind, subject }: Statement): boolean =>
  kind === 'count' && /^(?:establishedPosts|staff)/u.test(subject) && draft.at(['staffing']) !== undefined

const paragraphOf = ({ printed, heading, sections }: Told): Paragraph => ({
  text: printed.text,
  ...(heading ? { heading } : {}),
  ...(sections ? { sections } : {}),
  place: { ...printed.place },
})

function putStatement(
  draft: Draft,
  at: number,
  { statement, places, at: begins }: StatementsRead['statements'][number],
  told: readonly Told[],
): void {
  const path = ['statements', at]
  draft.put(path, statement, (told[begins.paragraph] as Told).printed)
  draft.placeAt(path, placeIn(told, begins))
  for (const [key, figure] of Object.entries(places)) draft.placeAt([...path, ...key.split('.')], placeIn(told, figure))
}

const placeIn = (told: readonly Told[], { paragraph, start }: FigurePlace): PaperPlace =>
  placeOfPart((told[paragraph] as Told).printed, start)

/** Numbers of lists are none of a document; where the document keeps the words, their dates and names are kept with them. */
function leave(
  { ledger }: Draft,
  { why, text, at }: StatementsRead['unread'][number],
  told: readonly Told[],
  kept: ReadonlySet<Printed>,
): void {
  const { printed, figuresKept } = told[at.paragraph] as Told
  const part = { text, place: placeIn(told, at) }
  if (why === 'ordinal') {
    ledger.markPart('listNumber', part)
    return
  }
  const isKept = figuresKept || (kept.has(printed) && (why === 'date' || why === 'partOfName'))
  if (!isKept) ledger.leavePart(why, text, part)
}

const template = /* @__PURE__ */ textFaults.filter(({ kind }) => kind === 'template')

/** Each placeholder and each instruction of a text once, where it first stands. */
function leaveResidue({ ledger }: Draft, printed: Printed): void {
  for (const sign of new Set(template.flatMap((fault) => signsIn(fault, printed.text))))
    ledger.leavePart('template', sign, { place: placeOfPart(printed, printed.text.indexOf(sign)) })
}
