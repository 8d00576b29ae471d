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
 * const now = linesOf(FinalAccounts.parse(json), 'functionalClass')
 * const before = now.map((line) => ({ ...line, outturn: '100.00' })) // those of the accounts of last year
 * growthByLine(growthBetween(before, now), { unit: '万元' }).lines[0]?.change // => 456.56
 */
export function growthBetween(before: readonly DocumentLine[], now: readonly DocumentLine[]): readonly GrowthLine[] {
  const [byKeyBefore, byKeyNow] = [firstByKey(before), firstByKey(now)]
  const keys = [...new Set([...byKeyNow.keys(), ...byKeyBefore.keys()])]
  return keys.map((key) => {
    const [earlier, later] = [byKeyBefore.get(key), byKeyNow.get(key)]
    const { label } = (later ?? earlier) as DocumentLine
    const outturn = (line: DocumentLine | undefined, all: readonly DocumentLine[]) =>
      line ? line.outturn : all.length > 0 ? '0' : null
    const scopes = { ...(earlier && { before: earlier.scope }), ...(later && { now: later.scope }) }
    return { key, label, before: outturn(earlier, before), now: outturn(later, now), scopes }
  })
}

function firstByKey(lines: readonly DocumentLine[]): ReadonlyMap<string, DocumentLine> {
  const byKey = new Map<string, DocumentLine>()
  for (const line of lines) if (!byKey.has(line.key)) byKey.set(line.key, line)
  return byKey
}

/**
 * The same for a document that prints both years, as a basic data table does: 上年决算数 and 本年决算数.
 *
 * @example
 * const [, vehicles] = growthWithin(linesOf(basicData, 'threePublic'))
 * vehicles?.label // => '公务用车运行维护费'
 * vehicles?.before // => { kind: 'money', value: 4.34, unit: '万元', decimals: 2 }
 */
export const growthWithin = (lines: readonly DocumentLine[]): readonly GrowthLine[] =>
  lines.map(({ key, label, scope, previousOutturn = null, outturn }) => ({
    key,
    label,
    scope,
    before: previousOutturn,
    now: outturn,
  }))
