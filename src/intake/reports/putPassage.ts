import type { Draft, JsonPath } from '../draft.js'
import { nextOf } from '../forms/formState.js'
import { putPlace } from './putPlace.js'
import type { PutSection } from './putSection.js'
import type { Heading, Paragraph } from './sections.js'

/** Puts a paragraph that no other part has; the first below a heading has its title. */
export function putPassage(draft: Draft, paragraph: Paragraph, isFirst: boolean): void {
  putUnder(draft, 'passages', paragraph, isFirst ? paragraph.heading : null)
}

function putUnder(draft: Draft, list: string, paragraph: Paragraph, title: Heading | null): JsonPath {
  const { text, printed, section } = paragraph
  const path = nextOf(draft, [list])
  if (title) draft.put([...path, 'title'], title.text, title.printed)
  draft.put([...path, 'text'], text, printed)
  putPlace(draft, path, section, printed)
  return path
}

/** What was achieved, each under a heading of its own below the one that speaks of results. */
export const putAchievement: PutSection = (draft, { heading, paragraphs }, { over }) => {
  const isOwn = draft.kind === 'selfEvaluationReport' && heading !== null && heading.depth > over.depth
  if (!isOwn) return paragraphs
  for (const [at, paragraph] of paragraphs.entries())
    putUnder(draft, 'achievements', paragraph, at === 0 ? heading : null)
  return []
}

/** The duties of a department: the numbered paragraphs of the part that presents it. */
export const putDuty: PutSection = (draft, { paragraphs }) => {
  if (draft.kind !== 'selfEvaluationReport') return paragraphs
  for (const paragraph of paragraphs.filter(({ number }) => number !== ''))
    putUnder(draft, 'duties', { ...paragraph, section: paragraph.heading?.section ?? '' }, null)
  return paragraphs.filter(({ number }) => number === '')
}

/** The tasks of the year: a heading for each, below one for their group. */
export const putTask: PutSection = (draft, { heading, paragraphs }, { over }) => {
  const isTask = draft.kind === 'evaluationReport' && heading !== null && heading !== over
  if (!isTask || paragraphs.length === 0) return paragraphs
  const group = heading.above === over ? null : heading.above
  const path = nextOf(draft, ['tasks'])
  if (group) draft.put([...path, 'group'], group.text, group.printed)
  draft.put([...path, 'name'], heading.text, heading.printed)
  const printed = paragraphs.map((paragraph) => paragraph.printed)
  draft.put([...path, 'actual'], paragraphs.map(({ text }) => text).join('\n'), ...printed)
  putPlace(draft, path, heading.section, printed[0] as Paragraph['printed'])
  return []
}
