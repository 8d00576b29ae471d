import type { EvaluationReport } from '../../documents/evaluationReport.js'
import { numberCell, type PrintedCell } from '../../facts/printedCell.js'
import { closedUp, formPlace } from './formPlace.js'

export type MarkColumn = 'points' | 'score'
export type Section = NonNullable<EvaluationReport['sections']>[number]
export type Indicator = NonNullable<EvaluationReport['indicators']>[number]

/** The headings above something, from level 1 down. */
interface Headed {
  readonly level1: string
  readonly level2?: string | undefined
  readonly level3?: string | undefined
}

/** The lasting name of a section or indicator: its headings from level 1 down. */
export const headingsOf = ({ level1, level2, level3 }: Headed): string =>
  closedUp([level1, level2, level3].filter((heading) => heading !== undefined).join('/'))

const under = (one: Headed, level1: string, level2?: string): boolean =>
  closedUp(one.level1) === closedUp(level1) && (level2 === undefined || closedUp(one.level2 ?? '') === closedUp(level2))

/** Points or score of an indicator, as printed. */
export function indicatorMark({ indicators = [] }: EvaluationReport, at: number, column: MarkColumn): PrintedCell {
  const indicator = indicators[at] as Indicator
  const place = formPlace(['indicators', at, column], headingsOf(indicator), indicator.level3)
  return numberCell(place, indicator[column], { kind: 'points' })
}

/** Points or score of a section, as its own heading prints it. */
export function sectionMark({ sections = [] }: EvaluationReport, at: number, column: MarkColumn): PrintedCell {
  const section = sections[at] as Section
  const place = formPlace(['sections', at, column], headingsOf(section), section.level2 ?? section.level1)
  return numberCell(place, section[column], { kind: 'points' })
}

/** Every level-1 heading, in the order of the paper. */
export function levelOneHeadings({ sections = [], indicators = [] }: EvaluationReport): string[] {
  return [...new Map([...sections, ...indicators].map(({ level1 }) => [closedUp(level1), level1])).values()]
}

const indicatorsUnder = (
  document: EvaluationReport,
  column: MarkColumn,
  isPart: (one: Indicator) => boolean,
): PrintedCell[] =>
  (document.indicators ?? []).flatMap((one, at) => (isPart(one) ? [indicatorMark(document, at, column)] : []))

/** What a section is made of: of level 2 its indicators; of level 1 its level-2 sections, and indicators outside them. */
export function partsOf(document: EvaluationReport, { level1, level2 }: Headed, column: MarkColumn): PrintedCell[] {
  if (level2 !== undefined) return indicatorsUnder(document, column, (one) => under(one, level1, level2))
  const sections = (document.sections ?? []).flatMap((one, at) =>
    one.level2 !== undefined && one[column] !== undefined && under(one, level1) ? [{ one, at }] : [],
  )
  const inside = (one: Indicator): boolean =>
    one.level2 !== undefined && sections.some(({ one: section }) => under(one, level1, section.level2))
  return [
    ...sections.map(({ at }) => sectionMark(document, at, column)),
    ...indicatorsUnder(document, column, (one) => under(one, level1) && !inside(one)),
  ]
}

/** The finest marks that a report prints: of each indicator, or of a section whose indicators it does not list. */
export function finestMarks(document: EvaluationReport, column: MarkColumn): PrintedCell[] {
  return levelOneHeadings(document).flatMap((level1) => {
    const indicators = indicatorsUnder(document, column, (one) => under(one, level1))
    if (indicators.length > 0) return indicators
    const sections = (document.sections ?? []).flatMap((one, at) => (under(one, level1) ? [{ one, at }] : []))
    const lower = sections.filter(({ one }) => one.level2 !== undefined)
    return (lower.length > 0 ? lower : sections).map(({ at }) => sectionMark(document, at, column))
  })
}

const execution = /^预算执行(?:率|进度|情况)?$/u

/** Does the report give points to budget execution in a row of its own? */
export function namesExecution({ sections = [], indicators = [] }: EvaluationReport): boolean {
  const headings: readonly Headed[] = [...sections, ...indicators]
  return headings
    .flatMap(({ level1, level2 = '', level3 = '' }) => [level1, level2, level3])
    .some((heading) => execution.test(closedUp(heading)))
}
