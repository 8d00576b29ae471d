import { describe, expect, it } from 'vitest'
import { modules } from '../../snippets/library.js'
import { half, hostileValues } from './hostileValues.js'

/** What an engine says where code ran into something, instead of us. */
const unmeant =
  /Cannot (?:read|set) propert|is not a function|is not iterable|\(reading '|Cannot destructure|Cannot use 'in'|not a constructor|Maximum call stack|Invalid (?:array|string) length|Cannot convert|Cannot mix BigInt|before initialization|called on/u

/** These take what the library made, or are classes of others. */
const takesOurs = new Set(['Decimal', 'chartHeight', 'definitionsFor', 'yearOf'])

type Called = (...given: readonly unknown[]) => unknown

async function thrownBy(called: Called, given: readonly unknown[]): Promise<unknown> {
  try {
    await called(...given)
    return null
  } catch (error) {
    return error
  }
}

const inherited = (): readonly unknown[] => [
  Object.getOwnPropertyNames(Object.prototype),
  Object.getOwnPropertyNames(Array.prototype),
]

const functionsOf = (module: unknown): readonly (readonly [string, Called])[] =>
  Object.entries(module as object).filter((one): one is [string, Called] => typeof one[1] === 'function')

const entries = Object.keys(modules).filter(
  (name) => name.startsWith('gov-budget') && functionsOf(modules[name]).length > 0,
)

describe.each(entries)('%s, called with what nobody should give it', (entry) => {
  const functions = functionsOf(modules[entry])

  it('throws errors alone, ends, and leaves prototypes as they are', async () => {
    const before = inherited()
    const wrong: string[] = []
    for (const [name, called] of functions) {
      for (const [what, make] of Object.entries(hostileValues)) {
        for (const others of [[], [{}], ['zh']]) {
          const error = await thrownBy(called, [make(), ...others])
          if (error === null) continue
          const says = error instanceof Error ? error.message : String(error)
          // The public verbs say themselves what is wanted.
          const isMeant =
            error instanceof Error &&
            (entry !== 'gov-budget' || takesOurs.has(name) || what === half || !unmeant.test(says))
          if (!isMeant) wrong.push(`${name}(${what}): ${says.slice(0, 100)}`)
        }
      }
    }
    expect(wrong).toEqual([])
    expect(inherited()).toEqual(before)
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  })
})
