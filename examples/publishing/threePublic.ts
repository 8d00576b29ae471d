import { counters, merge, type PublishedRows, type Row } from './publishedTable.js'

const items = [
  ['total', '合计'],
  ['overseasTravel', '因公出国（境）费'],
  ['vehicles', '小计'],
  ['vehiclePurchase', '公务用车购置费'],
  ['vehicleOperation', '公务用车运行维护费'],
  ['officialReception', '公务接待费'],
] as const

const vehicles = '公务用车购置及运行维护费'

/** One row of figures: the items of the budget, then those of the outturn; vehicles have a head of their own over three. */
export function threePublic(rows: readonly Row[]): PublishedRows {
  const stages = rows.map(({ label = '' }) => label)
  const merges = stages.flatMap((_, at) => {
    const from = at * items.length
    return [merge(0, from, 1, 6), merge(1, from + 2, 1, 3), ...[0, 1, 5].map((item) => merge(1, from + item, 2, 1))]
  })
  const middle = items.map(([, head], at) => (at > 1 && at < 5 ? vehicles : head))
  const lower = items.map(([, head], at) => (at > 1 && at < 5 ? head : ''))
  return {
    rows: [
      stages.flatMap((stage) => items.map(() => stage)),
      stages.flatMap(() => middle),
      stages.flatMap(() => lower),
      counters([], rows.length * items.length),
      rows.flatMap((row) => items.map(([id]) => row[id] ?? '')),
    ],
    merges,
    heads: 4,
  }
}
