import { digitRuns } from './digitRuns.js'
import type { Draft } from './draft.js'
import type { Ledger } from './ledger.js'
import type { Printed } from './printed.js'

/**
 * The last safeguard that no number is lost: what was taken into a document, while a number of it stands in none, is told as
 * unread. In a paper that is read as it should be there is no such number.
 */
export function leaveLostNumbers(ledger: Ledger, drafts: readonly Draft[]): void {
  const kept = new Bag(drafts.flatMap(({ json }) => textsIn(json)))
  kept.add([...ledger.unread(), ...ledger.marked()].map(({ text }) => text))
  const lost = new Bag(ledger.all.flatMap(({ text }) => digitRuns(text)).filter((run) => !kept.take(run)))
  if (lost.isEmpty) return
  const taken = ledger.all.filter((printed) => ledger.isTaken(printed))
  const givenBy = (printed: Printed): readonly string[] => drafts.flatMap(({ given }) => given.get(printed) ?? [])
  // What is one code or figure may be printed in several cells or pieces.
  for (const printed of taken) {
    const runs = digitRuns(printed.text)
    if (givenBy(printed).some((value) => joins(value, printed.text, runs))) for (const run of runs) lost.take(run)
  }
  // First where no value was made of it, then wherever it stands.
  for (const printed of taken) leave(printed, new Bag(givenBy(printed)))
  for (const printed of taken) leave(printed, new Bag([]))

  function leave(printed: Printed, own: Bag): void {
    for (const run of digitRuns(printed.text)) {
      if (own.take(run) || !lost.take(run)) continue
      // The year of a document stands beside units and names again and again.
      if (drafts.some(({ json }) => String(json.year) === run)) ledger.markPart('repeated', { ...printed, text: run })
      else ledger.leavePart('lost', run, printed)
    }
  }
}

/** Runs of digits, each as often as it is there. */
class Bag {
  readonly #counts = new Map<string, number>()

  constructor(texts: readonly string[]) {
    this.add(texts)
  }

  get isEmpty(): boolean {
    return this.#counts.size === 0
  }

  add(texts: readonly string[]): void {
    for (const run of texts.flatMap(digitRuns)) this.#counts.set(run, (this.#counts.get(run) ?? 0) + 1)
  }

  /** Takes one out, where there is one. */
  take(run: string): boolean {
    const count = this.#counts.get(run) ?? 0
    if (count > 0) this.#counts.set(run, count - 1)
    return count > 0
  }
}

/** Is a value one run of digits, longer than those that were printed? */
const joins = (value: string, printed: string, runs: readonly string[]): boolean =>
  /^\d+$/u.test(value) &&
  /^[\d\s.-]+$/u.test(printed) &&
  value.includes(runs.join('')) &&
  runs.every((run) => run.length < value.length)

const textsIn = (value: unknown): readonly string[] =>
  typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [String(value)]
