import type { Decimal } from '../../exact/decimal.js'

/** What is ranked: `line` is its place in the list that is ranked. */
export interface Ranked {
  /** From 1 on, the greatest first; equal ones share a rank. Null where there is nothing to rank by. */
  readonly rank: number | null
  readonly line: number
  readonly key: string
  readonly label: string
  readonly unitName: string
  readonly value: Decimal | null
}

interface Rankable {
  readonly key: string
  readonly unitName: string
}

/** How a list is ranked: each thing is shown with its value, and stands by its size. */
export interface RankedBy<T> {
  readonly label: (item: T) => string
  readonly value: (item: T) => Decimal | null
}

/**
 * A list ranked by size, whatever the sign; what has no value stands last. Equal ones stand by their value, then by name,
 * whatever the order of the list.
 */
export function rankingOf<T extends Rankable>(items: readonly T[], by: RankedBy<T>): readonly Ranked[] {
  const shown = items.map((item, line) => ({
    line,
    key: item.key,
    label: by.label(item),
    unitName: item.unitName,
    value: by.value(item),
  }))
  const sorted = shown.toSorted(byStanding)
  const firsts = new Map<string, number>()
  return sorted.map((one, at) => {
    const size = one.value?.abs().toString()
    if (size === undefined) return { rank: null, ...one }
    const rank = firsts.get(size) ?? at + 1
    firsts.set(size, rank)
    return { rank, ...one }
  })
}

type Shown = Omit<Ranked, 'rank'>

const byStanding = (one: Shown, other: Shown): number => bySize(one.value, other.value) || byName(one.key, other.key)

function bySize(one: Decimal | null, other: Decimal | null): number {
  if (one === null || other === null) return (one === null ? 1 : 0) - (other === null ? 1 : 0)
  return other.abs().comparedTo(one.abs()) || other.comparedTo(one)
}

const byName = (one: string, other: string): number => (one === other ? 0 : one < other ? -1 : 1)
