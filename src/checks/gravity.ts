import { zero } from '../exact/decimal.js'
import { convertUnit } from '../exact/unit.js'
import type { Counting, Finding } from '../verdicts/finding.js'
import { severities } from '../verdicts/severities.js'

/** What figures count, from what weighs most: money, rates, numbers, points, words. */
const weighty: readonly Counting['kind'][] = ['money', 'rate', 'count', 'points', 'words']

/**
 * The gravest first: by severity, then money before rates before numbers, then by how far the figures are apart; what is
 * as grave by its key, so that no order of documents shows.
 */
export const byGravity = (findings: readonly Finding[]): readonly Finding[] => {
  const weighed = findings.map((finding) => ({ finding, apart: apart(finding), order: orderOf(finding) }))
  const sorted = weighed.toSorted(
    (one, other) =>
      one.order - other.order ||
      other.apart.comparedTo(one.apart) ||
      (one.finding.key < other.finding.key ? -1 : one.finding.key > other.finding.key ? 1 : 0),
  )
  return sorted.map(({ finding }) => finding)
}

const orderOf = ({ severity, counting }: Finding): number =>
  severities.indexOf(severity) * weighty.length + weighty.indexOf(counting.kind)

/** How far the figures are apart, money in 元. */
function apart({ difference, counting }: Finding) {
  if (difference === null) return zero
  return (counting.kind === 'money' ? convertUnit(difference, counting.unit, '元') : difference).abs()
}
