import type { Place } from '../../../facts/printedCell.js'
import type { PrintedText } from '../../../facts/printedTexts.js'
import type { Fault } from '../../../words/faults.js'
import type { FoundClaim } from '../../claim.js'

/** Where a text stands. */
export const textPlace = ({ path }: PrintedText): Place => ({
  label: { zh: '公开文本', en: 'the text' },
  where: { path, table: String(path[0]), row: 'all' },
})

/** What is wrong at several places as one finding: the first is where to look, the others are beside it. */
export function toldTogether(about: string, places: readonly Place[], fault: Fault): readonly FoundClaim[] {
  const [first, ...others] = places
  if (!first) return []
  const operands = others.map(({ label, where }) => ({ label, where, value: null }))
  return [{ kind: 'found', about, row: 'text', place: first, outcome: 'broken', operands, fault }]
}
