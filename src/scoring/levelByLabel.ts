import { bareLabel } from '../terms/label.js'
import { type Term, termByLabel } from '../terms/term.js'

/** Which level does a printed label name, with or without points behind it, 产出指标（50分）? Null when none. */
export function levelByLabel<T extends Term>(levels: readonly T[], label: string): T | null {
  return termByLabel(levels, bareLabel(label, 'points', 'number'))
}
