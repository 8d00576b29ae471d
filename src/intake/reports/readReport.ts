import type { ReportPart } from '../../terms/spoken/reportParts.js'
import type { Draft } from '../draft.js'
import { type Known, readHeader } from '../header.js'
import type { Hints } from '../hints.js'
import type { PartToRead } from '../recognise.js'
import { partOf } from './partOf.js'
import { putBudget } from './putBudget.js'
import { putConclusion } from './putConclusion.js'
import { putCover } from './putCover.js'
import { putAchievement, putDuty, putPassage, putTask } from './putPassage.js'
import { putMeasures, putProblems } from './putProblems.js'
import { putProject } from './putProject.js'
import { putScores } from './putScores.js'
import type { PutSection } from './putSection.js'
import { putStaff } from './putStaff.js'
import { putUses } from './putUses.js'
import { pathOf, type Section, sectionsOf } from './sections.js'

/** How each part is read. */
const putters: { readonly [Part in ReportPart]: PutSection } = {
  problems: putProblems,
  measures: putMeasures,
  uses: putUses,
  tasks: putTask,
  projects: putProject,
  conclusion: putConclusion,
  achievements: putAchievement,
  duties: putDuty,
}

/** Reads a report: its outline, its parts, its indicators, and every other paragraph under its heading. */
export function readReport(draft: Draft, part: PartToRead, hints: Hints, known: Known): void {
  const { stretch } = part
  readHeader(draft, [...(stretch.title ? [stretch.title] : []), ...stretch.captions], hints, known)
  const rest = putCover(draft, part)
  const sections = sectionsOf({ texts: rest })
  const headings = sections.flatMap(({ heading }) => heading ?? [])
  for (const [at, heading] of headings.entries()) {
    const words = pathOf(heading).map(({ text }) => text)
    draft.put(['outline', at], words.join('/'), heading.printed)
  }
  for (const section of sections) readSection(draft, section)
}

function readSection(draft: Draft, section: Section): void {
  draft.ledger.take(...section.paragraphs.flatMap(({ rest }) => rest))
  const budgeted = putBudget(draft, section)
  const scored = { ...section, paragraphs: putScores(draft, { ...section, paragraphs: budgeted }) }
  for (const paragraph of scored.paragraphs) putStaff(draft, paragraph)
  const named = partOf(section.heading)
  const left = named === null ? scored.paragraphs : putters[named.part](draft, scored, named)
  for (const [at, paragraph] of left.entries()) putPassage(draft, paragraph, at === 0)
}
