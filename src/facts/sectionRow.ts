import { columnName } from './columnNames.js'
import { pathName, plainName } from './labels.js'
import { numberCell, type Place, type PrintedCell } from './printedCell.js'
import { textIn } from './textIn.js'

/** Points and score that a form prints beside the label of a level. */
export interface PrintedSection {
  readonly level1: string
  readonly level2?: string | undefined
}

/** The points and the score of a level, each with its place. */
export class SectionRow {
  readonly level1: string
  /** Undefined where it is the whole of its level 1. */
  readonly level2: string | undefined

  constructor(
    readonly printed: PrintedSection,
    readonly at: number,
  ) {
    this.level1 = plainName(printed.level1)
    this.level2 = printed.level2 === undefined ? undefined : plainName(printed.level2)
  }

  get points(): PrintedCell {
    return this.#mark('points')
  }

  get score(): PrintedCell {
    return this.#mark('score')
  }

  #mark(column: 'points' | 'score'): PrintedCell {
    return numberCell(this.#place(column), textIn(this.printed, column), { kind: 'points' })
  }

  #place(column: string): Place {
    const { zh, en } = columnName(column)
    const name = this.level2 ?? this.level1
    const row = pathName(this.level1, this.level2 ?? '')
    return {
      label: { zh: `「${name}」${zh}`, en: `${name}, ${en}` },
      where: { path: ['sections', this.at, column], table: 'sections', row, column },
    }
  }
}
