import { hasFigure } from '../../../facts/printedCell.js'
import { type StaffRow, staffOf } from '../../../facts/staffRow.js'
import { byForm } from '../../../law/ground.js'
import type { Claim } from '../../claim.js'
import type { Context } from '../../context.js'
import type { Idea } from '../../idea.js'

export const staffTotal: Idea = {
  kind: 'inspection',
  id: 'B3',
  says: {
    zh: '人员合计等于各行之和；人员总数不小于同行在职、离岗、离退休等人数之和',
    en: 'The total of posts and of staff is its lines added up, and all people of a line are no fewer than its kinds',
  },
  basis: byForm('合计行；总数一栏列在各类人员旁边', 'A line of totals; all people stand beside their kinds'),
  severity: 'error',
  claims: (context) => [...totalClaims(context), ...staffOf(context.facts).flatMap(kindsClaim)],
  example: {
    document: {
      kind: 'basicData',
      staffing: [
        { label: '行政', establishedPosts: '30', staffInPost: '28' },
        { label: '事业', establishedPosts: '20', staffInPost: '20' },
        { label: '合计', establishedPosts: '50', staffInPost: '49' },
      ],
    },
    outcome: 'broken',
  },
}

const columns = { establishedPosts: 'posts', staffInPost: 'inPost' } as const

function totalClaims({ facts }: Context): readonly Claim[] {
  const staff = staffOf(facts)
  const total = staff.find(({ isTotal }) => isTotal)
  const others = staff.filter((row) => row !== total)
  if (!total || others.length === 0) return []
  return (['establishedPosts', 'staffInPost'] as const)
    .filter((column) => total[column].figure !== 'missing')
    .map((column) => ({
      kind: 'sum',
      about: columns[column],
      whole: total[column],
      parts: others.map((row) => row[column]),
      exact: true,
    }))
}

function kindsClaim({ total, staffInPost, leftEarly, beside }: StaffRow): readonly Claim[] {
  const parts = [staffInPost, leftEarly, ...beside].filter(hasFigure)
  if (!hasFigure(total) || parts.length < 2) return []
  return [{ kind: 'sum', about: 'total', whole: total, parts, relation: 'atLeast', exact: true }]
}
