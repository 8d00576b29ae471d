import { merge, type PublishedRows, type Row } from './publishedTable.js'

/** Which classes stand in the first lane and the second; the rest stand in the third. */
const lanes = [/^30[13]/u, /^302/u] as const

const head = ['经济分类科目编码', '科目名称', '决算数']

/** Staff to the left, running costs in two lanes beside; their totals on the last line. */
export function basicExpenditure(rows: readonly Row[]): PublishedRows {
  const coded = rows.filter(({ code = '' }) => /^\d/u.test(code))
  const laneOf = ({ code = '' }: Row): number => {
    const lane = lanes.findIndex((pattern) => pattern.test(code))
    return lane < 0 ? lanes.length : lane
  }
  const parted = [0, 1, 2].map((lane) => coded.filter((row) => laneOf(row) === lane))
  const count = Math.max(...parted.map(({ length }) => length))
  const body = Array.from({ length: count }, (_, at) => parted.flatMap((lane) => cellsOf(lane[at])))
  const total = (code: string): Row | undefined => rows.find((row) => row.code === code)
  const [staff, running] = [total('personnel'), total('nonPersonnel')]
  const last = count + 2
  return {
    rows: [
      [...Array<string>(3).fill('人员经费'), ...Array<string>(6).fill('公用经费')],
      [...head, ...head, ...head],
      ...body,
      [staff?.label ?? '', '', staff?.amount ?? '', running?.label ?? '', '', '', '', '', running?.amount ?? ''],
    ],
    merges: [merge(0, 0, 1, 3), merge(0, 3, 1, 6), merge(last, 0, 1, 2), merge(last, 3, 1, 5)],
    heads: 2,
  }
}

const cellsOf = (row: Row | undefined): readonly string[] => [row?.code ?? '', row?.label ?? '', row?.amount ?? '']
