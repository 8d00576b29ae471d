import { Decimal } from '../../../exact/decimal.js'
import { hasFigure, type PrintedCell } from '../../../facts/printedCell.js'
import { type StaffRow, staffOf } from '../../../facts/staffRow.js'
import { byPractice } from '../../../law/ground.js'
import type { Claim } from '../../claim.js'
import type { Idea } from '../../idea.js'

export const staffWithinPosts: Idea = {
  kind: 'inspection',
  id: 'B2',
  says: {
    zh: '在职人数连同提前离岗人数不多于编制人数；多于的，应当说明是否占编',
    en: 'Staff in post and those who left early are no more than the posts; if more, whether they hold posts is to be told',
  },
  basis: byPractice('编制是人员的上限', 'Posts are the limit of people'),
  severity: 'note',
  claims: ({ facts }) => staffOf(facts).flatMap(postsClaim),
  example: {
    document: {
      kind: 'selfEvaluationReport',
      staffing: [{ establishedPosts: '50', staffInPost: '50', leftEarly: '3' }],
    },
    outcome: 'broken',
  },
}

function postsClaim({ establishedPosts: posts, staffInPost, leftEarly }: StaffRow): readonly Claim[] {
  if ([posts, staffInPost].every(({ figure }) => figure === 'missing')) return []
  const gone = hasFigure(leftEarly) && !leftEarly.figure.value.isZero() ? [leftEarly] : []
  const people = [staffInPost, ...gone]
  return [
    {
      kind: 'sum',
      about: 'staffInPost',
      whole: posts,
      parts: people,
      relation: 'atLeast',
      exact: true,
      fault: {
        kind: 'beyondPosts',
        inPost: staffInPost.text ?? '',
        leftEarly: gone[0]?.text ?? null,
        all: sumOf(people),
        posts: posts.text ?? '',
      },
    },
  ]
}

const sumOf = (cells: readonly PrintedCell[]): string =>
  Decimal.sum(0, ...cells.filter(hasFigure).map(({ figure }) => figure.value)).toString()
