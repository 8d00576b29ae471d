import { formFields } from '../../terms/formField.js'
import { bareLabel } from '../../terms/label.js'
import { termByLabel } from '../../terms/term.js'
import type { Draft, JsonPath } from '../draft.js'
import { nextOf } from '../forms/formState.js'
import { type Known, readHeader } from '../header.js'
import type { Hints } from '../hints.js'
import type { Printed } from '../printed.js'
import type { PartToRead } from '../recognise.js'
import { readScore } from './readScore.js'
import { budgetOf, type Heading, type Paragraph, pathOf, sectionsOf } from './sections.js'

/** Parts of a report that hold a list of sentences, each with its own number. */
const lists: ReadonlySet<string> = new Set(['problems', 'measures'])

/** Reads a report: its outline, its problems and measures, its indicators, and every other paragraph under its heading. */
export function readReport(draft: Draft, { stretch, title }: PartToRead, hints: Hints, known: Known): void {
  if (title !== undefined && stretch.title) draft.put(['title'], title, stretch.title.printed)
  readHeader(draft, [...(stretch.title ? [stretch.title] : []), ...stretch.captions], hints, known)
  const { headings, paragraphs } = sectionsOf(stretch)
  for (const [at, heading] of headings.entries())
    draft.put(
      ['outline', at],
      pathOf(heading)
        .map(({ text }) => text)
        .join('/'),
      heading.printed,
    )
  for (const paragraph of paragraphs) readParagraph(draft, paragraph)
}

const partOf = (heading: Heading | null): string | null => {
  for (const { text } of pathOf(heading).toReversed()) {
    const name = bareLabel(text, 'ordinal', 'remark')
    const field = formFields.find(({ zh, ...term }) =>
      [zh, ...('labels' in term ? term.labels : [])].some((label) => name.endsWith(label)),
    )
    if (field && lists.has(field.id)) return field.id
    if (termByLabel(formFields, name)) return null
  }
  return null
}

function readParagraph(draft: Draft, paragraph: Paragraph): void {
  const { heading, text, printed } = paragraph
  if (readScore(draft, paragraph)) return
  if (readBudget(draft, paragraph)) return
  const part = partOf(heading)
  if (part === null) {
    const path = nextOf(draft, ['passages'])
    if (heading) draft.put([...path, 'title'], heading.text, heading.printed)
    putWords(draft, path, paragraph)
    return
  }
  const path = nextOf(draft, [part])
  const own = /^(?:\(?[一二三四五六七八九十\d]{1,3}\)?)(?=[、.])/u.exec(bareLabel(text))?.[0] ?? ''
  draft.put(
    [...path, 'id'],
    `${heading?.section ?? ''}${own === '' ? `·${(path.at(-1) as number) + 1}` : own}`,
    printed,
  )
  putWords(draft, path, paragraph)
}

/** What a self-evaluation report says of one of the budgets. */
function readBudget(draft: Draft, { heading, text, printed }: Paragraph): boolean {
  const over = pathOf(heading).find((one) => budgetOf(one.text) !== null)
  if (draft.kind !== 'selfEvaluationReport' || over === undefined) return false
  const path = nextOf(draft, ['budgets'])
  draft.put([...path, 'code'], budgetOf(over.text), over.printed)
  draft.put([...path, 'label'], over.text, over.printed)
  draft.put([...path, 'text'], text, printed)
  putPlace(draft, path, heading, printed)
  return true
}

/** The words, where they stand, in which section. */
function putWords(draft: Draft, path: JsonPath, { text, heading, printed }: Paragraph): void {
  draft.put([...path, 'text'], text, printed)
  putPlace(draft, path, heading, printed)
}

/** Section and line as the document itself keeps them. */
export function putPlace(draft: Draft, path: JsonPath, heading: Heading | null, { place }: Printed): void {
  const said = {
    ...(heading ? { section: heading.section } : {}),
    ...(place.line === undefined ? {} : { line: place.line }),
  }
  if (Object.keys(said).length > 0) draft.put([...path, 'place'], said)
}
