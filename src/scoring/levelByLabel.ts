import { type Term, termByLabel } from '../terms/term.js'

/** Points printed behind the label of a level: 产出指标（50分）. */
const printedPoints = /[(（]\s*\d{1,3}(?:\.\d{1,2})?\s*分?\s*[)）]\s*$/u

/** Which level does a printed label name, with or without points behind it? Null when none. */
export function levelByLabel<T extends Term>(levels: readonly T[], label: string): T | null {
  return termByLabel(levels, label.trimEnd().replace(printedPoints, ''))
}
