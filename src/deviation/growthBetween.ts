import type { GrowthLine } from './growth.js'
import type { DocumentLine } from './lines/documentLine.js'

/**
 * How did the outturn of each line go from one document to the next?
 *
 * Lines of two years as lines of `growthByLine`, matched by key, those of the later year first. A line that one of the
 * years does not have is zero there, since lines leave out nothing but zeros; where a year has no lines at all, its
 * figures are missing. A line whose two years are of different money keeps both scopes, so that its growth is refused.
 *
 * @example
 * const [before, now] = [linesOf(accounts2023, 'functionalClass'), linesOf(accounts2024, 'functionalClass')]
 * growthByLine(growthBetween(before, now), { unit: '万元' })
 */
export function growthBetween(before: readonly DocumentLine[], now: readonly DocumentLine[]): readonly GrowthLine[] {
  const keys = [...new Set([...now, ...before].map(({ key }) => key))]
  return keys.map((key) => {
    const [earlier, later] = [before, now].map((lines) => lines.find((line) => line.key === key))
    const { label } = (later ?? earlier) as DocumentLine
    const outturn = (line: DocumentLine | undefined, all: readonly DocumentLine[]) =>
      line ? line.outturn : all.length > 0 ? '0' : null
    const scopes = { ...(earlier && { before: earlier.scope }), ...(later && { now: later.scope }) }
    return { key, label, before: outturn(earlier, before), now: outturn(later, now), scopes }
  })
}

/** The same for a document that prints both years, as a basic data table does: 上年决算数 and 本年决算数. */
export const growthWithin = (lines: readonly DocumentLine[]): readonly GrowthLine[] =>
  lines.map(({ key, label, scope, previousOutturn = null, outturn }) => ({
    key,
    label,
    scope,
    before: previousOutturn,
    now: outturn,
  }))
