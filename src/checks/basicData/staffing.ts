import { hasFigure, numberCell, type Place, type PrintedCell, rateCell } from '../../facts/printedCell.js'
import { staffControlRate } from '../../rates/department/staffControlRate.js'
import { hunanStaffControlRate } from '../../rates/regional/hunan/hunanStaffControlRate.js'
import { staffColumns } from '../../terms/staffing.js'
import { nounOf } from '../../terms/term.js'
import { byForm, says } from '../accounts/ground.js'
import { quotientCase, sumCase } from '../printed/cellCases.js'
import type { BasicDataContext } from './context.js'
import { everyBasicData as applies, type BasicDataInspection } from './inspection.js'

const kind = 'inspection'

const columns = {
  establishedPosts: nounOf(staffColumns, 'establishedPosts'),
  staffInPost: nounOf(staffColumns, 'staffInPost', '实际在职人数'),
  controlRate: { zh: '控制率（在职÷编制）', en: 'control rate (staff ÷ posts)' },
} as const

/** One line of staff as rules see it. */
interface Staff {
  readonly isTotal: boolean
  readonly posts: PrintedCell
  readonly inPost: PrintedCell
  readonly rate: PrintedCell
}

function staffOf({ document: { staffing = [] } }: BasicDataContext): readonly Staff[] {
  return staffing.map(({ label = '财政供养人员', establishedPosts, staffInPost, controlRate }, at) => {
    const place = (column: keyof typeof columns): Place => ({
      label: { zh: `「${label}」${columns[column].zh}`, en: `${label}, ${columns[column].en}` },
      where: { path: ['staffing', at, column], table: 'staffing', row: label, column },
    })
    const people = { kind: 'count', unit: '人' } as const
    return {
      isTotal: /合计|总计/u.test(label),
      posts: numberCell(place('establishedPosts'), establishedPosts, people),
      inPost: numberCell(place('staffInPost'), staffInPost, people),
      rate: rateCell(place('controlRate'), controlRate),
    }
  })
}

export const staffControlRateRule: BasicDataInspection = {
  kind,
  id: 'B1',
  says: /* @__PURE__ */ says(
    '控制率等于在职人数除以编制数',
    'The control rate is staff in post over established posts',
  ),
  basis: hunanStaffControlRate.basis,
  severity: 'error',
  applies,
  inspect: (context, rule) =>
    staffOf(context).flatMap(({ posts, inPost, rate }) =>
      rate.figure === 'missing' ? [] : [quotientCase(rule, 'controlRate', rate, inPost, posts, { exact: true })],
    ),
  example: {
    document: { staffing: [{ establishedPosts: '50', staffInPost: '48', controlRate: '100%' }] },
    outcome: 'broken',
  },
}

export const staffWithinPostsRule: BasicDataInspection = {
  kind,
  id: 'B2',
  says: /* @__PURE__ */ says('在职人数不多于编制数', 'There are no more staff than posts'),
  basis: staffControlRate.basis,
  severity: 'note',
  applies,
  inspect: (context, rule) =>
    staffOf(context).flatMap(({ posts, inPost }) =>
      hasFigure(posts) && hasFigure(inPost)
        ? [sumCase(rule, 'staffInPost', inPost, [posts], { relation: 'atMost', exact: true })]
        : [],
    ),
  example: { document: { staffing: [{ establishedPosts: '50', staffInPost: '52' }] }, outcome: 'broken' },
}

export const staffTotalRule: BasicDataInspection = {
  kind,
  id: 'B3',
  says: /* @__PURE__ */ says('人员合计等于各行之和', 'The total of posts and of staff is its lines added up'),
  basis: /* @__PURE__ */ byForm('合计行', 'A line of totals'),
  severity: 'error',
  applies,
  inspect: (context, rule) => {
    const staff = staffOf(context)
    const [total, ...others] = [...staff.filter(({ isTotal }) => isTotal), ...staff.filter(({ isTotal }) => !isTotal)]
    if (!total?.isTotal || others.length === 0) return []
    return (['posts', 'inPost'] as const).map((column) =>
      sumCase(
        rule,
        column,
        total[column],
        others.map((one) => one[column]),
        { exact: true },
      ),
    )
  },
  example: {
    document: {
      staffing: [
        { label: '行政', establishedPosts: '30', staffInPost: '28' },
        { label: '事业', establishedPosts: '20', staffInPost: '20' },
        { label: '合计', establishedPosts: '50', staffInPost: '49' },
      ],
    },
    outcome: 'broken',
  },
}
