/**
 * How the time of every public procedure grows when its input does: ten times as much may take fifteen times as long.
 *
 *   node --import tsx test/bench/growth.ts
 *   node --import tsx test/bench/growth.ts reconcile
 */
import { pathToFileURL } from 'node:url'
import { growing } from './growing.js'

/** Milliseconds of the processor that something takes: the least of a few runs. */
async function cost(run: () => unknown, runs: number): Promise<number> {
  let least = Number.POSITIVE_INFINITY
  for (let at = 0; at < runs; at++) {
    const before = process.cpuUsage()
    await run()
    const { user, system } = process.cpuUsage(before)
    least = Math.min(least, (user + system) / 1000)
  }
  return least
}

/** What grows, measured. */
interface Growth {
  readonly name: string
  readonly size: number
  readonly once: number
  readonly tenfold: number
  readonly times: number
}

/** Each kind of input at its size and at ten times that; `times` is how much longer that takes. */
export async function measureGrowth(words: readonly string[] = []): Promise<readonly Growth[]> {
  const found: Growth[] = []
  for (const [name, { size, of }] of Object.entries(growing)) {
    if (words.length > 0 && !words.some((word) => name.includes(word))) continue
    const [small, large] = [of(size), of(10 * size)]
    await small()
    const once = await cost(small, 5)
    const tenfold = await cost(large, 2)
    found.push({ name, size, once, tenfold, times: tenfold / once })
    console.log(
      `${name}: ${size} in ${once.toFixed(1)} ms, ${10 * size} in ${tenfold.toFixed(1)} ms: × ${(tenfold / once).toFixed(1)}`,
    )
  }
  return found
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const slow = (await measureGrowth(process.argv.slice(2))).filter(({ times, tenfold }) => times > 15 && tenfold > 50)
  if (slow.length > 0) throw new Error(`more than fifteen times as long: ${slow.map(({ name }) => name).join(', ')}`)
}
