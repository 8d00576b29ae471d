import { bareLabel } from '../../terms/label.js'
import { type ReportPart, reportParts } from '../../terms/spoken/reportParts.js'
import { type Heading, pathOf } from './sections.js'

/** What one heading names; null where it names nothing, where it is a clause, and where it names problems and measures together. */
function named(heading: Heading): ReportPart | null {
  const name = bareLabel(heading.text, 'ordinal')
  if (/[,，]/u.test(name)) return null
  const found = reportParts.filter(({ words }) => words.some((word) => name.includes(word)))
  const isBoth = found.some(({ part }) => part === 'measures') && found.some(({ part }) => part === 'problems')
  return isBoth ? null : (found[0]?.part ?? null)
}

/** A heading that says what stands below it, and what that is. */
export interface NamedPart {
  readonly part: ReportPart
  readonly over: Heading
}

/** The part of the report that a heading stands in: the innermost heading that names one. */
export function partOf(heading: Heading | null): NamedPart | null {
  for (const over of pathOf(heading).toReversed()) {
    const part = named(over)
    if (part !== null) return { part, over }
  }
  return null
}
