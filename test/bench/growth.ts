/**
 * How the time of every public procedure grows when its input does: ten times as much may take fifteen times as long.
 *
 *   npm run bench -- growth
 *   npm run bench -- growth reconcile
 */
import { growing } from './growing.js'
import { worked } from './measure.js'

const [most, leastTold] = [15, 50]

/** Milliseconds that the thread works for something, once it was done often enough to be compiled: the least of a few. */
async function cost(run: () => unknown, warm: number): Promise<number> {
  const until = performance.now() + warm
  do await run()
  while (performance.now() < until)
  let least = Number.POSITIVE_INFINITY
  for (let at = 0; at < 5; at++) {
    const [before, start] = [worked(), performance.now()]
    let times = 0
    do {
      await run()
      times++
    } while (performance.now() - start < 20)
    least = Math.min(least, (worked() - before) / times / 1e6)
  }
  return least
}

/** What grows, measured: milliseconds at its size and at ten times that. */
interface Growth {
  readonly once: number
  readonly tenfold: number
}

/** What is slow is measured again: what the host collects or compiles meanwhile is no growth of ours. */
async function measured(name: string): Promise<Growth> {
  const { size, of } = growing[name] as (typeof growing)[string]
  const [small, large] = [of(size), of(10 * size)]
  let found: Growth = { once: 0, tenfold: Number.POSITIVE_INFINITY }
  for (let tries = 0; tries < 5 && isSlow(found); tries++) {
    const [once, tenfold] = [await cost(small, 200), await cost(large, 0)]
    if (tenfold / once < found.tenfold / found.once || tries === 0) found = { once, tenfold }
  }
  return found
}

/** What takes next to nothing at its largest is none. */
const isSlow = ({ once, tenfold }: Growth): boolean => tenfold > leastTold && tenfold > most * once

/** Prints how each kind of input grows, those alone whose name has one of the words; throws where one grows too fast. */
export async function benchGrowth(words: readonly string[] = []): Promise<void> {
  const slow: string[] = []
  for (const name of Object.keys(growing)) {
    if (words.length > 0 && !words.some((word) => name.includes(word))) continue
    const { size } = growing[name] as (typeof growing)[string]
    const found = await measured(name)
    const { once, tenfold } = found
    if (isSlow(found)) slow.push(name)
    const times = `× ${(tenfold / once).toFixed(1)}`
    console.log(`${name}: ${size} in ${once.toFixed(1)} ms, ${10 * size} in ${tenfold.toFixed(1)} ms: ${times}`)
  }
  if (slow.length > 0) throw new Error(`more than ${most} times as long: ${slow.join(', ')}`)
}
