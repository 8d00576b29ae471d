/** Numbers below `most`, one after another, the same for the same seed. */
export type Pick = (most: number) => number

/** Chance that can be had again: xorshift. */
export function chance(seed: number): Pick {
  let state = seed | 0 || 1
  return (most) => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) % most
  }
}

export const oneOf = <T>(all: readonly T[], pick: Pick): T => all[pick(all.length)] as T

/** What is new in each run, or `SEED` to have one again. */
export const seed: number = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 31))
