import { bareLabel } from '../terms/label.js'
import type { Facts } from './facts.js'
import { namedPlace } from './listPlace.js'
import { numberCell, type Place, type PrintedCell, rateCell } from './printedCell.js'
import { anyColumnName } from './staffColumnNames.js'

/** A line of posts and people, whichever form prints it. */
export interface StaffRow {
  readonly isTotal: boolean
  readonly establishedPosts: PrintedCell
  readonly staffInPost: PrintedCell
  /** Those who left their posts before they retired. */
  readonly leftEarly: PrintedCell
  /** Those who hold no post: on leave, retired, others. */
  readonly beside: readonly PrintedCell[]
  /** All people of the row. */
  readonly total: PrintedCell
  readonly controlRate: PrintedCell
}

const besidePosts = ['onLeave', 'retired', 'retiredWithHonours', 'survivors', 'others'] as const

interface PrintedStaff {
  readonly label?: string | undefined
  readonly establishedPosts?: string | undefined
  readonly staffInPost?: string | undefined
  readonly leftEarly?: string | undefined
  readonly onLeave?: string | undefined
  readonly retired?: string | undefined
  readonly retiredWithHonours?: string | undefined
  readonly survivors?: string | undefined
  readonly others?: string | undefined
  readonly total?: string | undefined
  readonly controlRate?: string | undefined
}

type Column = Exclude<keyof PrintedStaff, 'label'>

/** A line without a label is known by the heading of its table. */
const headings: Readonly<Partial<Record<Facts['kind'], string>>> = { basicData: '财政供养人员' }

/** Every line of posts and people that the form prints. */
export const staffOf = ({ kind, printed }: Facts): readonly StaffRow[] =>
  ((printed.staffing ?? []) as readonly PrintedStaff[]).map((row, at) =>
    staffRow(row, at, headings[kind] ?? 'staffing'),
  )

function staffRow(row: PrintedStaff, at: number, heading: string): StaffRow {
  const { label } = row
  const place = (column: Column): Place => {
    const name = anyColumnName(column)
    const path = ['staffing', at, column]
    if (label === undefined) return namedPlace(path, heading, name)
    return namedPlace(path, label, { zh: `「${label}」${name.zh}`, en: `${label}, ${name.en}` })
  }
  const people = (column: Column): PrintedCell => numberCell(place(column), row[column], { kind: 'count', unit: '人' })
  return {
    isTotal: /合计|总计/u.test(bareLabel(label ?? '')),
    establishedPosts: people('establishedPosts'),
    staffInPost: people('staffInPost'),
    leftEarly: people('leftEarly'),
    beside: besidePosts.map(people),
    total: people('total'),
    controlRate: rateCell(place('controlRate'), row.controlRate),
  }
}
