import type { Rule } from './shapes.js'

/** A line across or down, with the stretches of it that are drawn. */
export interface Ruling {
  readonly across: boolean
  readonly at: number
  readonly spans: readonly (readonly [from: number, to: number])[]
}

/** How far apart two drawings of one line may be. */
const beside = 1.6
/** How wide a gap in a line is not seen. */
const gap = 3

/** Lines as they look: stretches on one line become one. */
export function rulingsOf(rules: readonly Rule[]): readonly Ruling[] {
  return [true, false].flatMap((across) => {
    const sorted = rules.filter((rule) => rule.across === across).sort((one, other) => one.at - other.at)
    const groups: Rule[][] = []
    for (const rule of sorted) {
      const group = groups.at(-1)
      const first = group?.[0]
      if (group && first && rule.at - first.at <= beside) group.push(rule)
      else groups.push([rule])
    }
    return groups.flatMap((group) => rulingsOn(across, group))
  })
}

function rulingsOn(across: boolean, group: readonly Rule[]): readonly Ruling[] {
  const length = group.reduce((sum, { from, to }) => sum + to - from, 0)
  const at = group.reduce((sum, { at: place, from, to }) => sum + place * (to - from), 0) / length
  const spans: [number, number][] = []
  for (const { from, to } of [...group].sort((one, other) => one.from - other.from)) {
    const last = spans.at(-1)
    if (last && from - last[1] <= gap) last[1] = Math.max(last[1], to)
    else spans.push([from, to])
  }
  return spans.map((span) => ({ across, at, spans: [span] }))
}

export const startOf = ({ spans }: Ruling): number => spans[0]?.[0] ?? 0
export const endOf = ({ spans }: Ruling): number => spans.at(-1)?.[1] ?? 0

/** How much of a stretch is drawn, of one. */
export function coverage(rulings: readonly Ruling[], from: number, to: number): number {
  let covered = 0
  let reached = from
  const spans = rulings.flatMap(({ spans: all }) => all).sort((one, other) => one[0] - other[0])
  for (const [start, end] of spans) {
    const [low, high] = [Math.max(start, reached), Math.min(end, to)]
    if (high > low) {
      covered += high - low
      reached = high
    }
  }
  return to > from ? covered / (to - from) : 0
}

/** Lines that touch each other, directly or by others: what may be one table. */
export function touching(rulings: readonly Ruling[]): readonly (readonly Ruling[])[] {
  const parents = rulings.map((_, index) => index)
  const rootOf = (index: number): number => {
    let root = index
    while (parents[root] !== root) root = parents[root] as number
    parents[index] = root
    return root
  }
  const downs = rulings.flatMap((ruling, index) => (ruling.across ? [] : [{ ruling, index }]))
  rulings.forEach((ruling, index) => {
    if (!ruling.across) return
    for (const down of downs) if (touch(ruling, down.ruling)) parents[rootOf(down.index)] = rootOf(index)
  })
  const groups = new Map<number, Ruling[]>()
  rulings.forEach((ruling, index) => {
    const root = rootOf(index)
    groups.set(root, [...(groups.get(root) ?? []), ruling])
  })
  return [...groups.values()]
}

const touch = (across: Ruling, down: Ruling): boolean =>
  down.at >= startOf(across) - gap &&
  down.at <= endOf(across) + gap &&
  across.at >= startOf(down) - gap &&
  across.at <= endOf(down) + gap
