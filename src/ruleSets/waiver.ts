import type { AnyDocument } from '../documents/forms.js'
import type { Finding } from '../verdicts/finding.js'
import { keyToday } from './ruleIds.js'
import type { Waiver } from './ruleSet.js'

/** Who accepts a finding, why, and how long. */
export type WaiverTerms = Pick<Waiver, 'reason' | 'by' | 'until'> & Partial<Pick<Waiver, 'department' | 'year'>>

/** Why a waiver holds no longer. */
export type LapseReason = 'expired' | 'figuresChanged'

/**
 * The figures of a finding's arithmetic: what is stated, and every operand, as values; words where it compares words.
 *
 * @example
 * const wrong = audit(accounts).findings.find(({ id }) => id === 'S6')
 * wrong && figuresOf(wrong).length > 1 // => true
 */
export const figuresOf = ({ stated, operands }: Finding): readonly string[] => [
  stated?.toString() ?? '',
  ...operands.map(({ value, text }) => value?.toString() ?? text ?? ''),
]

/**
 * A waiver for this finding, as it stands in the waivers of a rule set: it holds until a figure of the finding changes, or
 * the day is over.
 *
 * @example
 * const wrong = audit(accounts).findings.find(({ id }) => id === 'S6')
 * wrong && waiverOf(wrong, { reason: '已说明', by: '预算科', until: '2026-12-31' }).key // => 'S6:sum:procurement:all'
 */
export const waiverOf = (finding: Finding, terms: WaiverTerms): Waiver => ({
  key: finding.key,
  ...terms,
  figures: figuresOf(finding),
})

/** Is it this finding, of this document, that is waived? */
export const isAbout = ({ key, department, year }: Waiver, finding: Finding, document?: AnyDocument): boolean =>
  keyToday(key) === finding.key &&
  (department === undefined || department === document?.department) &&
  (year === undefined || year === document?.year)

/** Why a waiver of a finding holds no longer; null where it does. Days are compared as they are written. */
export function lapseOf({ figures, until }: Waiver, finding: Finding, on: string): LapseReason | null {
  if (until < on) return 'expired'
  const today = figuresOf(finding)
  const same = today.length === figures.length && today.every((figure, at) => figure === figures[at])
  return same ? null : 'figuresChanged'
}
