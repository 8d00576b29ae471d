import { readFileSync } from 'node:fs'

/** One rival in a comparison: what it is called, and what it does once. */
export interface Rival {
  readonly name: string
  readonly run: () => unknown
  /** The rival whose multiple is told as well. */
  readonly beside?: string
}

/** Keeps results alive, so that no work is optimised away. */
let kept: unknown

/** Nanoseconds that this thread has worked, so that others on the machine do not count: where the host tells them. */
export function worked(): number {
  try {
    return Number(readFileSync('/proc/thread-self/schedstat', 'utf8').split(' ')[0])
  } catch {
    return Number(process.hrtime.bigint())
  }
}

/**
 * Times rivals in one process by the work of the thread, turn by turn, so that a machine whose speed drifts, or that others
 * use as well, is as unfair to all. Gives the median of each in nanoseconds: that of the first, and the others by the median
 * of their ratios to it, round by round.
 */
export function medians(rivals: readonly Rival[], rounds = 15): readonly number[] {
  const loops = rivals.map(calibrated)
  const times: number[][] = rivals.map(() => [])
  for (let round = 0; round < rounds; round++) {
    for (const [index, rival] of rivals.entries()) {
      const count = loops[index] as number
      const start = worked()
      for (let loop = 0; loop < count; loop++) kept = rival.run()
      times[index]?.push((worked() - start) / count)
    }
  }
  const [first = []] = times
  const measure = median(first)
  return times.map((all) => median(all.map((time, round) => time / (first[round] as number))) * measure)
}

const median = (all: readonly number[]): number =>
  all.toSorted((one, other) => one - other)[Math.floor(all.length / 2)] as number

/** How long a rival runs before it is timed: until what it calls often is compiled, as it is for who has thousands to do. */
const warm = 1500

/** Warms a rival up and finds how many runs take about forty milliseconds: the work of a thread is told in steps of some. */
function calibrated({ run }: Rival): number {
  const until = performance.now() + warm
  let runs = 0
  const start = performance.now()
  while (performance.now() < until && runs < 1_000_000) {
    kept = run()
    runs++
  }
  return Math.max(1, Math.round((runs * 40) / (performance.now() - start)))
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
  return times.map(median)
}

/** How many times the first rival one may cost at most, and how many it should. */
export interface Gate {
  readonly gate: number
  readonly goal?: number
}

/** How many times a named rival another may cost at most. */
export interface PeerGate extends Gate {
  readonly rival: string
}

/** One line for each rival: the first is the measure of the others. One that does not pass its gates fails the run. */
export function report(
  title: string,
  rivals: readonly Rival[],
  gates: Readonly<Record<string, Gate>> = {},
  peers: Readonly<Record<string, PeerGate>> = {},
  times: readonly number[] = medians(rivals),
): void {
  const first = times[0] as number
  process.stdout.write(`\n${title}\n`)
  for (const [index, { name, beside }] of rivals.entries()) {
    const ratio = (times[index] as number) / first
    const other = times[rivals.findIndex((rival) => rival.name === beside)]
    const multiple = other === undefined ? '' : `   ${((times[index] as number) / other).toFixed(2)} × ${beside}`
    const peer = peers[name]
    const told = peer && other !== undefined ? gateInWords((times[index] as number) / other, peer) : ''
    process.stdout.write(
      `  ${name.padEnd(58)} ${shown(times[index] as number).padStart(10)}  ${ratio.toFixed(2).padStart(8)} ×${gateInWords(ratio, gates[name])}${multiple}${told}\n`,
    )
  }
}

function gateInWords(ratio: number, gate: Gate | undefined): string {
  if (gate === undefined) return ''
  const passes = ratio <= gate.gate
  if (!passes) process.exitCode = 1
  const goal = gate.goal === undefined ? '' : `, goal ${short(gate.goal)}`
  return `   gate ${short(gate.gate)}${goal}${passes ? '' : '   FAILED'}`
}

const short = (ratio: number): string => String(Number(ratio.toFixed(3)))

const shown = (nanoseconds: number): string =>
  nanoseconds < 1000
    ? `${nanoseconds.toFixed(1)} ns`
    : nanoseconds < 1e6
      ? `${(nanoseconds / 1000).toFixed(1)} µs`
      : `${(nanoseconds / 1e6).toFixed(1)} ms`

export const sink = (): unknown => kept
