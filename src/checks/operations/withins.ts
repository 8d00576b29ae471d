import type { Within } from '../identity.js'

/** What stands for parts of a sum, and those parts, by place. */
interface Holder {
  readonly whole: number
  readonly parts: readonly number[]
}

/** The holders of a clause by the places of their rows or columns. */
export const holdersOf = (
  within: Within | readonly Within[] | undefined,
  placeOf: (name: string) => number,
): readonly Holder[] => {
  const all: readonly Within[] = within === undefined ? [] : 'whole' in within ? [within] : within
  return all.map(({ whole, parts }) => ({ whole: placeOf(whole), parts: parts.map(placeOf) }))
}

/**
 * The places that are counted with a printed whole of theirs: a number for the holders that are printed, and the parts of
 * each such number, worked out once.
 */
export function countedWithin(holders: readonly Holder[]) {
  const known = new Map<number, ReadonlySet<number>>()
  const heldBy = (isPrinted: (place: number) => boolean): number =>
    holders.reduce((mask, { whole }, at) => (isPrinted(whole) ? mask | (1 << at) : mask), 0)
  const partsOf = (mask: number): ReadonlySet<number> => {
    const parts = known.get(mask) ?? new Set(holders.flatMap((one, at) => (mask & (1 << at) ? one.parts : [])))
    known.set(mask, parts)
    return parts
  }
  return { heldBy, partsOf }
}
