import { type Column, counters, merge, type PublishedRows, type Row, runsIn } from './publishedTable.js'

const code = ({ code: text = '' }: Row): string => (/^\d/u.test(text) ? text : '')

/** A table whose rows have codes: 项目 over code and name; a head that stands over one column reaches down. */
export function codedTable(
  rows: readonly Row[],
  [codeHead, nameHead]: readonly [string, string],
  columns: readonly Column[],
): PublishedRows {
  const upper = ['项目', '项目', ...columns.map(([, head, over]) => over ?? head)]
  const lower = [codeHead, nameHead, ...columns.map(([, head, over]) => (over === undefined ? '' : head))]
  const single = columns.flatMap(([, , over], at) => (over === undefined ? [merge(0, at + 2, 2, 1)] : []))
  return {
    rows: [
      upper,
      lower,
      counters(['栏次', ''], columns.length),
      ...rows.map((row) => [code(row), row.label ?? '', ...columns.map(([id]) => row[id] ?? '')]),
    ],
    merges: [...runsIn(upper, 0), ...single, merge(2, 0, 1, 2)],
    heads: 3,
  }
}
