import type { Sentence } from '../../law/basis.js'
import { columnName } from '../columnNames.js'
import type { FormFacts, PrintedParts } from '../formFacts.js'
import { plainName } from '../labels.js'
import { numberCell, type PrintedCell } from '../printedCell.js'

/** Numbers of points that forms print of an indicator, of a level and in all. */
export type MarkColumn = 'points' | 'score' | 'reviewedScore'

/** A level of indicators as a form heads it: its labels, and the marks printed beside them. */
export interface Section {
  readonly level1: string
  /** Null for a level of the first order. */
  readonly level2: string | null
  /** What it is known by: its labels, joined. */
  readonly name: string
  readonly points: PrintedCell
  readonly score: PrintedCell
}

interface PrintedSection {
  readonly level1: string
  readonly level2?: string | undefined
  readonly points?: string | undefined
  readonly score?: string | undefined
}

/** Every level that a form heads with marks of its own. */
export const sectionsIn = ({ sections = [] }: PrintedParts): readonly Section[] =>
  sections.map((section, at) => sectionOf(section, ['sections', at], { zh: '', en: '' }))

/** The levels as the conclusion of a report lists them. */
export const concludedSections = ({ printed }: FormFacts): readonly Section[] =>
  (printed.conclusion?.sections ?? []).map((section, at) =>
    sectionOf(section, ['conclusion', 'sections', at], { zh: '结论所列', en: ', in the conclusion' }),
  )

function sectionOf(printed: PrintedSection, path: readonly (string | number)[], told: Sentence): Section {
  const [level1, level2] = [printed.level1, printed.level2 ?? ''].map(plainName) as [string, string]
  const name = [level1, level2].filter(Boolean).join('/')
  const mark = (column: 'points' | 'score'): PrintedCell => {
    const { zh, en } = columnName(column)
    const label = { zh: `${told.zh}「${name}」${zh}`, en: `${name}, ${en}${told.en}` }
    const where = { path: [...path, column], table: String(path[0]), row: name, column }
    return numberCell({ label, where }, printed[column], { kind: 'points' })
  }
  return {
    level1,
    level2: printed.level2 === undefined ? null : level2,
    name,
    points: mark('points'),
    score: mark('score'),
  }
}
