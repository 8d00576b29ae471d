import { type Place, wordsOperand } from '../../facts/printedCell.js'
import type { Sentence } from '../../law/basis.js'
import { parseTarget } from '../../targets/parseTarget.js'
import type { Target } from '../../targets/target.js'
import { indicatorColumns } from '../../terms/indicatorColumn.js'
import { indicatorLevels } from '../../terms/indicatorLevel.js'
import { nounOf } from '../../terms/term.js'
import type { Operand } from '../../verdicts/finding.js'
import { clip } from '../../words/problems.js'
import type { Indicator } from './form.js'
import { plainText } from './plainText.js'

const columns = { annual: 'target', halfYear: 'halfYearTarget', mediumTerm: 'mediumTermTarget' } as const

/** Until when a target is to be reached. */
export type Term = keyof typeof columns

const terms = ['annual', 'halfYear', 'mediumTerm'] as const satisfies readonly Term[]

export const termWords: Readonly<Record<Term, Sentence>> = {
  annual: nounOf(indicatorColumns, 'target', '年度指标值'),
  halfYear: nounOf(indicatorColumns, 'halfYearTarget'),
  mediumTerm: nounOf(indicatorColumns, 'mediumTermTarget'),
}

/** A printed target value of an indicator, read. */
export interface Reading extends Place {
  readonly term: Term
  readonly text: string
  readonly target: Target
  /** What the term calls the indicator. */
  readonly name: string
  readonly indicator: Indicator
  readonly at: number
}

/** An indicator with every target value that the form prints of it, the year's first. */
export interface ReadIndicator {
  readonly indicator: Indicator
  readonly at: number
  readonly name: string
  readonly readings: readonly Reading[]
}

/** The labels of the tree that an indicator hangs on: what it is known by. */
export const rowOf = ({ level1, level2, level3 }: Indicator): string => [level1, level2, level3].join('/')

/** Is this row an indicator? A group printed without one is a row of blanks, or says that there is none. */
export const isIndicator = ({ level3, target }: Indicator): boolean => !(isNone(level3) && isNone(target))

const isNone = (text: string): boolean => /^(?:无|暂无|不涉及|不适用|[/\-—－–]*)$/u.test(plainText(text))

export function readIndicator(indicator: Indicator, at: number): ReadIndicator {
  const readings = terms.flatMap((term) => {
    const text = textOf(indicator, term)
    return text === undefined ? [] : [readingOf(indicator, at, term, text)]
  })
  return { indicator, at, name: nameOf(indicator, 'annual'), readings }
}

/** Some forms print operator and unit in columns of their own, beside a bare figure. */
function textOf(indicator: Indicator, term: Term): string | undefined {
  const text = indicator[columns[term]]
  const { comparator = '', unit = '' } = indicator
  return text !== undefined && /^[\d.,]+$/u.test(text.trim()) ? `${comparator}${text.trim()}${unit}` : text
}

const nameOf = ({ level2, level3, mediumTermLevel3 }: Indicator, term: Term): string =>
  (term === 'mediumTerm' ? mediumTermLevel3 : undefined) || level3 || level2

function readingOf(indicator: Indicator, at: number, term: Term, text: string): Reading {
  const name = nameOf(indicator, term)
  const printed =
    text.trim() === '' ? { zh: '（空白）', en: '(blank)' } : { zh: `“${clip(text)}”`, en: `“${clip(text)}”` }
  return {
    label: {
      zh: `指标「${clip(name)}」${termWords[term].zh}${printed.zh}`,
      en: `indicator ${clip(name)}, ${termWords[term].en} ${printed.en}`,
    },
    where: {
      path: ['indicators', at, columns[term]],
      table: 'indicators',
      row: rowOf(indicator),
      column: columns[term],
    },
    term,
    text,
    target: parseTarget(text),
    name,
    indicator,
    at,
  }
}

/** A target value as an operand of a finding. */
export const readingOperand = (reading: Reading): Operand => wordsOperand(reading, reading.text)

/** The name of an indicator as an operand: a finding that rests on a name rests on how it was read. */
export function nameOperand({ at, indicator, name, term }: Reading): Operand {
  const column = term === 'mediumTerm' && indicator.mediumTermLevel3 ? 'mediumTermLevel3' : 'level3'
  const label = nounOf(indicatorLevels, 'level3')
  return wordsOperand(
    { label, where: { path: ['indicators', at, column], table: 'indicators', row: rowOf(indicator), column } },
    name,
  )
}

/** The target value of a term, or undefined where the form prints none. */
export const readingAt = ({ readings }: ReadIndicator, term: Term): Reading | undefined =>
  readings.find((reading) => reading.term === term)
