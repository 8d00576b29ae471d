import { verdictOf } from '../../src/bulk/verdictOf.js'
import { variedTexts } from './accounts.js'
import { worked } from './measure.js'
import { narratedTexts } from './narrated.js'

/** The units of the country that publish, the documents that are looked at for them, and the processors of a laptop. */
const [units, looked, processors] = [700_000, 20_000, 2] as const

/** Documents in one batch: made before the clock runs, so that making them does not count. */
const batch = 500

/** Minutes that the verdicts of a whole country take, from those of so many varied documents. */
function minutes(textsOf: (count: number) => readonly string[]): number {
  const texts = textsOf(batch)
  let nanoseconds = 0
  for (let done = 0; done < looked; done += batch) {
    const start = worked()
    for (const text of texts) verdictOf(text)
    nanoseconds += worked() - start
  }
  return ((nanoseconds / looked) * units) / processors / 60e9
}

/** A country on two processors, from the work of one thread. */
export function benchCountry(): void {
  const rows = [
    { name: 'tables', of: (count: number) => variedTexts(count), gate: 3, goal: 1 },
    { name: 'tables and narrative', of: narratedTexts, gate: 12, goal: 5 },
  ]
  process.stdout.write(`\na country: ${units} documents on ${processors} processors, from ${looked}\n`)
  for (const { name, of, gate, goal } of rows) {
    const took = minutes(of)
    const passes = took <= gate
    if (!passes) process.exitCode = 1
    process.stdout.write(
      `  ${name.padEnd(58)} ${took.toFixed(1)} minutes   gate ${gate}, goal ${goal}${passes ? '' : '   FAILED'}\n`,
    )
  }
}
