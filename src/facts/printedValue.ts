import { remembered } from '../exact/remembered.js'
import { tellsCompletion } from '../targets/completionRate.js'
import { parseActual } from '../targets/parseActual.js'
import { parseTarget } from '../targets/parseTarget.js'
import type { Target } from '../targets/target.js'
import { indicatorColumns } from '../terms/indicatorColumn.js'
import { knownName } from '../terms/names/knownName.js'
import type { KnownName } from '../terms/names/nameFamily.js'
import { nounOf } from '../terms/term.js'
import type { Place } from './printedCell.js'

/** Columns that hold what is to be reached. */
export const targetColumns = ['target', 'periodTarget', 'halfYearTarget', 'mediumTermTarget'] as const
/** Columns that hold what was, or will be, reached. */
const actualColumns = ['actual', 'forecast'] as const

export type TargetColumn = (typeof targetColumns)[number]
export type ValueColumn = TargetColumn | (typeof actualColumns)[number]

export const isActualColumn = (column: ValueColumn): boolean => (actualColumns as readonly string[]).includes(column)

/** A target or an actual as printed, and as it is read. */
export interface PrintedValue extends Place {
  readonly column: ValueColumn
  readonly text: string
  readonly read: Target
  /** What is known of what it measures: by the name of the row, else by the words before its figure. */
  readonly known: KnownName
}

export const readAs = (column: ValueColumn, text: string): Target =>
  isActualColumn(column) ? parseActual(text) : parseTarget(text)

/** The words before the first figure: `合格率达到105%` is of a 合格率. */
const wordsBefore = /* @__PURE__ */ remembered(
  (text) =>
    /^[^\d≥≤＞＜><=%]*/u.exec(text)?.[0].replace(/(?:达到|达|不低于|不少于|不超过|不高于|控制在|为|至|在)+$/u, '') ??
    '',
)

/** The words before the first figure, where anything is known of them; else the name given. */
export function nameIn(text: string, otherwise: string): string {
  const words = wordsBefore(text)
  return knownName(words).by === null ? otherwise : words
}

/** What is known of a rate at which a target was reached. */
export const ofCompletion: KnownName = /* @__PURE__ */ knownName(nounOf(indicatorColumns, 'completionRate').zh)

/** Does an actual tell at what rate its target was reached, and not the value? */
export const isCompletionOf = (target: Target, actual: Target, name: string): boolean =>
  target.kind === 'quantity' && actual.kind === 'quantity' && tellsCompletion(target, actual, name)

/** A figure without a unit, and one whose operator stands before it. */
const bareFigure = /^-?[\d.,]+$/u
const operatedFigure = /^[≥≤=<>＞＜＝≧≦]=?\s*[\d.,]+$/u

/** A value with the operator and the unit that stand in columns of their own; a value that prints its own keeps them. */
export function joined(
  printed: string,
  { comparator = '', unit = '' }: { readonly comparator?: string | undefined; readonly unit?: string | undefined },
  column: ValueColumn,
): string {
  const text = printed.trim()
  if (operatedFigure.test(text)) return unit.trim() === '' ? printed : `${text}${unit.trim()}`
  if ((comparator === '' && unit === '') || !bareFigure.test(text)) return printed
  return `${isActualColumn(column) ? '' : comparator.trim()}${text}${unit.trim()}`
}

/** Nothing, or words that nothing was adjusted. */
const notAdjusted = /^[-—/\s]*$|^\s*(?:无|无调整|未调整|不调整|没有调整|不变|无变化|未变化|同年初|同上|同左)\s*$/u

/** A target that was adjusted in the course of the year is the one that counts; null where none is printed. */
export const adjusted = (text = ''): string | null => (notAdjusted.test(text) ? null : text)
