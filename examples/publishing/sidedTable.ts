import { type Column, counters, merge, type PublishedRows, type Row, runsIn } from './publishedTable.js'

/** Income to the left, expenditure to the right, each row in its numbered line. */
export function sidedTable(
  income: readonly Row[],
  expenditure: readonly Row[],
  columns: readonly Column[],
): PublishedRows {
  const [left, right] = [byLine(income), byLine(expenditure)]
  const count = Math.max(...[...left.keys()].map(Number))
  const width = columns.length + 2
  const upper = [...Array<string>(3).fill('收入'), ...Array<string>(width).fill('支出')]
  return {
    rows: [
      upper,
      ['项目', '行次', '金额', '项目', '行次', ...columns.map(([, head]) => head)],
      ['栏次', '', '1', ...counters(['栏次', ''], columns.length, 2)],
      ...Array.from({ length: count }, (_, at) => [
        ...cells(left, at + 1, ['outturn']),
        ...cells(
          right,
          at + 1 + count,
          columns.map(([id]) => id),
        ),
      ]),
    ],
    merges: [...runsIn(upper, 0), merge(2, 0, 1, 2), merge(2, 3, 1, 2)],
    heads: 3,
  }
}

const byLine = (rows: readonly Row[]): ReadonlyMap<string, Row> => new Map(rows.map((row) => [row.line ?? '', row]))

function cells(rows: ReadonlyMap<string, Row>, line: number, ids: readonly string[]): readonly string[] {
  const row = rows.get(String(line))
  return [row?.label ?? '', String(line), ...ids.map((id) => row?.[id] ?? '')]
}
