import { describe, expect, it } from 'vitest'
import { compare, type Tried } from './compared.js'
import { type Chance, chanceOf, seed } from './random.js'

/** How many cases of each function; `CASES` in the environment asks for others. */
const cases = Number(process.env.CASES ?? 200_000)

const inDigits = (_: string, value: unknown): unknown => (typeof value === 'bigint' ? `${value}` : value)

/** Asks library and oracle the same, function by function, and says how often, from which seed and how they differed. */
export function asked(topic: string, functions: Readonly<Record<string, (chance: Chance) => Tried>>): void {
  describe(`${topic}: the library and an oracle written from the documentation, seed ${seed}`, () => {
    it.each(Object.entries(functions))(`%s, ${cases} cases`, (name, one) => {
      const chance = chanceOf(seed)
      const { cases: told, mismatches, counts } = compare(cases, () => one(chance))
      console.info(`${name}: ${told} cases, ${mismatches.length} mismatches, seed ${seed}, ${JSON.stringify(counts)}`)
      expect(JSON.stringify(mismatches.slice(0, 5), inDigits, 1)).toBe('[]')
    })
  })
}
