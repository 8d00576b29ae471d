/** One rival in a comparison: what it is called, and what it does once. */
export interface Rival {
  readonly name: string
  readonly run: () => unknown
  /** The rival whose multiple is told as well. */
  readonly beside?: string
}

/** Keeps results alive, so that no work is optimised away. */
let kept: unknown

/**
 * Times rivals in one process, turn by turn, so that a machine whose speed drifts is as unfair to all. Gives the median
 * of each in nanoseconds.
 */
export function medians(rivals: readonly Rival[], rounds = 31): readonly number[] {
  const loops = rivals.map(calibrated)
  const times: number[][] = rivals.map(() => [])
  for (let round = 0; round < rounds; round++) {
    for (const [index, rival] of rivals.entries()) {
      const count = loops[index] as number
      const start = process.hrtime.bigint()
      for (let loop = 0; loop < count; loop++) kept = rival.run()
      times[index]?.push(Number(process.hrtime.bigint() - start) / count)
    }
  }
  return times.map((all) => all.sort((one, other) => one - other)[Math.floor(all.length / 2)] as number)
}

/** Warms a rival up and finds how many runs take about five milliseconds. */
function calibrated({ run }: Rival): number {
  const until = performance.now() + 300
  let runs = 0
  const start = performance.now()
  while (performance.now() < until && runs < 200_000) {
    kept = run()
    runs++
  }
  return Math.max(1, Math.round((runs * 5) / (performance.now() - start)))
}

/** Medians of rivals that take long, or promise their results: one run each, turn by turn. */
export async function mediansOfPromises(rivals: readonly Rival[], rounds = 9): Promise<readonly number[]> {
  for (const { run } of rivals) for (let warm = 0; warm < 3; warm++) kept = await run()
  const times: number[][] = rivals.map(() => [])
  for (let round = 0; round < rounds; round++)
    for (const [index, { run }] of rivals.entries()) {
      const start = process.hrtime.bigint()
      kept = await run()
      times[index]?.push(Number(process.hrtime.bigint() - start))
    }
  return times.map((all) => all.sort((one, other) => one - other)[Math.floor(all.length / 2)] as number)
}

/** One line of a report: the first rival is the measure of the others. */
export function report(
  title: string,
  rivals: readonly Rival[],
  gates: Readonly<Record<string, string>> = {},
  times: readonly number[] = medians(rivals),
): void {
  const first = times[0] as number
  process.stdout.write(`\n${title}\n`)
  for (const [index, { name, beside }] of rivals.entries()) {
    const ratio = (times[index] as number) / first
    const other = times[rivals.findIndex((rival) => rival.name === beside)]
    const multiple = other === undefined ? '' : `   ${((times[index] as number) / other).toFixed(1)} × ${beside}`
    const gate = gates[name] ? `   goal ${gates[name]}` : ''
    process.stdout.write(
      `  ${name.padEnd(58)} ${shown(times[index] as number).padStart(10)}  ${ratio.toFixed(2).padStart(8)} ×${multiple}${gate}\n`,
    )
  }
}

const shown = (nanoseconds: number): string =>
  nanoseconds < 1000
    ? `${nanoseconds.toFixed(1)} ns`
    : nanoseconds < 1e6
      ? `${(nanoseconds / 1000).toFixed(1)} µs`
      : `${(nanoseconds / 1e6).toFixed(1)} ms`

export const sink = (): unknown => kept
